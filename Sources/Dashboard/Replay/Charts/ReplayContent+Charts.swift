import Athletics
import ReplayEngine

extension ReplayContent {
  /// The chart that is shown, or would be.
  var shownChart: ReplayChart { charts.chart ?? ownChart }

  /// The chart that suits the race: against lights or ghosts where there are any.
  private var ownChart: ReplayChart {
    lights.isEmpty && ghosts.runs.isEmpty ? .even : .gap
  }

  /// What the chart shown measures against; `nil` for speed.
  var chartReference: ChartReference? { reference(for: shownChart) }

  /// Shows the next chart; where charts have no place of their own, none after the last.
  ///
  /// - Parameter isAlwaysShown: whether there is a chart on the screen anyhow.
  mutating func showNextChart(isAlwaysShown: Bool) {
    if isAlwaysShown || charts.isOpen {
      let next = shownChart.next
      charts.chart = next == ownChart ? nil : next
      if !isAlwaysShown { charts.isOpen = next != ownChart }
    } else {
      charts.isOpen = true
      charts.chart = nil
    }
    refreshChart()
  }

  /// Measures against the next there is; where no chart is shown it shows one first.
  ///
  /// - Parameter isAlwaysShown: whether there is a chart on the screen anyhow.
  /// - Returns: whether anything has changed.
  mutating func measureAgainstNext(isAlwaysShown: Bool) -> Bool {
    guard isAlwaysShown || charts.isOpen else {
      showNextChart(isAlwaysShown: false)
      return true
    }
    let all = references(for: shownChart)
    guard all.count > 1, let current = chartReference, let index = all.firstIndex(of: current)
    else { return false }
    charts.reference = all[(index + 1) % all.count]
    refreshChart()
    return true
  }

  /// What laps are compared with where nothing else is asked for: lights, the record, even pace.
  func lapTarget(of track: RunnerTrack) -> (name: String, pace: PaceTarget)? {
    guard let reference = references(for: .laps).first else { return nil }
    switch rival(reference, of: track) {
    case .lights(let wave): return ("lights", wave.target)
    case .target(let pace):
      let record = recordToBeat?.kind == .worldBest ? "world best" : "record"
      return (reference == .record ? record : "even pace", pace)
    case .ghost, .others, nil: return nil
    }
  }

  /// How a reference is called.
  func name(of reference: ChartReference) -> String {
    switch reference {
    case .lights(let index): lights[index].name
    case .ghost(let index): ghosts.runs[index].ghost.label
    case .others: "the other runners"
    case .record: recordToBeat.map { "\($0.name) \($0.mark.printed)" } ?? "record pace"
    case .even: chosenTrack?.reachesFinish ?? true ? "even pace" : "an even pace so far"
    }
  }

  /// What a chart can measure against, its own first choice first.
  func references(for chart: ReplayChart) -> [ChartReference] {
    let waves = showsLights ? lights.indices.map { ChartReference.lights($0) } : []
    let others = ghosts.runs.indices.map { ChartReference.ghost($0) }
    switch chart {
    case .laps:
      let isLit = showsLights && lights.contains { $0.target.finish == recordToBeat?.mark.time }
      let record: [ChartReference] = recordToBeat == nil || isLit ? [] : [.record]
      return waves + record + [.even] + others
    case .gap: return waves + others + (rivals.isEmpty ? [] : [.others])
    case .speed: return []
    case .even: return [.even]
    }
  }

  private func reference(for chart: ReplayChart) -> ChartReference? {
    let all = references(for: chart)
    return charts.reference.flatMap { all.contains($0) ? $0 : nil } ?? all.first
  }

  /// The way of the runner chosen.
  var chosenTrack: RunnerTrack? {
    replay.tracks.indices.contains(chosen) ? replay.tracks[chosen] : nil
  }

  private var rivals: [RunnerTrack] {
    replay.order.filter { $0 != chosen }.compactMap { replay.tracks[$0] }
  }

  /// What a reference is, for the engine; `nil` where there is nothing to measure by.
  func rival(_ reference: ChartReference, of track: RunnerTrack) -> LeadSeries.Rival? {
    switch reference {
    case .lights(let index): .lights(lights[index])
    case .ghost(let index): .ghost(ghosts.runs[index])
    case .others: .others(rivals)
    case .record:
      recordToBeat.flatMap { PaceTarget(even: $0.mark, over: race.distance) }
        .map(LeadSeries.Rival.target)
    case .even:
      PaceTarget(even: TimeMark(track.end), over: track.lastKnown).map(LeadSeries.Rival.target)
    }
  }

  /// Works out what the chart shows, after the chart or what it is against has changed.
  ///
  /// - Complexity: that of `LeadSeries`.
  mutating func refreshChart() {
    charts.plot = plot(of: shownChart)
  }

  private func plot(of chart: ReplayChart) -> ChartPlot {
    guard let track = chosenTrack, let laps else {
      return nothing("Neither a split nor a finish time is known.")
    }
    let name = names[chosen]
    if chart == .speed {
      let per = race.lap ?? Distance(metres: 1000)
      let content = ChartPlot.Content.speed(SpeedSeries(of: track), per: per)
      return ChartPlot(title: "speed · \(name)", unit: "km/h", content: content)
    }
    guard let reference = reference(for: chart), let rival = rival(reference, of: track) else {
      return nothing("Nobody else is known in this race, and no ghost is in it.")
    }
    let whom = self.name(of: reference)
    if chart == .laps {
      let bars = LapBars(laps, of: track, beside: rival, unit: unit(of: laps))
      let title = "pace · \(name) · against \(whom)"
      return ChartPlot(title: title, unit: "s", content: .bars(bars))
    }
    let series = LeadSeries(of: track, over: rival)
    guard series.points.count > 1 else {
      return nothing("\(name) and \(whom) are known at no point alike.")
    }
    let title = "ahead of \(whom) · \(name)"
    return ChartPlot(title: title, unit: "s", content: .lead(series, isShaped: track.isShaped))
  }

  private func nothing(_ sentence: String) -> ChartPlot {
    ChartPlot(title: "chart", unit: "", content: .nothing(sentence))
  }

  /// What most rows of a table are long.
  private func unit(of laps: SplitTable) -> Distance {
    if case .lengths(let length) = laps.division { return length }
    return race.lap ?? Distance(metres: 1000)
  }
}

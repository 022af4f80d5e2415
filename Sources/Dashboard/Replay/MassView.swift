import Athletics
import ReplayEngine
import TerminalUI

/// Draws a mass race: the field as a profile of its density along the course, the leaders and the
/// runners marked as single signs, and how many have passed each point.
struct MassView {
  /// Rows of the leaders' stretch.
  private static let zoomHeight = 6
  /// The most rows of the profile.
  private static let highest = 8

  private let replay: ReplayState
  private let moment: ReplayMoment
  private let field: RoadField

  init(_ replay: ReplayState, _ moment: ReplayMoment) {
    self.replay = replay
    self.moment = moment
    field = RoadField(moment.standings.entries)
  }

  /// Draws clock, leaders and field, one below the other, as far as there is room.
  func draw(_ frame: inout Frame, _ rect: Rect) {
    guard rect.width >= 20, rect.height >= 3 else { return }
    let inside = rect.inset(left: 2, right: 2)
    let spots = min(replay.marked.count, max(0, rect.height - 10))
    let hasZoom = rect.height >= 19 && field.seen > 0
    let rest = rect.height - spots - (hasZoom ? Self.zoomHeight + 1 : 0)
    let below = min(rest, max(3, min(rest - 3, Self.highest + 5)))
    let rows = inside.split(
      .vertical,
      [.flexible, .fixed(hasZoom ? Self.zoomHeight : 0), .fixed(below), .fixed(spots)]
    )
    let lines = InfieldView.Lines(replay, moment, in: rows[0])
    InfieldView(InfieldText.head(replay, moment), over: lines, in: rows[0]).draw(&frame)
    if hasZoom { RoadZoomView.draw(replay, moment, field, &frame, rows[1]) }
    drawField(&frame, rows[2])
    drawSpots(&frame, rows[3])
  }

  // MARK: - The field

  /// From the top: what it is, the marked runners, the profile, the road, its points, who has passed.
  private func drawField(_ frame: inout Frame, _ rect: Rect) {
    let hasTitle = rect.height >= 5
    let hasPassed = rect.height >= 6
    let hasMarks = !replay.marked.isEmpty && rect.height >= 7
    let height =
      rect.height - 2 - (hasTitle ? 1 : 0) - (hasPassed ? 1 : 0) - (hasMarks ? 1 : 0)
    let y = rect.y + (hasTitle ? 1 : 0) + (hasMarks ? 1 : 0) + height
    let line = RoadLine(
      rect: Rect(x: rect.x, y: y, width: rect.width, height: 1),
      from: 0,
      to: replay.race.distance.metres
    )
    line.drawRoad(points, &frame)
    let columns = line.places(of: field)
    let running = columns.map { range in max(0, range.upperBound - max(range.lowerBound, home)) }
    let most = running.max() ?? 0
    if hasTitle { drawTitle(most, &frame, rect.row(0)) }
    let profile = Rect(x: rect.x, y: y - height, width: rect.width, height: height)
    drawProfile(running, most, &frame, profile)
    var taken = TakenCells(Rect(x: rect.x, y: rect.y, width: rect.width, height: y - rect.y + 1))
    _ = line.drawOthers(replay, moment, &taken, &frame)
    drawLeader(line, &frame)
    if hasMarks {
      drawMarks(line, &frame, Rect(x: rect.x, y: profile.y - 1, width: rect.width, height: 1))
    }
    if hasPassed { drawPassed(line, &frame) }
  }

  /// Whether nothing is known between gun and finish, of the first as of most others.
  private var isGuess: Bool {
    replay.replay.order.first.flatMap { replay.replay.tracks[$0]?.isShaped } ?? false
  }

  /// How many are home: these are no longer on the road.
  private var home: Int { field.finished }

  /// How many are home and on the road, what a full column stands for, and whose clock it is.
  private func drawTitle(_ most: Int, _ frame: inout Frame, _ row: Rect) {
    let running = field.seen - home
    var parts = ["\(running) on the road", "\(home) finished"]
    let gone = moment.standings.entries.count - field.seen
    if gone > 0 { parts.append("\(gone) no longer seen") }
    if isGuess { parts.insert("~ without splits", at: 0) }
    let peak = most > 0 ? ["█ \(most) runners"] : []
    let choices = [
      parts + peak + [replay.counting.title], parts + [replay.counting.title], parts + peak,
      parts.prefix(2) + [replay.counting.title], Array(parts.prefix(2)),
    ]
    let texts = choices.map { $0.joined(separator: " · ") }
    frame.put(
      texts.first { $0.columns <= row.width } ?? texts[4],
      at: row.x,
      row.y,
      .dim,
      width: row.width
    )
  }

  /// Columns as high as there are runners in them; one runner is seen as well.
  private func drawProfile(_ columns: [Int], _ most: Int, _ frame: inout Frame, _ rect: Rect) {
    guard most > 0, rect.height > 0 else { return }
    let eighths = Array("▁▂▃▄▅▆▇█".unicodeScalars)
    for (index, count) in columns.enumerated() where count > 0 {
      var level = max(1, count * rect.height * 8 / most)
      var y = rect.maxY - 1
      while level > 0, y >= rect.y {
        frame.put(eighths[min(level, 8) - 1], at: rect.x + index, y, .role(.bar))
        level -= 8
        y -= 1
      }
    }
  }

  /// The first of those seen, on the road itself.
  private func drawLeader(_ line: RoadLine, _ frame: inout Frame) {
    guard let leader = moment.standings.leader, let x = line.column(leader.covered) else { return }
    let style = Style(.runner(leader.runnerIndex), .bold)
    frame.put(replay.glyphs[leader.runnerIndex], at: x, line.rect.y, style)
  }

  /// A sign over the column of each runner marked, and who it is where there is room.
  private func drawMarks(_ line: RoadLine, _ frame: inout Frame, _ row: Rect) {
    var taken = TakenCells(row)
    let places = replay.marked.compactMap { runner in
      moment.standings.entry(of: runner).flatMap { entry in
        line.column(entry.covered).map { (x: $0, runner: runner) }
      }
    }
    for place in places {
      frame.put("▼", at: place.x, row.y, Style(.accent, .bold))
      frame.put("▼", at: place.x, line.rect.y, Style(.accent, .bold))
      taken.take(place.x, row.y)
    }
    for place in places {
      let name = replay.label(ofMarked: place.runner)
      for x in [place.x + 1, place.x - name.columns] {
        let free = (x..<(x + name.columns)).allSatisfy { taken.isFree($0, row.y) }
        guard free else { continue }
        frame.put(name, at: x, row.y, .accent)
        taken.take(x, row.y, width: name.columns)
        break
      }
    }
  }

  /// How many have passed each point; `~` where some of them are not timed there.
  private func drawPassed(_ line: RoadLine, _ frame: inout Frame) {
    let y = line.rect.y + 2
    var free = line.rect.x + 7
    frame.put("passed", at: line.rect.x, y, .dim)
    let counts = replay.headCounts?.counts(at: moment.figureTime) ?? []
    // The finish before the points on the way, the even 5 km before others.
    let order = counts.filter { Self.isRound($0.at) || $0.at == replay.race.distance }
    for count in order where count.passed > 0 {
      guard let x = line.column(count.at.metres) else { continue }
      let text = (count.basis == .estimated ? "~" : "") + "\(count.passed)"
      let start = min(x - text.columns / 2, line.rect.maxX - text.columns)
      guard start >= free else { continue }
      frame.put(text, at: start, y)
      free = start + text.columns + 1
    }
  }

  private static func isRound(_ at: Distance) -> Bool { at.millimetres % 5_000_000 == 0 }

  /// Where each runner marked was when the winner finished.
  private func drawSpots(_ frame: inout Frame, _ rect: Rect) {
    for (index, runner) in replay.marked.prefix(rect.height).enumerated() {
      let name = replay.label(ofMarked: runner)
      let now = RunnerSpot(runner, of: moment.standings, in: replay.replay)
      let then = replay.markedSpots[index]
      let texts = [
        "▼ \(name): \(now?.text ?? "") · when the winner finished: \(then?.text ?? "")",
        "▼ \(name): \(now?.brief ?? "") · at the win \(then?.brief ?? "")",
        "▼ \(name): \(now?.text ?? "")",
        "▼ \(name): \(now?.brief ?? "")",
      ]
      let text = texts.first { $0.columns <= rect.width } ?? texts[3]
      frame.put(text, at: rect.x, rect.y + index, .accent, width: rect.width)
    }
  }

  private var points: [(metres: Double, label: String)] {
    replay.replay.lapBoard.lapMarks.map { mark in
      let isFinish = mark == replay.race.distance
      return (mark.metres, isFinish ? "finish" : "\(mark.millimetres / 1_000_000)")
    }
  }
}

extension ReplayState {
  /// The number and the name of a runner marked: `1234 Doe`.
  func label(ofMarked runner: Int) -> String {
    let bib = race.runners[runner].result.details?.bib.map { "\($0) " } ?? ""
    return bib + names[runner]
  }
}

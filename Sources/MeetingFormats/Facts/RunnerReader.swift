internal import Athletics

/// Reads the runners of a race file.
struct RunnerReader {
  /// Nations and disciplines.
  var tables: FactsTables
  /// The race's discipline.
  var discipline: Discipline
  /// The race distance.
  var distance: Distance
  /// What splits and marks rest on by default.
  var basis: Basis
  /// Who says it, where a runner names nobody.
  var sources: [String]
  /// Whether the watches were held by hand.
  var isHandTimed: Bool

  /// One runner with result and splits; a finish that only the result gives becomes a split.
  func runner(_ object: FactsObject) throws(FormatError) -> Runner {
    let result = try result(object)
    let reader = SplitReader(distance: distance, basis: basis, sources: result.sources)
    var splits = try reader.splits("splits", of: object)
    if let finish = finish(of: result), splits.last?.at != distance { splits.append(finish) }
    return Runner(
      result: result,
      isPacemaker: try object.flag("pacemaker"),
      pacemakerNote: try object.optionalText("pacemaker_note"),
      splits: splits,
      segments: try reader.segments(of: object),
      alsoReported: try reader.splits("also_reported", of: object),
      lastSeen: try object.optionalDistance("last_seen_m")
    )
  }

  private func finish(of result: Athletics.Result) -> Split? {
    guard case .time(let mark) = result.mark, result.status == .finished else { return nil }
    return Split(
      at: distance,
      time: mark.time,
      printed: result.printedMark,
      precision: mark.precision,
      basis: basis,
      sources: result.sources
    )
  }

  private func result(_ object: FactsObject) throws(FormatError) -> Athletics.Result {
    var mark = try object.mark("mark", in: discipline)
    if isHandTimed, case .time(var time) = mark {
      time.isHandTimed = true
      mark = .time(time)
    }
    let printed = try object.optionalText("qualified")
    return Athletics.Result(
      place: try object.optionalNumber("place"),
      athlete: try tables.athlete(of: object),
      mark: mark,
      printedMark: try object.optionalText("mark"),
      status: try object.status(),
      rule: try object.optionalText("rule"),
      qualification: printed.flatMap(Qualification.init(rawValue:)),
      flags: try object.texts("flags"),
      note: try note(of: object),
      sources: try object.sources(or: sources)
    )
  }

  private func note(of object: FactsObject) throws(FormatError) -> String? {
    var parts: [String] = []
    if let note = try object.optionalText("note") { parts.append(note) }
    if let auto = try object.optionalText("mark_auto") { parts.append("automatic time \(auto)") }
    if let annulled = try object.object("annulled") {
      parts.append(
        "annulled: place \(try annulled.number("place")) in \(try annulled.text("time"))"
      )
    }
    if let nation = try object.optionalText("nation_printed") {
      parts.append("nation printed as \(nation)")
    }
    if try object.optionalText("status") == "unknown" { parts.append("result not found") }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension FactsObject {
  /// How an athlete's part ended.
  ///
  /// `unknown` stands in the files for a runner of whom only splits were found; it has
  /// neither place nor mark, and is never read as one who stopped.
  func status() throws(FormatError) -> ResultStatus {
    guard has("status") else { return .finished }
    return try word("status", as: ResultStatus.self)
  }
}

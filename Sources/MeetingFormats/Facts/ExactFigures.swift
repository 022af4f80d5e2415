internal import Athletics

/// Figures that are finer than what is printed, and what a timing system knows beside them.
extension FactsObject {
  /// The mark: as `exact` has it, else as it is printed.
  func exactMark(in discipline: Discipline) throws(FormatError) -> Mark? {
    guard let exact = try object("exact") else { return try mark("mark", in: discipline) }
    if try exact.flag("none") { return nil }
    if let length = try exact.optionalMillimetres("mm") { return .length(length) }
    if let points = try exact.optionalNumber("points") { return .points(points) }
    return .time(try exact.decimalTime())
  }

  /// The mark as printed; `nil` where the file says that it was not.
  func printedMark() throws(FormatError) -> String? {
    if has("printed"), try !flag("printed") { return nil }
    return try optionalText("mark")
  }

  /// The time: as `exact` has it, else as it is printed.
  func exactTime(over distance: Distance) throws(FormatError) -> TimeMark {
    guard let exact = try object("exact") else { return try time("time", over: distance) }
    return try exact.decimalTime()
  }

  private func decimalTime() throws(FormatError) -> TimeMark {
    var mark = try time("time", over: nil)
    if let decimals = try optionalNumber("decimals") {
      guard let precision = TimePrecision(rawValue: decimals) else {
        throw error("a number of decimals from 0 to 4", at: "decimals")
      }
      mark.precision = precision
    }
    mark.isHandTimed = try flag("hand")
    return mark
  }

  /// What a timing system knows of a result.
  func details() throws(FormatError) -> ResultDetails? {
    var attempts: [Attempt] = []
    for entry in try objects("attempts") {
      attempts.append(
        Attempt(
          printed: try entry.text("text"),
          mark: try entry.optionalMillimetres("mark_mm"),
          height: try entry.optionalMillimetres("height_mm"),
          wind: try entry.optionalWind("wind")
        )
      )
    }
    return ResultDetails(
      bib: try optionalText("bib"),
      lane: try optionalNumber("lane"),
      reaction: has("reaction") ? try time("reaction", over: nil).time : nil,
      net: has("chip") ? try time("chip", over: nil).time : nil,
      wind: try optionalWind("wind"),
      attempts: attempts,
      before: try optionalText("before")
    ).ifAny
  }

  func optionalWind(_ name: String) throws(FormatError) -> Wind? {
    guard let text = try optionalText(name) else { return nil }
    guard let wind = Wind(printed: text) else { throw error("a wind such as +1.3", at: name) }
    return wind
  }

  private func optionalMillimetres(_ name: String) throws(FormatError) -> Distance? {
    try optionalNumber(name).map { Distance(millimetres: Int64($0)) }
  }
}

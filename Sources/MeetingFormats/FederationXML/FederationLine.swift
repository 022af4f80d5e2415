import Athletics

/// Makes a line of results from a `result` element and its rounds.
struct FederationLine {
  let record: FederationRecord
  let rounds: [FederationRecord]
  let discipline: Discipline
  /// The source's id.
  let source: String
  /// The file's name.
  let file: String

  /// The line.
  ///
  /// - Throws: `FormatError` for a figure that cannot be read, or nobody's line.
  func result() throws(FormatError) -> Athletics.Result {
    let members = (1...8).compactMap { record["relayrunner\($0)"] }
    let nation = record["country"] ?? ""
    let name = record["athlete"] ?? (members.isEmpty ? "" : nation)
    guard !name.isEmpty else {
      throw record.problem(in: file, expected: "an athlete, or runners of a relay")
    }
    var result = Athletics.Result(
      place: try place(),
      athlete: Athlete(name: name, nation: nation),
      flags: record["recordflag"]?.split(separator: " ").map(String.init) ?? [],
      members: members,
      sources: [source]
    )
    var notes: [String] = []
    try takeMark(&result, &notes)
    if let letters = record["qualification"] {
      result.qualification = Qualification(rawValue: letters)
      if result.qualification == nil { notes.append("qualified: \(letters)") }
    }
    var details = ResultDetails(attempts: try rounds.map(attempt))
    if result.status != .didNotStart {
      details.wind = record["wind"].flatMap { Wind(printed: $0) }
    }
    takeGroup(&details, &notes)
    result.details = details.ifAny
    let parts = (1...10).compactMap { record["event\($0)"] }
    if !parts.isEmpty { notes.append(parts.joined(separator: ", ")) }
    result.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
    return result
  }

  private func place() throws(FormatError) -> Int? {
    guard let text = record["rank"] else { return nil }
    guard let place = record.number("rank"), place > 0 else {
      throw record.problem(in: file, expected: "a place from 1 as rank", found: text)
    }
    return place
  }

  // MARK: - The mark

  /// A mark, letters, or both: `9.81`, `DNF`, `DQ R 163.3a`, `10.10DQ`, `DQ 1:45.10`.
  private func takeMark(
    _ result: inout Athletics.Result,
    _ notes: inout [String]
  ) throws(FormatError) {
    guard let text = record["best_performance"] else {
      if result.place == nil { result.status = .unknown }
      return
    }
    if let status = Self.statuses[text.uppercased()] {
      result.status = status
      return
    }
    guard let letters = text.firstRange(of: "DQ") else {
      let found = try mark(text)
      (result.mark, result.printedMark) = (found.mark, found.printed)
      return
    }
    result.status = .disqualified
    result.place = nil
    let before = text[..<letters.lowerBound].trimmed
    let behind = text[letters.upperBound...].trimmed
    for part in [before, behind] where !part.isEmpty {
      if let found = try? mark(part) {
        let note = "time \(found.printed)"
        if !notes.contains(note) { notes.append(note) }
      } else {
        result.rule = Self.rule(part)
      }
    }
  }

  private static let statuses: [String: ResultStatus] = [
    "DNF": .didNotFinish, "DNS": .didNotStart, "DQ": .disqualified, "DSQ": .disqualified,
    "NM": .noMark, "NH": .noMark, "ND": .noMark, "R": .retired,
  ]

  /// The number of a rule without the words before it: `R 163.3a`, `IAAF Rule 32.2.b`.
  private static func rule(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count > 1, let number = words.last, number.contains(where: \.isNumber) else {
      return text
    }
    return "R\(number)"
  }

  private func mark(_ text: String) throws(FormatError) -> (mark: Mark, printed: String) {
    do throws(MarkError) {
      guard discipline.kind.measure == .time else {
        return (try Mark(parsing: text, in: discipline), text)
      }
      let time = try TimedMark(parsing: text, over: discipline.distance)
      return (.time(time.mark), time.printed)
    } catch {
      throw record.problem(
        in: file,
        expected: "a mark such as 3:29.63, 8.30 or 6475, or DNF, DNS, DQ, NM",
        found: text
      )
    }
  }

  // MARK: - Rounds and group

  private func attempt(_ round: FederationRecord) throws(FormatError) -> Attempt {
    let text = round["performance"] ?? ""
    let wind = round["wind"].flatMap { Wind(printed: $0) }
    if let made = round["round"] {
      let printed = made.lowercased()
      guard let bar = try? Mark(parsing: text, in: discipline), case .length(let height) = bar,
        printed.utf8.count <= 4, printed.allSatisfy({ "oxr-p".contains($0) })
      else {
        throw round.problem(
          in: file,
          expected: "a height such as 2.25, and what was made of it such as XO",
          found: "\(text) \(made)"
        )
      }
      return Attempt(printed: printed == "p" ? "-" : printed, height: height)
    }
    switch text.uppercased() {
    case "X": return Attempt(printed: "x", wind: wind)
    case "P", "-": return Attempt(printed: "-")
    case "R": return Attempt(printed: "r")
    default: break
    }
    guard let mark = try? Mark(parsing: text, in: discipline), case .length(let length) = mark
    else {
      throw round.problem(in: file, expected: "a length such as 8.30, X or P", found: text)
    }
    return Attempt(printed: mark.printed, mark: length, wind: wind)
  }

  /// On the track the reaction time stands where field events have group and order: `A 12`.
  private func takeGroup(_ details: inout ResultDetails, _ notes: inout [String]) {
    guard let text = record["group"] else { return }
    let words = text.split(separator: " ")
    if let letter = words.first, letter.count == 1, letter.allSatisfy(\.isLetter) {
      notes.append("group \(letter)")
      if words.count > 1, let order = Int(words[1]), (1...999).contains(order) {
        details.lane = order
      }
      return
    }
    guard discipline.kind.measure == .time, let mark = try? TimeMark(parsing: text),
      mark.precision == .thousandths, mark.time < RaceTime(ticks: 2 * RaceTime.ticksPerSecond)
    else { return }
    details.reaction = mark.time
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

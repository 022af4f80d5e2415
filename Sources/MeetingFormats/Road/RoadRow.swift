import Athletics

/// One runner's row in a list of a road race.
struct RoadRow {
  let reader: RecordReader
  let header: RoadHeader
  let distance: Distance

  /// What a row says, and what is odd about it.
  struct Told {
    var runner: Runner
    /// How many ran by the place's `n / total`.
    var total: Int?
    /// Values that are kept and cannot be right.
    var doubts: [FormatError] = []
  }

  /// Reads the row.
  ///
  /// - Throws: `FormatError` for a row that names nobody, or whose times cannot be.
  func read(_ source: String) throws(FormatError) -> Told {
    let place = try ranking(.place)
    let ended = try ended()
    let isFinished = ended == .finished
    let official = try isFinished ? finish(.official) : nil
    let gun = try isFinished ? finish(.gun) : nil
    let chip = try isFinished ? finish(.chip) : nil
    let start = gun ?? official
    if let start, let chip, start.time < chip.time {
      let expected = "a chip time of at most the time since the gun, \(start.printed)"
      throw problem(.chip, expected)
    }
    let mark = official ?? gun ?? chip
    var told = Told(runner: Runner(result: .init(place: nil, athlete: try athlete())))
    told.total = place?.total
    let delay = start.flatMap { start in chip.map { start.time - $0.time } }
    told.runner.splits = try splits(delay, hasGun: start != nil, source, &told.doubts)
    for index in RoadSplits.unfit(told.runner.splits, finish: mark?.time) {
      told.runner.splits[index].isSuspect = true
      told.doubts.append(doubt(told.runner.splits[index]))
    }
    let isSeen = !told.runner.splits.isEmpty
    told.runner.result.place = isFinished ? place?.place : nil
    told.runner.result.mark = mark.map { .time($0) }
    told.runner.result.printedMark = mark?.printed
    told.runner.result.status =
      isFinished && mark == nil && (isSeen || place == nil) ? .unknown : ended
    told.runner.result.details = ResultDetails(bib: text(.bib), net: chip?.time).ifAny
    told.runner.result.note = note()
    told.runner.result.sources = [source]
    return told
  }

  /// What is wrong with a field.
  func problem(_ field: RoadField, _ expected: String) -> FormatError {
    reader.problem(header.place(field) ?? 0, expected: expected)
  }

  /// The text of a field; `nil` for an empty one and a dash.
  func text(_ field: RoadField) -> String? {
    guard let index = header.place(field), let text = reader.optional(index) else { return nil }
    return ["-", "\u{2013}", "\u{2014}"].contains(text) ? nil : text
  }

  // MARK: - Who

  private func athlete() throws(FormatError) -> Athlete {
    let nation = text(.nation) ?? text(.residence) ?? ""
    if let last = text(.last) {
      let first = text(.first)
      return Athlete(
        name: [first, last].compactMap { $0 }.joined(separator: " "),
        family: first == nil ? nil : last,
        nation: nation
      )
    }
    if let name = text(.name) ?? text(.first) { return Self.athlete(name, nation) }
    // The bib stands for the name.
    if text(.bib) != nil { return Athlete(name: "", nation: nation) }
    let field = [RoadField.name, .last, .bib].first { header.place($0) != nil } ?? .place
    throw problem(field, "a name or a bib")
  }

  /// `Last, First`; of a name made unreadable its first twelve digits, which tell runners apart.
  private static func athlete(_ name: String, _ nation: String) -> Athlete {
    if name.utf8.count >= 32, name.utf8.allSatisfy({ isHex($0) }) {
      return Athlete(name: "#\(name.prefix(12).lowercased())", nation: nation)
    }
    let parts = name.split(separator: ",", maxSplits: 1).map { part in
      part.split(separator: " ").joined(separator: " ")
    }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      return Athlete(name: parts.first { !$0.isEmpty } ?? name, nation: nation)
    }
    return Athlete(name: "\(parts[1]) \(parts[0])", family: parts[0], nation: nation)
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  /// Sex, age and the places in smaller lists, as the file gives them: `M, 43, division 2 of 32`.
  private func note() -> String? {
    var parts = [text(.sex), text(.age)].compactMap { $0 }
    if let born = text(.born) { parts.append("born \(born)") }
    if let division = text(.division) { parts.append("division \(Self.ranked(division))") }
    if let place = text(.classPlace) { parts.append("place in it \(Self.ranked(place))") }
    if let place = text(.sexPlace) { parts.append("place by sex \(Self.ranked(place))") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// `2        / 32` as `2 of 32`.
  private static func ranked(_ text: String) -> String {
    guard text.contains("/") else { return text }
    return text.split(separator: "/", maxSplits: 1).map { part in
      part.split(separator: " ").joined(separator: " ")
    }.joined(separator: " of ")
  }

  // MARK: - How it ended

  private func ended() throws(FormatError) -> ResultStatus {
    if let letters = text(.status) {
      switch letters.lowercased() {
      case "finished", "finish", "ok", "f": return .finished
      default: break
      }
      guard let status = LynxRow.status(letters)?.status else {
        throw problem(.status, "nothing, or DNF, DNS or DQ")
      }
      return status
    }
    for field in [RoadField.place, .gun, .official, .chip] {
      guard let letters = text(field), letters.first?.isLetter ?? false,
        let status = LynxRow.status(letters)?.status
      else { continue }
      return status
    }
    return .finished
  }

  /// A place, alone or among how many: `2        / 32`.
  private func ranking(_ field: RoadField) throws(FormatError) -> (place: Int, total: Int?)? {
    guard let text = text(field), LynxRow.status(text) == nil else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      Self.number(part)
    }
    if parts.count <= 2, parts[0] == 0 { return nil }
    guard (1...2).contains(parts.count), let place = parts[0] else {
      throw problem(field, "a place such as 12, or 12 / 5000")
    }
    return (place, parts.count == 2 ? parts[1] : nil)
  }

  private static func number(_ text: Substring) -> Int? {
    let digits = text.filter { $0 != " " && $0 != "." }
    guard (1...9).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(digits)
  }

  // MARK: - Times

  private func time(_ index: Int) throws(FormatError) -> TimeMark? {
    let bytes = reader.bytes(index)
    if RoadTimes.isMissing(bytes) { return nil }
    let unit = header.times[index] ?? .clock
    guard let time = unit.read(bytes) else {
      throw reader.problem(index, expected: "a time in \(unit.title)")
    }
    return time
  }

  private func finish(_ field: RoadField) throws(FormatError) -> TimeMark? {
    guard let index = header.place(field), let time = try time(index) else { return nil }
    guard RoadTimes.isPossible(time.time, over: distance) else {
      let kilometres = Distance(millimetres: distance.millimetres / 1000).printedMetres
      throw reader.problem(index, expected: "a time that \(kilometres) km can take")
    }
    return time
  }

  /// The splits on the way, counted since the gun where the result is.
  private func splits(
    _ delay: RaceTime?,
    hasGun: Bool,
    _ source: String,
    _ doubts: inout [FormatError]
  ) throws(FormatError) -> [Split] {
    var splits: [Split] = []
    for column in header.splits where column.at < distance {
      let mark: TimeMark?
      do throws(FormatError) {
        mark = try time(column.index)
      } catch {
        doubts.append(error)
        continue
      }
      guard let mark else { continue }
      var split = Split(
        at: column.at,
        time: mark.time,
        precision: mark.precision,
        basis: .official,
        sources: [source]
      )
      if column.isChip, hasGun {
        guard let delay else {
          let expected = "a chip time at the finish beside one on the way"
          doubts.append(reader.problem(column.index, expected: expected))
          continue
        }
        split.note = "\(split.printed) by chip, and the time to the start line"
        split.basis = .derived
        split.time = split.time + delay
        split.printed = MarkFormat.time(split.time, precision: split.precision)
      }
      splits.append(split)
    }
    return splits
  }

  private func doubt(_ split: Split) -> FormatError {
    let index = header.splits.first { $0.at == split.at }?.index ?? 0
    return reader.problem(index, expected: "a time between those before and after it")
  }
}

import Athletics

/// Reads the semicolon files of Hy-Tek's Meet Manager: entries of teams, and exported results.
///
/// A file of results begins with a record `H`; in files of entries `E` is an older entry and not a
/// result.
///
/// - Source: docs/formats/hytek.md.
package struct HyTekReader: ImportReader {
  package let id = "hytek"
  package let name = "Hy-Tek"

  /// A reader.
  package init() {}

  package func confidence(in file: ImportFile) -> Confidence {
    let lines = file.headLines().filter { !$0.isEmpty }.prefix(20)
    guard !lines.isEmpty else { return .none }
    let known = lines.count { line in
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      return fields.count > 4 && fields[0].count == 1 && "IDEQRH".contains(fields[0])
    }
    if known == lines.count { return .certain }
    return known * 4 >= lines.count * 3 ? .likely : .none
  }

  package func read(_ files: [ImportFile], into intake: Intake) throws {
    for (index, file) in files.enumerated() {
      let source = Source(
        id: "hytek/\(PlainText.tame(file.baseName))",
        title: "\(PlainText.tame(file.baseName)), Meet Manager",
        kind: "meet program"
      )
      try intake.take(.source(source))
      var reader = RecordReader(
        try file.openText(),
        file: file.name,
        delimiter: UInt8(ascii: ";")
      )
      var rows = HyTekRows(index: index, source: source, intake: intake)
      while try reader.next() {
        guard reader.count > 1 || !reader.isEmpty(0) else { continue }
        let row = HyTekRow(reader: reader)
        do throws(FormatError) {
          rows.held = try rows.drafts(row)
        } catch {
          intake.refuse(error, file: index)
          continue
        }
        try rows.hand(line: reader.line)
      }
    }
  }
}

/// One record, asked by the place of a field, from 1 as the note counts.
struct HyTekRow {
  let reader: RecordReader

  func text(_ place: Int) -> String? { reader.optional(place - 1) }

  func problem(_ place: Int, expected: String) -> FormatError {
    reader.problem(place - 1, expected: expected)
  }

  /// A whole number from 1; `nil` for anything else.
  func positive(_ place: Int) -> Int? {
    reader.number(place - 1).flatMap { $0 > 0 ? $0 : nil }
  }

  /// A place from 1; `nil` where there is none.
  func place(_ place: Int) throws(FormatError) -> Int? {
    guard let text = text(place), text != "0" else { return nil }
    guard let number = positive(place) else {
      throw problem(place, expected: "a place from 1, or none")
    }
    return number
  }

  /// A wind; `nil` where there is no reading.
  func wind(_ place: Int) throws(FormatError) -> Wind? {
    guard let text = text(place), !Wind.isNoReading(text) else { return nil }
    guard let wind = Wind(printed: text) else {
      throw problem(place, expected: "a wind such as 1.3, or NWI")
    }
    return wind
  }

  /// `05/23/2006`.
  func date(_ place: Int) -> CalendarDate? {
    let parts = (text(place) ?? "").split(separator: "/").map(String.init)
    guard parts.count == 3, parts[2].utf8.count == 4, let month = Int(parts[0]),
      let day = Int(parts[1])
    else { return nil }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return CalendarDate("\(parts[2])-\(two(month))-\(two(day))")
  }

  /// Somebody by last, first and middle name; `nil` without a name.
  func athlete(last: Int, team: Int, teamName: Int) -> Athlete? {
    let family = text(last)
    let name = [text(last + 1), text(last + 2), family].compactMap(\.self).joined(separator: " ")
    guard !name.isEmpty else { return nil }
    return Athlete(
      name: name,
      family: text(last + 1) == nil ? nil : family,
      nation: text(team) ?? text(teamName) ?? ""
    )
  }

  /// `M`, `F` or `X`; boys and girls are `B` and `G` in some files.
  func sex(_ place: Int) throws(FormatError) -> Sex? {
    switch text(place)?.uppercased() {
    case nil: return nil
    case "M", "B": return .men
    case "F", "G", "W": return .women
    case "X": return .mixed
    default: throw problem(place, expected: "M, F or X")
    }
  }
}

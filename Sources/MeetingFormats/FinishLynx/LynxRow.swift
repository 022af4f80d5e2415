import Athletics

/// Fields that start lists and results share: bib, lane, names.
enum LynxRow {
  /// A person or a team: first name and last name, or a team's name alone; and for whom.
  ///
  /// A relay's team code is padded with blanks before its letter; one blank is enough.
  static func athlete(last: String, first: String, affiliation: String) -> Athlete {
    let name = first.isEmpty ? last : last.isEmpty ? first : "\(first) \(last)"
    let team = affiliation.split(separator: " ").joined(separator: " ")
    return Athlete(name: name, family: first.isEmpty || last.isEmpty ? nil : last, nation: team)
  }

  /// A bib; `nil` where it is empty or zero, which stands for none.
  static func bib(_ text: String) -> String? {
    text.isEmpty || text.allSatisfy { $0 == "0" } ? nil : text
  }

  /// A lane or position; `nil` where it is empty or zero.
  static func lane(_ reader: RecordReader, _ index: Int) -> Int? {
    reader.number(index).flatMap { $0 > 0 ? $0 : nil }
  }

  /// How the letters in the place of a place say that it ended; `nil` for letters nobody knows.
  static func status(_ letters: String) -> (status: ResultStatus, rule: String?, note: String?)? {
    switch letters.uppercased() {
    case "": (.finished, nil, nil)
    case "DNF": (.didNotFinish, nil, nil)
    case "DNS": (.didNotStart, nil, nil)
    case "SCR": (.withdrawn, nil, nil)
    case "DQ", "DSQ": (.disqualified, nil, nil)
    case "FS": (.disqualified, "false start", nil)
    case "ADV": (.finished, nil, "advanced (ADV)")
    case "NT": (.finished, nil, "no time (NT)")
    case "NP": (.finished, nil, "no place (NP)")
    case "NM", "NH", "ND": (.noMark, nil, nil)
    default: nil
    }
  }

  /// What is expected in the place of a place.
  static let places = "a place, or DNF, DNS, DQ, SCR, FS, ADV, NT or NP"

  /// Who an event is for, by the first free field that timing programs fill.
  static func sex(_ text: String) -> Sex? {
    switch text.uppercased() {
    case "M": .men
    case "F", "W": .women
    default: nil
    }
  }

  /// Whether a record is a remark of the file's writer.
  static func isComment(_ reader: RecordReader) -> Bool {
    let first = TextDecoding.trimmed(reader.bytes(0)).first
    return first == UInt8(ascii: ";") || first == UInt8(ascii: "#")
      || (reader.count == 1 && first == nil)
  }
}

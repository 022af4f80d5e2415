extension BrokenFile {
  private static let table = [
    "night.csv": """
    event,sex,round,place,name,nation,mark
    1500 m,women,final,1,Ann Example,IRL,4:10.42
    1500 m,women,final,2,Bea Sample,GBR,4:11.03

    """
  ]

  private static func timeExpected(_ found: String) -> String {
    "night/night.csv:3:37: expected a time such as 3:29.63, found \"\(found)\""
  }

  private static let columns =
    "expected a first line that names the columns, such as event,sex,round,place,name,nation,mark "
    + "(a road race without an event: --format road)"

  private static func text(
    _ what: String,
    _ text: String,
    to bytes: [UInt8],
    _ found: String,
    gone: String
  ) -> BrokenFile {
    BrokenFile(
      what,
      table,
      "night.csv",
      text,
      to: bytes,
      lines: [timeExpected(found)],
      summary: "1 row refused",
      gone: [gone]
    )
  }

  private static func name(_ what: String, to bytes: [UInt8], becomes name: String) -> BrokenFile {
    BrokenFile(what, table, "night.csv", "Bea Sample", to: bytes, turned: ["Bea Sample": name])
  }

  /// The table in UTF-16, with a surrogate that stands alone in the place of a text.
  private static func utf16(
    _ what: String,
    _ text: String,
    _ found: String?,
    gone: String?,
    turned: [String: String] = [:]
  ) -> BrokenFile {
    let parts = (table["night.csv"] ?? "").components(around: text)
    let bytes = [0xFF, 0xFE] + parts.before.littleEndian + [0x00, 0xD8] + parts.after.littleEndian
    return BrokenFile(
      what,
      table,
      "night.csv",
      table["night.csv"] ?? "",
      to: bytes,
      lines: found.map { [timeExpected($0)] } ?? [],
      summary: found == nil ? nil : "1 row refused",
      gone: gone.map { [$0] } ?? [],
      turned: turned
    )
  }

  /// Bytes that are no text, files that are none, folders without any.
  static let bytes: [BrokenFile] = [
    text(
      "a NUL byte in a time",
      "4:11.03",
      to: Array("4:11\u{0}03".utf8),
      "4:11\u{FFFD}03",
      gone: "Bea Sample"
    ),
    text(
      "broken UTF-8 in a time",
      "4:11.03",
      to: Array("4:11".utf8) + [0xC3, 0x28],
      "4:11Ã(",
      gone: "Bea Sample"
    ),
    utf16("a lone surrogate in a time", "4:11.03", "\u{FFFD}", gone: "Bea Sample"),
    utf16(
      "a lone surrogate in a name",
      "Bea Sample",
      nil,
      gone: nil,
      turned: ["Bea Sample": "\u{FFFD}"]
    ),
    name("a NUL byte in a name", to: Array("Bea\u{0}Sample".utf8), becomes: "Bea\u{FFFD}Sample"),
    name(
      "an escape sequence in a name",
      to: Array("\u{1B}[31mBea".utf8),
      becomes: "\u{FFFD}[31mBea"
    ),
    name(
      "a mark of direction in a name",
      to: Array("Bea\u{202E}elpmaS".utf8),
      becomes: "Bea\u{FFFD}elpmaS"
    ),
    name(
      "broken UTF-8 in a name is read as code page 1252",
      to: Array("Bea S\u{61}".utf8) + [0xE9],
      becomes: "Bea Saé"
    ),
    name("a path in a name", to: Array("../../etc/passwd".utf8), becomes: "../../etc/passwd"),
    name("a formula in a name", to: Array("'=1+1".utf8), becomes: "=1+1"),
    BrokenFile(
      "an empty file",
      instead: ["empty.csv": []],
      lines: ["night/empty.csv:1: \(columns)"],
      summary: "1 file refused"
    ),
    BrokenFile(
      "an empty file among good ones",
      table,
      instead: ["empty.lif": []],
      lines: ["night/empty.lif:1: expected a line such as 11,1,2,Men 1500"],
      summary: "1 file refused"
    ),
    BrokenFile(
      "a folder of nothing known",
      instead: ["notes.txt": Array("bring water\n".utf8)],
      lines: [
        "night: expected in it a file of FinishLynx, lapboard's own JSON, the Splits database, ODF, "
          + "federation XML, OpenTrack, TAF3 record lists, Hy-Tek, TFRRS, CSV, Road race"
      ],
      summary: "1 file refused"
    ),
    BrokenFile(
      "a broken file among good ones",
      table,
      instead: ["b.csv": Array("event;mark\n1500 m;4:10\n".utf8)],
      lines: ["night/b.csv:1: \(columns), found \"event, mark\""],
      summary: "1 file refused"
    ),
  ]
}

extension String {
  fileprivate var littleEndian: [UInt8] {
    utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  fileprivate func components(around text: String) -> (before: String, after: String) {
    let range = firstRange(of: text) ?? startIndex..<startIndex
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}

/// Writes recordings of a terminal line by line: a header, then an event a line, JSON each.
///
/// The same header and events give the same bytes.
///
/// - Source: asciicast v2 and v3, docs.asciinema.org/manual/asciicast; `docs/formats/asciicast.md`
///   lists the fields written.
package struct AsciicastWriter: Sendable {
  /// Which edition of the format is written.
  package enum Edition: Int, CaseIterable, Sendable {
    /// Times since the start; what all players read.
    case v2 = 2
    /// Times since the event before.
    case v3 = 3
  }

  /// What an event is.
  package enum Code: String, Sendable {
    /// Bytes for the terminal.
    case output = "o"
    /// A point to jump to, with its name.
    case marker = "m"
  }

  /// The edition written.
  package let edition: Edition
  /// The recording so far, each line with its end.
  package private(set) var text: String
  /// Microseconds since the start at the last event.
  private var last: Int64 = 0

  /// Begins a recording.
  package init(_ header: AsciicastHeader, edition: Edition = .v2) {
    self.edition = edition
    let members = edition == .v2 ? Self.membersV2(header) : Self.membersV3(header)
    text = "{" + members.joined(separator: ", ") + "}\n"
  }

  /// Adds an event.
  ///
  /// - Parameters:
  ///   - microseconds: since the start; one before the last event counts as at its time.
  ///   - code: what it is.
  ///   - data: whole characters and whole escape sequences.
  package mutating func add(at microseconds: Int64, _ code: Code, _ data: String) {
    let time = max(microseconds, last)
    let printed = Self.seconds(edition == .v2 ? time : time - last)
    last = time
    text += "[\(printed), \"\(code.rawValue)\", \(JSONText.quoted(data))]\n"
  }

  // MARK: - Header

  private static func membersV2(_ header: AsciicastHeader) -> [String] {
    var members = ["\"version\": 2", "\"width\": \(header.columns)", "\"height\": \(header.rows)"]
    members += shared(header)
    if let terminal = header.terminal {
      members.append("\"env\": {\"TERM\": \(JSONText.quoted(terminal))}")
    }
    return members + theme(header)
  }

  private static func membersV3(_ header: AsciicastHeader) -> [String] {
    var term = ["\"cols\": \(header.columns)", "\"rows\": \(header.rows)"]
    if let terminal = header.terminal { term.append("\"type\": \(JSONText.quoted(terminal))") }
    term += theme(header)
    let members = ["\"version\": 3", "\"term\": {\(term.joined(separator: ", "))}"]
    return members + shared(header)
  }

  private static func shared(_ header: AsciicastHeader) -> [String] {
    var members: [String] = []
    if let timestamp = header.timestamp { members.append("\"timestamp\": \(timestamp)") }
    if let title = header.title { members.append("\"title\": \(JSONText.quoted(title))") }
    return members
  }

  private static func theme(_ header: AsciicastHeader) -> [String] {
    guard let theme = header.theme else { return [] }
    let colours = [
      "\"fg\": \(JSONText.quoted(theme.foreground))",
      "\"bg\": \(JSONText.quoted(theme.background))",
      "\"palette\": \(JSONText.quoted(theme.palette.joined(separator: ":")))",
    ]
    return ["\"theme\": {\(colours.joined(separator: ", "))}"]
  }

  /// Seconds with as many decimals as it takes, one at least: `65.2`, `0.066667`.
  private static func seconds(_ microseconds: Int64) -> String {
    let rest = String(microseconds % 1_000_000)
    var decimals = String(repeating: "0", count: 6 - rest.utf8.count) + rest
    while decimals.utf8.count > 1, decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(microseconds / 1_000_000).\(decimals)"
  }
}

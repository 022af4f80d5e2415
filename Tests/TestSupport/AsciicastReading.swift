import Foundation

/// Reads a recording as the specification of asciicast tells, v2 and v3.
package struct AsciicastReading {
  /// Something that happens.
  package struct Event {
    /// Seconds since the start.
    package let time: Double
    /// `o`, `m` or another letter.
    package let code: String
    /// What belongs to it.
    package let data: String
  }

  /// The first line.
  package let header: [String: Any]
  /// The other lines.
  package let events: [Event]

  /// A line that is none of a recording.
  package struct Trouble: Error {
    let line: String
  }

  /// Reads a whole recording.
  package init(_ text: String) throws {
    guard text.last == "\n" else { throw Trouble(line: "no end") }
    var lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)[...]
    let first = lines.removeFirst()
    guard let header = try Self.value(first) as? [String: Any] else {
      throw Trouble(line: String(first))
    }
    var last = 0.0
    self.header = header
    events = try lines.map { line in
      guard let parts = try Self.value(line) as? [Any], parts.count == 3,
        let time = parts[0] as? Double, let code = parts[1] as? String,
        let data = parts[2] as? String
      else { throw Trouble(line: String(line)) }
      last = header["version"] as? Int == 3 ? last + time : time
      return Event(time: last, code: code, data: data)
    }
  }

  private static func value(_ line: Substring) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(line.utf8))
  }
}

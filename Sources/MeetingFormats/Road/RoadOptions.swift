package import Athletics

/// What a caller says of lists of road races that they do not say themselves.
package struct RoadOptions: Hashable, Sendable {
  /// What columns hold, by their names in the file.
  package private(set) var columns: [String: RoadField?] = [:]
  /// How times are written; `nil` to go by headers, and by what values can only be.
  package var times: RoadTimes?
  /// The race distance.
  package var distance: Distance?
  /// Races of their own, by the letters that their bibs begin with.
  package var classes: [String: String] = [:]

  /// Nothing said.
  package init() {}

  /// Says what a column holds.
  ///
  /// - Parameter text: `HEADER=FIELD`: the column's name as the file has it, capitals, blanks and
  ///   points aside, and `place`, `chip`, `5 km`, … ; `-` passes the column over.
  /// - Throws: `MapError` for anything else.
  package mutating func map(_ text: String) throws(MapError) {
    guard let sign = text.lastIndex(of: "=") else { throw MapError(text: text) }
    let header = RoadField.plain(String(text[..<sign]))
    let name = text[text.index(after: sign)...].trimmingBlanks
    guard !header.isEmpty else { throw MapError(text: text) }
    if name == "-" {
      columns.updateValue(nil, forKey: header)
    } else if let field = RoadField(mapped: name) {
      columns.updateValue(field, forKey: header)
    } else {
      throw MapError(text: text)
    }
  }

  /// Says what columns hold, line by line; what follows `#` is a remark.
  ///
  /// - Throws: `MapError` for the first line that says nothing of a column.
  package mutating func map(lines: String) throws(MapError) {
    for line in lines.split(whereSeparator: \.isNewline).prefix(RecordReader.mostFields) {
      let text = (line.split(separator: "#", omittingEmptySubsequences: false).first ?? "")
        .trimmingBlanks
      if !text.isEmpty { try map(text) }
    }
  }

  /// A text that says nothing of a column.
  package struct MapError: Error, Hashable, CustomStringConvertible {
    /// What was said.
    package let text: String

    /// What would have been right.
    package var description: String {
      "expected HEADER=FIELD with a field of \(RoadField.names.joined(separator: ", ")), "
        + "a distance such as 5 km or half, or -, found \"\(PlainText.tame(text))\""
    }
  }
}

extension Substring {
  /// The text without blanks around it.
  fileprivate var trimmingBlanks: String {
    TextDecoding.text(Array(utf8)[...], isUTF8: true)
  }
}

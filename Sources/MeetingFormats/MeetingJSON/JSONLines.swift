/// Where the objects of some lists begin, for telling where a bad row stands.
struct JSONLines {
  /// Line and column in bytes, both from 1.
  typealias Place = (line: Int, column: Int)

  private var places: [String: [Place]] = [:]

  /// Looks through a text; one that is no JSON gives lines of no use, and no error.
  ///
  /// - Complexity: O(*n*) in the bytes.
  init(_ bytes: [UInt8]) {
    var (line, lineStart, start) = (1, 0, 0)
    var (isText, isEscaped) = (false, false)
    /// The list that each open bracket is, by the name of its member; empty for objects.
    var open: [String] = []
    var name = ""
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, index + 1) }
      if isEscaped {
        isEscaped = false
      } else if isText {
        if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
          if index - start <= 16 { name = String(decoding: bytes[start..<index], as: UTF8.self) }
        }
      } else {
        switch Unicode.Scalar(byte) {
        case "\"": (isText, start) = (true, index + 1)
        case "[":
          open.append(name)
          name = ""
        case "{":
          if let list = open.last, Self.lists.contains(list) {
            places[list, default: []].append((line, index - lineStart + 1))
          }
          open.append("")
        case "]", "}": _ = open.popLast()
        default: break
        }
      }
    }
  }

  /// Where an object begins, counted over all lists of that name.
  func place(of list: String, _ index: Int) -> Place {
    guard let places = places[list], places.indices.contains(index) else { return (1, 1) }
    return places[index]
  }

  private static let lists: Set<String> = ["units", "results", "entries"]
}

/// The bytes of one facts file with its path, to place errors.
///
/// A class, for every object of the file carries it.
final class FactsFile: Sendable {
  let path: String
  let bytes: [UInt8]
  let root: JSONNode

  /// Reads the text of a file.
  init(path: String, bytes: [UInt8]) throws(FormatError) {
    self.path = path
    self.bytes = bytes
    root = try JSONParser.parse(bytes, file: path)
  }

  /// The object the whole file is.
  func object() throws(FormatError) -> FactsObject {
    try FactsObject(root, in: self)
  }

  /// The file's name without folder and ending, which is the id of what it holds.
  var stem: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
  }

  func text(_ node: JSONNode, _ name: String) throws(FormatError) -> String {
    guard case .string(let text) = node.value else { throw error("text for \(name)", at: node) }
    return text
  }

  func error(_ expected: String, at node: JSONNode) -> FormatError {
    error(expected, at: node, found: node.kind)
  }

  func error(_ expected: String, at node: JSONNode, found: String?) -> FormatError {
    FormatError(expected: expected, found: found, file: path, bytes: bytes, offset: node.offset)
  }
}

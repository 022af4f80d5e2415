import Foundation

/// One value of a JSON text, whatever it is.
///
/// The program reads each file knowing what to expect; the checks here need all that stands there.
enum JSONNode: Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONNode])
  case object([String: JSONNode])

  /// Reads a JSON text.
  init(decoding bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(JSONNode.self, from: Data(bytes))
  }

  /// The member of an object by its name; `nil` for any other value.
  subscript(name: String) -> JSONNode? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The elements of a list; none of any other value.
  var elements: [JSONNode] {
    if case .array(let nodes) = self { nodes } else { [] }
  }

  /// The members of an object in order of name; none of any other value.
  var members: [(name: String, node: JSONNode)] {
    guard case .object(let members) = self else { return [] }
    return members.sorted { $0.key < $1.key }.map { (name: $0.key, node: $0.value) }
  }

  /// The text, where the value is one.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number, where the value is one.
  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// Every object in this value, itself included, with its path and the sources it inherits.
  ///
  /// Results of a unit inherit its `results_sources`, where it has any.
  func everyObject(
    at path: String = "",
    _ inherited: [String] = [],
    _ visit: (_ object: JSONNode, _ sources: [String], _ path: String) -> Void
  ) {
    let own = self["sources"]?.elements.compactMap(\.text) ?? []
    let sources = own.isEmpty ? inherited : own
    if case .object = self { visit(self, sources, path) }
    for member in members {
      let results = self["results_sources"]?.elements.compactMap(\.text) ?? []
      let handedDown = member.name == "results" && !results.isEmpty ? results : sources
      member.node.everyObject(at: "\(path)/\(member.name)", handedDown, visit)
    }
    for (index, element) in elements.enumerated() {
      element.everyObject(at: "\(path)/\(index)", sources, visit)
    }
  }
}

extension JSONNode: Decodable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let flag = try? value.decode(Bool.self) {
      self = .bool(flag)
    } else if let elements = try? value.decode([JSONNode].self) {
      self = .array(elements)
    } else {
      self = .object(try value.decode([String: JSONNode].self))
    }
  }
}

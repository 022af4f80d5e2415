/// A checker for the part of JSON Schema 2020-12 that the schemas of `docs/formats` use.
///
/// A keyword it does not know is an error, so that no schema can ask for what is not checked.
///
/// - Source: JSON Schema Validation, draft 2020-12.
struct JSONSchema {
  /// A keyword or a pattern that is not understood.
  struct Unsupported: Error, Equatable {
    var what: String
  }

  /// One member of a schema.
  private typealias Keyword = (name: String, node: JSONNode)

  private let root: JSONNode
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]

  init(_ root: JSONNode) {
    self.root = root
  }

  /// What is wrong with a value, each with its path; empty when the schema holds.
  mutating func faults(of value: JSONNode) throws -> [String] {
    try faults(of: value, against: root, at: "")
  }

  private mutating func faults(
    of value: JSONNode,
    against schema: JSONNode,
    at path: String
  ) throws -> [String] {
    if case .bool(let isAllowed) = schema { return isAllowed ? [] : ["\(path): not allowed"] }
    var faults: [String] = []
    for keyword in schema.members {
      switch keyword.name {
      case "$schema", "title", "description", "$defs": continue
      case "$ref":
        faults += try self.faults(of: value, against: definition(keyword.node), at: path)
      case "anyOf":
        var fits = false
        for choice in keyword.node.elements where !fits {
          fits = try self.faults(of: value, against: choice, at: path).isEmpty
        }
        if !fits { faults.append("\(path): none of anyOf") }
      case "type", "enum", "const", "pattern", "minLength", "minimum", "maximum":
        if try !holds(keyword, for: value) { faults.append("\(path): \(keyword.name)") }
      case "items", "minItems", "maxItems", "uniqueItems":
        faults += try listFaults(of: value, keyword, at: path)
      default:
        faults += try objectFaults(of: value, keyword, in: schema, at: path)
      }
    }
    return faults
  }

  private func definition(_ reference: JSONNode) throws -> JSONNode {
    let name = (reference.text ?? "").split(separator: "/").last.map(String.init) ?? ""
    guard reference.text == "#/$defs/\(name)", let schema = root["$defs"]?[name] else {
      throw Unsupported(what: "$ref \(reference.text ?? "")")
    }
    return schema
  }

  private mutating func holds(_ keyword: Keyword, for value: JSONNode) throws -> Bool {
    switch keyword.name {
    case "type": return try isOfType(value, keyword.node.text ?? "")
    case "enum": return keyword.node.elements.contains { $0 == value }
    case "const": return keyword.node == value
    case "pattern": return try value.text.map { try matches($0, keyword.node.text ?? "") } ?? true
    case "minLength":
      return value.text.map { Double($0.unicodeScalars.count) >= limit(keyword) } ?? true
    case "minimum": return value.number.map { $0 >= limit(keyword) } ?? true
    default: return value.number.map { $0 <= limit(keyword) } ?? true
    }
  }

  private func isOfType(_ value: JSONNode, _ type: String) throws -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string),
      ("array", .array), ("object", .object):
      return true
    case ("integer", .number(let number)): return Int(exactly: number) != nil
    case ("null", _), ("boolean", _), ("number", _), ("string", _), ("array", _), ("object", _),
      ("integer", _):
      return false
    default: throw Unsupported(what: "type \(type)")
    }
  }

  private mutating func matches(_ text: String, _ pattern: String) throws -> Bool {
    if let known = patterns[pattern] { return text.firstMatch(of: known) != nil }
    let regex = try Regex(pattern)
    patterns[pattern] = regex
    return text.firstMatch(of: regex) != nil
  }

  private mutating func listFaults(
    of value: JSONNode,
    _ keyword: Keyword,
    at path: String
  ) throws -> [String] {
    guard case .array(let elements) = value else { return [] }
    var faults: [String] = []
    switch keyword.name {
    case "items":
      for (index, element) in elements.enumerated() {
        faults += try self.faults(of: element, against: keyword.node, at: "\(path)/\(index)")
      }
    case "minItems" where Double(elements.count) < limit(keyword),
      "maxItems" where Double(elements.count) > limit(keyword):
      faults.append("\(path): \(keyword.name)")
    case "uniqueItems":
      let isRepeated = elements.indices.contains { index in
        elements[..<index].contains { $0 == elements[index] }
      }
      if isRepeated, keyword.node == .bool(true) { faults.append("\(path): uniqueItems") }
    default: break
    }
    return faults
  }

  private mutating func objectFaults(
    of value: JSONNode,
    _ keyword: Keyword,
    in schema: JSONNode,
    at path: String
  ) throws -> [String] {
    guard Self.objectKeywords.contains(keyword.name) else { throw Unsupported(what: keyword.name) }
    guard case .object = value else { return [] }
    let members = value.members
    let names = Set(members.map(\.name))
    var faults: [String] = []
    switch keyword.name {
    case "properties":
      for member in members {
        guard let property = keyword.node[member.name] else { continue }
        faults += try self.faults(of: member.node, against: property, at: "\(path)/\(member.name)")
      }
    case "additionalProperties":
      for member in members where schema["properties"]?[member.name] == nil {
        faults += try self.faults(
          of: member.node,
          against: keyword.node,
          at: "\(path)/\(member.name)"
        )
      }
    case "propertyNames":
      for member in members {
        let name = JSONNode.string(member.name)
        faults += try self.faults(of: name, against: keyword.node, at: "\(path)/\(member.name)")
      }
    case "required":
      for name in keyword.node.elements.compactMap(\.text) where !names.contains(name) {
        faults.append("\(path): requires \(name)")
      }
    case "dependentRequired":
      for rule in keyword.node.members where names.contains(rule.name) {
        for name in rule.node.elements.compactMap(\.text) where !names.contains(name) {
          faults.append("\(path): \(rule.name) requires \(name)")
        }
      }
    default:
      if Double(members.count) < limit(keyword) { faults.append("\(path): minProperties") }
    }
    return faults
  }

  private func limit(_ keyword: Keyword) -> Double {
    keyword.node.number ?? .nan
  }

  private static let objectKeywords: Set<String> = [
    "properties", "additionalProperties", "propertyNames", "required", "dependentRequired",
    "minProperties",
  ]
}

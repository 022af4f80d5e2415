internal import Athletics

/// An object of a facts file, read member by member with errors that name the place.
struct FactsObject {
  let file: FactsFile
  let node: JSONNode

  /// An object, or an error at its place.
  init(_ node: JSONNode, in file: FactsFile) throws(FormatError) {
    guard case .object = node.value else { throw file.error("an object", at: node) }
    self.node = node
    self.file = file
  }

  /// A member that is there and not null.
  func member(_ name: String) -> JSONNode? {
    guard let node = node[name], node.value != .null else { return nil }
    return node
  }

  func required(_ name: String) throws(FormatError) -> JSONNode {
    guard let node = member(name) else {
      throw file.error("the member \(name)", at: self.node, found: nil)
    }
    return node
  }

  func text(_ name: String) throws(FormatError) -> String {
    try file.text(required(name), name)
  }

  func optionalText(_ name: String) throws(FormatError) -> String? {
    guard let node = member(name) else { return nil }
    return try file.text(node, name)
  }

  func texts(_ name: String) throws(FormatError) -> [String] {
    var texts: [String] = []
    for node in try nodes(name) { texts.append(try file.text(node, "each of \(name)")) }
    return texts
  }

  func nodes(_ name: String) throws(FormatError) -> [JSONNode] {
    guard let node = member(name) else { return [] }
    guard case .array(let nodes) = node.value else {
      throw file.error("a list for \(name)", at: node)
    }
    return nodes
  }

  func objects(_ name: String) throws(FormatError) -> [FactsObject] {
    var objects: [FactsObject] = []
    for node in try nodes(name) { objects.append(try FactsObject(node, in: file)) }
    return objects
  }

  func object(_ name: String) throws(FormatError) -> FactsObject? {
    guard let node = member(name) else { return nil }
    return try FactsObject(node, in: file)
  }

  func flag(_ name: String) throws(FormatError) -> Bool {
    guard let node = member(name) else { return false }
    guard case .bool(let value) = node.value else {
      throw file.error("true or false for \(name)", at: node)
    }
    return value
  }

  func optionalNumber(_ name: String) throws(FormatError) -> Int? {
    guard let node = member(name) else { return nil }
    guard case .number(let text) = node.value, let value = Int(text), value.magnitude < 1_000_000
    else { throw file.error("a whole number below a million for \(name)", at: node) }
    return value
  }

  func number(_ name: String) throws(FormatError) -> Int {
    _ = try required(name)
    return try optionalNumber(name) ?? 0
  }

  /// A distance in metres, kept to the millimetre.
  func optionalDistance(_ name: String) throws(FormatError) -> Distance? {
    guard let node = member(name) else { return nil }
    guard case .number(let text) = node.value, let distance = Distance(exactMetres: text) else {
      throw file.error("metres such as 1609.344 for \(name)", at: node)
    }
    return distance
  }

  func distance(_ name: String) throws(FormatError) -> Distance {
    _ = try required(name)
    return try optionalDistance(name) ?? .zero
  }

  func date(_ name: String) throws(FormatError) -> CalendarDate {
    let node = try required(name)
    guard let date = CalendarDate(try file.text(node, name)) else {
      throw file.error("a day such as 2025-02-13 for \(name)", at: node)
    }
    return date
  }

  func optionalPartialDate(_ name: String) throws(FormatError) -> PartialDate? {
    guard let node = member(name) else { return nil }
    guard let date = PartialDate(try file.text(node, name)) else {
      throw file.error("a date such as 2025-02-13, 2025-02 or 2025 for \(name)", at: node)
    }
    return date
  }

  /// A printed time.
  func time(_ name: String, over distance: Distance?) throws(FormatError) -> TimeMark {
    let node = try required(name)
    let text = try file.text(node, name)
    do {
      return try TimeMark(parsing: text, over: distance)
    } catch {
      throw file.error("a time such as 3:29.14 for \(name)", at: node)
    }
  }

  /// A printed mark of a discipline; `nil` where none stands.
  func mark(_ name: String, in discipline: Discipline) throws(FormatError) -> Mark? {
    guard let node = member(name) else { return nil }
    let text = try file.text(node, name)
    do {
      return try Mark(parsing: text, in: discipline)
    } catch {
      throw file.error("a mark of the \(discipline.name) for \(name)", at: node)
    }
  }

  /// One of a fixed list of words.
  func word<Word: RawRepresentable & CaseIterable>(
    _ name: String,
    as: Word.Type
  ) throws(FormatError) -> Word where Word.RawValue == String {
    let node = try required(name)
    guard let word = Word(rawValue: try file.text(node, name)) else {
      let words = Word.allCases.map { "\($0.rawValue)" }.joined(separator: ", ")
      throw file.error("one of \(words) for \(name)", at: node)
    }
    return word
  }
}

extension Distance {
  /// Metres as written, `1609.344`, exact to the millimetre; `nil` for more than three decimals,
  /// a negative number, or more than a thousand kilometres.
  init?(exactMetres text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int64(parts[0]), (0..<1_000_000).contains(whole),
      !text.hasPrefix("-")
    else { return nil }
    guard parts.count == 2 else {
      self.init(metres: whole)
      return
    }
    guard (1...3).contains(parts[1].utf8.count), var rest = Int64(parts[1]) else { return nil }
    for _ in parts[1].utf8.count..<3 { rest *= 10 }
    self.init(millimetres: whole * 1000 + rest)
  }
}

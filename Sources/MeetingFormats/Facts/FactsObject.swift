internal import Athletics

/// An object of a facts file, read member by member with errors that name the member.
struct FactsObject {
  private let file: String
  private let container: KeyedDecodingContainer<MemberName>

  /// An object of a file.
  init(_ container: KeyedDecodingContainer<MemberName>, file: String) {
    self.container = container
    self.file = file
  }

  /// The names of the members, in order of the alphabet.
  var names: [String] {
    container.allKeys.map(\.stringValue).sorted()
  }

  /// The file's name without folder and ending, which is the id of what it holds.
  var fileStem: String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
  }

  /// Whether a member is there and not null.
  func has(_ name: String) -> Bool {
    let key = MemberName(stringValue: name)
    return container.contains(key) && (try? container.decodeNil(forKey: key)) == false
  }

  /// A fault of a member.
  func error(_ expected: String, at name: String) -> FormatError {
    let key = MemberName(stringValue: name)
    return FormatError(
      file: file,
      member: (container.codingPath + [key]).memberPath,
      expected: expected,
      found: (try? container.decode(Found.self, forKey: key))?.text
    )
  }

  /// What is asked of the decoder for a member, with any failure of it as a fault of the member.
  private func ask<Value>(
    _ name: String,
    for expected: String,
    _ question: (KeyedDecodingContainer<MemberName>, MemberName) throws -> Value
  ) throws(FormatError) -> Value {
    do {
      return try question(container, MemberName(stringValue: name))
    } catch {
      throw self.error(expected, at: name)
    }
  }

  /// The value where there is one, otherwise an error that names the missing member.
  private func require<Value>(_ value: Value?, _ name: String) throws(FormatError) -> Value {
    guard let value else {
      let member = container.codingPath.isEmpty ? nil : container.codingPath.memberPath
      throw FormatError(file: file, member: member, expected: "the member \(name)")
    }
    return value
  }

  /// The text of a member, tame.
  func text(_ name: String) throws(FormatError) -> String {
    try require(optionalText(name), name)
  }

  /// The text of a member, tame, where there is one.
  func optionalText(_ name: String) throws(FormatError) -> String? {
    try ask(name, for: "text") { try $0.decodeIfPresent(String.self, forKey: $1) }
      .map(PlainText.line)
  }

  func texts(_ name: String) throws(FormatError) -> [String] {
    var texts: [String] = []
    guard var list = try list(name) else { return [] }
    while let text = try list.nextText() { texts.append(text) }
    return texts
  }

  func objects(_ name: String) throws(FormatError) -> [FactsObject] {
    var objects: [FactsObject] = []
    guard var list = try list(name) else { return [] }
    while let object = try list.nextObject() { objects.append(object) }
    return objects
  }

  private func list(_ name: String) throws(FormatError) -> FactsList? {
    guard has(name) else { return nil }
    let list = try ask(name, for: "a list") { try $0.nestedUnkeyedContainer(forKey: $1) }
    return FactsList(list, file: file)
  }

  func object(_ name: String) throws(FormatError) -> FactsObject? {
    guard has(name) else { return nil }
    let nested = try ask(name, for: "an object") {
      try $0.nestedContainer(keyedBy: MemberName.self, forKey: $1)
    }
    return FactsObject(nested, file: file)
  }

  /// An object; `nil` where a list stands in its place, as texts of ids do.
  func object(_ name: String, orList: Bool) throws(FormatError) -> FactsObject? {
    guard has(name) else { return nil }
    let key = MemberName(stringValue: name)
    if orList, (try? container.nestedUnkeyedContainer(forKey: key)) != nil { return nil }
    return try object(name)
  }

  func requiredObject(_ name: String) throws(FormatError) -> FactsObject {
    try require(object(name), name)
  }

  func flag(_ name: String) throws(FormatError) -> Bool {
    try ask(name, for: "true or false") { try $0.decodeIfPresent(Bool.self, forKey: $1) } ?? false
  }

  func optionalNumber(_ name: String) throws(FormatError) -> Int? {
    let expected = "a whole number below a million"
    guard let number = try optionalDouble(name, expected) else { return nil }
    guard let value = Int(exactly: number), value.magnitude < 1_000_000 else {
      throw error(expected, at: name)
    }
    return value
  }

  private func optionalDouble(
    _ name: String,
    _ expected: String
  ) throws(FormatError) -> Double? {
    try ask(name, for: expected) { try $0.decodeIfPresent(Double.self, forKey: $1) }
  }

  func number(_ name: String) throws(FormatError) -> Int {
    try require(optionalNumber(name), name)
  }

  /// A distance in metres, kept to the millimetre.
  func optionalDistance(_ name: String) throws(FormatError) -> Distance? {
    let expected = "metres such as 1609.344"
    guard let metres = try optionalDouble(name, expected) else { return nil }
    guard let distance = Distance(exactMetres: metres) else { throw error(expected, at: name) }
    return distance
  }

  func distance(_ name: String) throws(FormatError) -> Distance {
    try require(optionalDistance(name), name)
  }

  func date(_ name: String) throws(FormatError) -> CalendarDate {
    guard let date = CalendarDate(try text(name)) else {
      throw error("a day such as 2025-02-13", at: name)
    }
    return date
  }

  func optionalPartialDate(_ name: String) throws(FormatError) -> PartialDate? {
    guard let text = try optionalText(name) else { return nil }
    guard let date = PartialDate(text) else {
      throw error("a date such as 2025-02-13, 2025-02 or 2025", at: name)
    }
    return date
  }

  func partialDate(_ name: String) throws(FormatError) -> PartialDate {
    try require(optionalPartialDate(name), name)
  }

  func optionalInstant(_ name: String) throws(FormatError) -> Instant? {
    guard let text = try optionalText(name) else { return nil }
    guard let instant = Instant(text) else {
      throw error("an instant such as 2025-03-22T19:33+08:00", at: name)
    }
    return instant
  }

  /// A printed time.
  func time(_ name: String, over distance: Distance?) throws(FormatError) -> TimeMark {
    let text = try text(name)
    do {
      return try TimeMark(parsing: text, over: distance)
    } catch {
      throw self.error("a time such as 3:29.14", at: name)
    }
  }

  /// A printed mark of a discipline; `nil` where none stands.
  func mark(_ name: String, in discipline: Discipline) throws(FormatError) -> Mark? {
    guard let text = try optionalText(name) else { return nil }
    do {
      return try Mark(parsing: text, in: discipline)
    } catch {
      throw self.error("a mark of the \(discipline.name)", at: name)
    }
  }

  /// One of a fixed list of words.
  func word<Word: RawRepresentable & CaseIterable>(
    _ name: String,
    as: Word.Type
  ) throws(FormatError) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: try text(name)) else {
      let words = Word.allCases.map { "\($0.rawValue)" }.joined(separator: ", ")
      throw error("one of \(words)", at: name)
    }
    return word
  }
}

extension Distance {
  /// Metres as read from a file, exact to the millimetre; `nil` for more than three decimals,
  /// a negative number, or a thousand kilometres and more.
  ///
  /// A number with three decimals reads as the `Double` nearest to it, and so does the quotient of
  /// the whole millimetres and a thousand: equal they are the same figure, unequal there was more.
  init?(exactMetres metres: Double) {
    guard (0..<1_000_000).contains(metres) else { return nil }
    let millimetres = (metres * 1000).rounded()
    guard millimetres / 1000 == metres else { return nil }
    self.init(millimetres: Int64(millimetres))
  }
}

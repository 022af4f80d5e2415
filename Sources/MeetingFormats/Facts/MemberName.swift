/// The name of a member as the file has it.
struct MemberName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  /// A member of any name.
  init(stringValue: String) {
    self.stringValue = stringValue
  }

  /// Members of objects have no numbers.
  init?(intValue: Int) {
    nil
  }
}

extension [any CodingKey] {
  /// The place of a value: `runners[0].splits[2].time`.
  var memberPath: String {
    reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
  }
}

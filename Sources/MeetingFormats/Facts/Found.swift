/// What stands in a file instead of what was expected, in words.
struct Found: Decodable {
  let text: String

  /// Tries one kind after the other; slow, so for errors alone.
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      text = "null"
    } else if let string = try? value.decode(String.self) {
      text = string
    } else if let number = try? value.decode(Double.self) {
      text = Int(exactly: number).map(String.init) ?? "\(number)"
    } else if let flag = try? value.decode(Bool.self) {
      text = "\(flag)"
    } else if (try? decoder.unkeyedContainer()) != nil {
      text = "a list"
    } else {
      _ = try decoder.container(keyedBy: MemberName.self)
      text = "an object"
    }
  }
}

/// Text from outside made fit to be kept and shown.
enum PlainText {
  /// Without controls and marks of direction, at most 200 characters.
  static func tame(_ text: String) -> String {
    TextDecoding.text(Array(text.prefix(200).utf8)[...], isUTF8: true)
  }

  /// Without controls and marks of direction, and without blanks around it, however long.
  static func line(_ text: String) -> String {
    let bytes = text.utf8
    // Most text is plain, and then it is not copied.
    let isPlain = bytes.allSatisfy { (0x20..<0x7F).contains($0) }
    if isPlain, bytes.first != 0x20, bytes.last != 0x20 { return text }
    return TextDecoding.text(Array(bytes)[...], isUTF8: true)
  }
}

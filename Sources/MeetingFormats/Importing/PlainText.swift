/// Text from outside made fit to be kept and shown.
enum PlainText {
  /// Without controls and marks of direction, at most 200 characters.
  static func tame(_ text: String) -> String {
    TextDecoding.text(Array(text.prefix(200).utf8)[...], isUTF8: true)
  }
}

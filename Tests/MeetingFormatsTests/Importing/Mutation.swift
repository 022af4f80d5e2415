import MeetingFormats
import TestSupport

/// Bytes of a file with something broken in it.
enum Mutation {
  /// Numbers, texts and bytes that break things.
  private static let nasty: [[UInt8]] = [
    Array("99999999999999999999".utf8), Array("-9223372036854775808".utf8), Array("=cmd|x".utf8),
    Array("\u{1B}]0;x\u{7}".utf8), Array("\"".utf8), Array(",,,,".utf8), Array(";;".utf8), [0],
    [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xC0], Array("9:99:99.99999".utf8), Array("\r\r\n\n".utf8),
    Array("1e309".utf8), Array("[[{".utf8), Array("\\uD800".utf8), Array("\t\t".utf8),
    Array("2147483648".utf8), Array("0.00000000000000000001".utf8),
  ]

  /// A text with one to six faults.
  static func broken(_ text: String, _ random: inout SplitMix64) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes = Array(bytes.prefix(place))
      case 1: bytes.insert(contentsOf: nasty.randomElement(using: &random) ?? [], at: place)
      case 2 where place < bytes.count: bytes[place] = .random(in: .min ... .max, using: &random)
      case 3: bytes.insert(contentsOf: bytes.prefix(place), at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + 3))
      }
    }
    return bytes
  }
}

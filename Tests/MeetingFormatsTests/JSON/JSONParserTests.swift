import MeetingFormats
import Testing

@Suite("The JSON reader")
struct JSONParserTests {
  private func parse(_ text: String) throws(FormatError) -> JSONNode {
    try JSONParser.parse(Array(text.utf8), file: "x.json")
  }

  private func error(_ bytes: [UInt8]) -> String? {
    do throws(FormatError) {
      _ = try JSONParser.parse(bytes, file: "x.json")
      return nil
    } catch {
      return error.description
    }
  }

  @Test("values come with the place where they begin")
  func values() throws {
    let root = try parse(" {\"a\": [1, -2.5e3, true, false, null], \"b\": {\"c\": \"d\"}} ")
    #expect(root.offset == 1)
    guard case .array(let list)? = root["a"]?.value else {
      Issue.record("a is no list")
      return
    }
    #expect(
      list.map(\.value) == [.number("1"), .number("-2.5e3"), .bool(true), .bool(false), .null]
    )
    #expect(list.map(\.offset) == [8, 11, 19, 25, 32])
    #expect(root["b"]?["c"]?.value == .string("d"))
    #expect(root["z"] == nil)
  }

  @Test(
    "escapes are read",
    arguments: [
      (#""a\n\t\"\\\/b""#, "a\n\t\"\\/b"),
      (#""Li\u00e9vin""#, "Liévin"),
      (#""\uD83C\uDFC3 runs""#, "🏃 runs"),
      ("\"Liévin\"", "Liévin"),
      ("\"\"", ""),
    ]
  )
  func escapes(text: String, value: String) throws {
    #expect(try parse(text).value == .string(value))
  }

  @Test(
    "what is no JSON is refused with line and column",
    arguments: [
      ("", "x.json:1:1: expected a JSON value, found \"the end of the file\""),
      ("{\n  \"a\" 1}", "x.json:2:7: expected a colon, found \"1\""),
      ("[1, 2", "x.json:1:6: expected a comma or ], found \"the end of the file\""),
      ("{\"a\": 1,}", "x.json:1:9: expected a member's name, found \"}\""),
      ("[1] 2", "x.json:1:5: expected the end of the file, found \"2\""),
      ("[tru]", "x.json:1:2: expected a JSON value, found \"t\""),
      ("01", "x.json:1:3: expected a number, found \"the end of the file\""),
      ("-", "x.json:1:2: expected a number, found \"the end of the file\""),
      ("1.", "x.json:1:3: expected a digit after the point, found \"the end of the file\""),
      ("1e+", "x.json:1:4: expected a digit of the exponent, found \"the end of the file\""),
      ("\"a", "x.json:1:3: expected a closing quote, found \"the end of the file\""),
      ("\"a\nb\"", "x.json:1:3: expected no control character in a text, found \"byte 10\""),
      ("\"\\q\"", "x.json:1:3: expected an escape such as \\n or \\u00E9, found \"q\""),
      ("\"\\u12g4\"", "x.json:1:6: expected four hexadecimal digits, found \"g\""),
      ("{\"a\":1,\"a\":2}", "x.json:1:8: expected each name once in an object, found \"a\""),
      ("NaN", "x.json:1:1: expected a JSON value, found \"N\""),
    ]
  )
  func refusals(text: String, message: String) {
    #expect(error(Array(text.utf8)) == message)
  }

  @Test(
    "half of a surrogate pair is refused",
    arguments: [#""\uD83C""#, #""\uDFC3x""#, #""\uD83C\u0041""#]
  )
  func surrogates(text: String) {
    #expect(error(Array(text.utf8))?.contains("a Unicode escape that is a character") == true)
  }

  @Test(
    "broken UTF-8 is refused",
    arguments: [[0xC3], [0xFF], [0xE2, 0x82], [0xC0, 0x80], [0xED, 0xA0, 0x80]]
  )
  func brokenUTF8(bytes: [UInt8]) {
    #expect(error([0x22] + bytes + [0x22]) == "x.json:1:2: expected text in UTF-8")
    #expect(
      error([0x22, 0x5C, 0x6E] + bytes + [0x22])?.hasSuffix("expected text in UTF-8") == true
    )
  }

  @Test("nesting is refused beyond the limit, however deep")
  func nesting() throws {
    let limit = JSONParser.depthLimit
    let fine = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
    #expect(throws: Never.self) { try parse(fine) }
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(error(deep) == "x.json:1:\(limit + 1): expected at most \(limit) levels of nesting")
  }

  @Test("an endless number is refused")
  func longNumbers() {
    let digits = [UInt8](repeating: UInt8(ascii: "9"), count: 100_000)
    #expect(error(digits)?.contains("at most 40 characters") == true)
  }

  @Test("a name that comes twice is found in small and large objects", arguments: [2, 16, 17, 500])
  func repeatedNames(count: Int) throws {
    let members = (0..<count).map { "\"n\($0)\":0" }.joined(separator: ",")
    #expect(throws: Never.self) { try parse("{\(members)}") }
    for repeated in [0, count / 2, count - 1] {
      let text = "{\(members),\"n\(repeated)\":1}"
      #expect(error(Array(text.utf8))?.contains("each name once") == true)
    }
  }

  @Test("a text cut anywhere is refused, never read as something else")
  func truncation() {
    let text = Array(#"{"a": [1.5, "Li\u00e9vin é"], "b": null}"#.utf8)
    for end in 0..<text.count { #expect(error(Array(text[..<end])) != nil, "cut at \(end)") }
  }

  @Test("random bytes never bring the reader down", arguments: UInt64(0)..<50)
  func randomBytes(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let alphabet = Array("{}[]\",:\\u0e1-.tfn \n".utf8) + [0xC3, 0xA9, 0xFF, 0x00]
    var bytes: [UInt8] = []
    for _ in 0..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes.append(alphabet[Int(state >> 33) % alphabet.count])
    }
    guard let message = error(bytes) else { return }
    #expect(message.hasPrefix("x.json:"))
    #expect(!message.contains("\n"))
  }
}

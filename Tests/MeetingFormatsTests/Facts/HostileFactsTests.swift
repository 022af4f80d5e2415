import MeetingFormats
import Testing

@Suite("Facts that are no JSON")
struct HostileFactsTests {
  /// The error of reading bytes as `edition.json`.
  private func error(_ bytes: [UInt8]) -> String? {
    do throws(FormatError) {
      _ = try FactsReader.edition(bytes)
      return nil
    } catch {
      return error.description
    }
  }

  private func edition(_ text: String) throws(FormatError) -> Int {
    try FactsReader.edition(Array(text.utf8))
  }

  @Test(
    "a text that is no JSON is refused in one line",
    arguments: [
      "", " ", "{\n \"edition\" 7}", "{\"edition\": 7", "{\"edition\": 7} 2",
      "{\"edition\": tru}", "{\"edition\": NaN}", "{edition: 7}", "{'edition': 7}",
      "{\"edition\": 7 /* seven */}", "{\"edition", "{\"edi\ntion\": 7}",
    ]
  )
  func noJSON(text: String) {
    #expect(error(Array(text.utf8)) == "edition.json: expected valid JSON")
  }

  @Test(
    "a value of another kind is named",
    arguments: [
      ("[]", "edition.json: expected an object, found \"a list\""),
      ("7", "edition.json: expected an object, found \"7\""),
      ("{}", "edition.json: expected the member edition"),
      (#"{"edition": null}"#, "edition.json: expected the member edition"),
      (#"{"edition": {}}"#, "found \"an object\""),
      (#"{"edition": true}"#, "found \"true\""),
      (#"{"edition": "7"}"#, "found \"7\""),
    ]
  )
  func otherKinds(text: String, message: String) {
    #expect(error(Array(text.utf8))?.hasSuffix(message) == true)
  }

  @Test(
    "a number beyond all measure, or badly written, is refused",
    arguments: ["1e300", "1e400", "-1e999", "07", String(repeating: "9", count: 100_000)]
  )
  func hugeNumbers(number: String) {
    let line = error(Array("{\"edition\": \(number)}".utf8))
    #expect(line?.hasPrefix("edition.json: edition: expected a whole number below a mill") == true)
    #expect((line ?? "").utf8.count < 200)
  }

  @Test("escapes in names are read", arguments: [#"{"\u0065dition": 7}"#, #"{"edition": 7.0}"#])
  func escapes(text: String) throws {
    #expect(try edition(text) == 7)
  }

  @Test("of two members with the same name the first one counts", arguments: [2, 20, 500])
  func repeatedNames(count: Int) throws {
    let members = (1...count).map { "\"edition\": \($0)" }.joined(separator: ",")
    #expect(try edition("{\(members)}") == 1)
  }

  @Test(
    "broken UTF-8 is refused, and so is UTF-16",
    arguments: [[0xC3], [0xFF], [0xE2, 0x82], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0]] as [[UInt8]]
  )
  func brokenUTF8(bytes: [UInt8]) {
    let text = Array("{\"edition\": 7, \"x\": \"".utf8) + bytes + Array("\"}".utf8)
    #expect(error(text) == "edition.json: expected text in UTF-8")
    let wide = "{\"edition\": 7}".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(error(wide) == "edition.json: expected text in UTF-8")
  }

  @Test(
    "half of a surrogate pair is refused",
    arguments: [#"\uD83C"#, #"\uDFC3x"#, #"\uD83C\u0041"#]
  )
  func surrogates(escape: String) {
    #expect(error(Array("{\"edition\": \"\(escape)\"}".utf8))?.hasPrefix("edition.json: ") == true)
    #expect(error(Array("{\"\(escape)\": 1, \"edition\": 7}".utf8)) != nil)
  }

  @Test("nesting is refused beyond 64 levels, closed or not", arguments: ["[", "{\"a\":"])
  func nesting(opening: String) throws {
    let closing = opening == "[" ? "]" : "}"
    func nested(_ depth: Int, _ value: String = "1") -> String {
      String(repeating: opening, count: depth) + value + String(repeating: closing, count: depth)
    }
    #expect(try edition("{\"edition\": 7, \"x\": \(nested(63))}") == 7)
    let refusal = "edition.json: expected at most 64 levels of nesting"
    for depth in [64, 510, 511, 512, 513, 514, 100_000] {
      #expect(error(Array("{\"edition\": 7, \"x\": \(nested(depth))}".utf8)) == refusal)
      #expect(error(Array(String(repeating: opening, count: depth + 1).utf8)) == refusal)
    }
  }

  @Test("brackets in texts are no nesting, and quotes in texts hide none")
  func bracketsInTexts() throws {
    let brackets = String(repeating: "[{", count: 1000)
    #expect(try edition("{\"edition\": 7, \"x\": \"\(brackets)\\\"\(brackets)\"}") == 7)
    let closed = String(repeating: "]", count: 1000)
    let deep = String(repeating: "[", count: 600)
    let text = "{\"x\": [\"\\\\\\\"\(closed)\", \(deep)"
    #expect(error(Array(text.utf8)) == "edition.json: expected at most 64 levels of nesting")
  }

  @Test("a text cut anywhere is refused, never read as something else")
  func truncation() {
    let text = Array(#"{"edition": 7, "a": [1.5, "Li\u00e9vin é"], "b": null}"#.utf8)
    for end in 0..<text.count { #expect(error(Array(text[..<end])) != nil, "cut at \(end)") }
  }

  @Test("random bytes never bring the reader down", arguments: UInt64(0)..<50)
  func randomBytes(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let alphabet = Array("{}[]\",:\\u0e1-.tfn \n".utf8) + [0xC3, 0xA9, 0xFF, 0x00]
    var bytes = Array("{\"edition\":".utf8)
    for _ in 0..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      guard let message = error(bytes) else { continue }
      #expect(message.hasPrefix("edition.json: "))
      #expect(!message.contains("\n"))
    }
  }
}

import Testing

@Suite("The schema checker")
struct JSONSchemaTests {
  private func faults(_ schema: String, _ value: String) throws -> [String] {
    var checker = JSONSchema(try JSONNode(decoding: Array(schema.utf8)))
    return try checker.faults(of: try JSONNode(decoding: Array(value.utf8)))
  }

  @Test(
    "each keyword holds for one value and fails for another",
    arguments: [
      (#"{"type":"string"}"#, #""a""#, "1"),
      (#"{"type":"integer"}"#, "12", "1.5"),
      (#"{"type":"number"}"#, "1.5", #""1.5""#),
      (#"{"type":"boolean"}"#, "true", "null"),
      (#"{"type":"null"}"#, "null", "false"),
      (#"{"type":"array"}"#, "[]", "{}"),
      (#"{"type":"object"}"#, "{}", "[]"),
      (#"{"enum":["men","women"]}"#, #""men""#, #""boys""#),
      (#"{"const":true}"#, "true", "false"),
      (#"{"const":{"a":1,"b":[2]}}"#, #"{"b":[2.0],"a":1}"#, #"{"a":1,"b":[3]}"#),
      (#"{"pattern":"^[A-Z]{3}$"}"#, #""NOR""#, #""NORWAY""#),
      (#"{"minLength":1}"#, #""a""#, #""""#),
      (#"{"minimum":1}"#, "1", "0"),
      (#"{"maximum":400}"#, "400", "400.5"),
      (#"{"items":{"type":"integer"}}"#, "[1,2]", #"[1,"2"]"#),
      (#"{"minItems":1}"#, "[1]", "[]"),
      (#"{"maxItems":1}"#, "[1]", "[1,2]"),
      (#"{"uniqueItems":true}"#, "[1,2]", "[1,1]"),
      (#"{"required":["a"]}"#, #"{"a":1}"#, #"{"b":1}"#),
      (#"{"properties":{"a":{"type":"string"}}}"#, #"{"a":"x","b":1}"#, #"{"a":1}"#),
      (#"{"properties":{"a":{}},"additionalProperties":false}"#, #"{"a":1}"#, #"{"b":1}"#),
      (#"{"additionalProperties":{"type":"string"}}"#, #"{"b":"x"}"#, #"{"b":1}"#),
      (#"{"propertyNames":{"pattern":"^[a-z]+$"}}"#, #"{"b":1}"#, #"{"B":1}"#),
      (#"{"minProperties":1}"#, #"{"b":1}"#, "{}"),
      (#"{"dependentRequired":{"a":["b"]}}"#, #"{"a":1,"b":2}"#, #"{"a":1}"#),
      (#"{"anyOf":[{"type":"null"},{"type":"string"}]}"#, "null", "1"),
      (##"{"$ref":"#/$defs/x","$defs":{"x":{"type":"string"}}}"##, #""a""#, "1"),
    ]
  )
  func keywords(schema: String, good: String, bad: String) throws {
    #expect(try faults(schema, good).isEmpty)
    #expect(try faults(schema, bad).count == 1)
  }

  @Test("a fault names the path of the bad value")
  func paths() throws {
    let schema = #"{"properties":{"a":{"items":{"required":["b"]}}}}"#
    #expect(try faults(schema, #"{"a":[{"b":1},{}]}"#) == ["/a/1: requires b"])
  }

  @Test(
    "a keyword, a type or a reference it does not know is refused",
    arguments: [#"{"format":"date"}"#, #"{"type":"text"}"#, #"{"$ref":"other.json"}"#]
  )
  func unsupported(schema: String) {
    #expect(throws: JSONSchema.Unsupported.self) { try faults(schema, "1") }
  }
}

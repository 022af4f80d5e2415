import Athletics
import MeetingFormats
import Testing

/// Bytes that begin in some way and never end.
private final class EndlessSource: ByteSource {
  private var head: [UInt8]
  private let rest: [UInt8]

  /// A text, and behind it another one over and over.
  init(_ head: String, then rest: String) {
    self.head = Array(head.utf8)
    self.rest = Array(repeatElement(rest, count: (1 << 16) / rest.utf8.count + 1).joined().utf8)
  }

  func read(upTo count: Int) -> [UInt8] {
    guard head.isEmpty else {
      let piece = Array(head.prefix(count))
      head.removeFirst(piece.count)
      return piece
    }
    return Array(rest.prefix(count))
  }
}

@Suite("Files without an end")
struct EndlessInputTests {
  /// What a reader says of a file that never ends, among others of its folder.
  private func told(
    _ format: String,
    _ name: String,
    _ head: String,
    then rest: String,
    beside files: [ImportFile] = []
  ) throws -> [String] {
    let reader = try #require(ImportFormats.named(format))
    let file = try ImportFile(name: name) { EndlessSource(head, then: rest) }
    return try Reading(files + [file], with: reader, meeting: "Test 10 km").told
  }

  private static let taf3 =
    "Code;Type;Discipline;Class;Result;Wind;Venue;Venue Country;Environment;Date;Firstname;Lastname;"
    + "Nation;YOB;Sex\n"

  @Test(
    "a line without an end is refused after a mebibyte, with its place",
    arguments: [
      ("csv", "a.csv", "event,name,mark\n"), ("csv", "b.csv", "event;name;mark\r\n"),
      ("road", "a.csv", "bib,name,net\n"), ("taf3", "a.csv", Self.taf3),
      ("hytek", "a.txt", "H;A;05/23/2026;;;;\n"), ("tfrrs", "a.txt", "\n"),
      ("finishlynx", "a.lif", "12,1,1,Women 1500\n"),
      ("finishlynx", "a.lff", "12,1,1,Men Long Jump\n"),
      ("finishlynx", "a.evt", "12,1,1,Women 1500\n"), ("finishlynx", "a.ppl", "1,A,B,C\n"),
      ("finishlynx", "a.sch", "12,1,1\n"),
    ]
  )
  func line(format: String, name: String, head: String) throws {
    let long = "\(name):2: expected lines of at most 1048576 bytes and 4096 fields"
    #expect(try told(format, name, head, then: "a") == [long])
    #expect(try told(format, name, head, then: "\"") == [long])
  }

  @Test("a line of the tables of splits is bounded as well")
  func splits() throws {
    let files = SplitsFixture.files().filter { !$0.name.contains("splits") }
    let head = "id,performance,distance_m,time_s\n"
    let long = "splits.csv:2: expected lines of at most 1048576 bytes and 4096 fields"
    #expect(try told("splits", "splits.csv", head, then: "a", beside: files) == [long])
    let open = head + "s1,\""
    #expect(try told("splits", "splits.csv", open, then: "a\n", beside: files) == [long])
  }

  @Test(
    "XML without an end is refused where it begins to be too much",
    arguments: [
      ("<a b=\"", "x", "a tag of at most 1 MiB"), ("", "x", "a text of at most 1 MiB"),
      ("<![CDATA[", "x", "a text of at most 1 MiB"),
      ("<?a ", "x", "an instruction of at most 64 KiB"),
      ("", "<a>", "at most 100 elements within each other"),
      ("<a ", "b='' ", "a tag of at most 1 MiB"),
    ]
  )
  func xml(head: String, rest: String, expected: String) throws {
    let federation = "<competition>\n<results>\n"
    let told = try told("federation-xml", "a.xml", federation + head, then: rest)
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("a.xml:3:") == true)
    #expect(told.first?.contains("expected \(expected)") == true, "\(told)")
  }

  @Test("JSON without an end is refused at 64 MiB", arguments: ["opentrack", "lapboard"])
  func json(format: String) throws {
    let told = try told(format, "a.json", "{\"a\": [", then: "[")
    #expect(told == ["a.json: expected at most 64 MiB of JSON"])
  }
}

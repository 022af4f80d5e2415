import Athletics
import MeetingFormats
import TestSupport
import Testing

@Suite("Records of any text file, read as tables")
struct TextFileTests {
  /// The names of a table of results, written in some way.
  private func names(_ bytes: [UInt8]) throws -> [String] {
    let file = ImportFile(name: "a.csv", bytes: bytes)
    let reading = try Reading([file], with: CSVReader())
    try #require(reading.told.isEmpty, "\(reading.told)")
    return reading.collector.lines.map(\.athlete.name)
  }

  private let table = "event,name,mark\n1500 m,Zoë Łuć,4:10.42\n1500 m,Ann O’Hara,4:11.00\n"

  @Test("every encoding gives the same names")
  func encodings() throws {
    let expected = ["Zoë Łuć", "Ann O’Hara"]
    #expect(try names(Array(table.utf8)) == expected)
    #expect(try names([0xEF, 0xBB, 0xBF] + table.utf8) == expected)
    let units = Array(table.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try names([0xFF, 0xFE] + little) == expected)
    #expect(try names([0xFE, 0xFF] + big) == expected)
    #expect(try names(little) == expected)
    #expect(try names(big) == expected)
  }

  @Test("what is not UTF-8 is code page 1252")
  func codePage() throws {
    let bytes = Array("event,name,mark\n1500 m,Zo".utf8) + [0xEB, 0x20, 0x4F, 0x92, 0x8A]
    #expect(try names(bytes + Array(",4:10.42\n".utf8)) == ["Zoë O’Š"])
  }

  @Test("line ends of all systems, and none at the end", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) throws {
    let text = table.split(separator: "\n").joined(separator: end)
    #expect(try names(Array(text.utf8)).count == 2)
  }

  @Test("delimiters", arguments: [",", ";", "\t"])
  func delimiters(_ delimiter: String) throws {
    let text = table.split(separator: ",").joined(separator: delimiter)
    #expect(try names(Array(text.utf8)).count == 2)
  }

  @Test("quotes hold delimiters, quotes and line ends")
  func quotes() throws {
    let text =
      "event,name,mark\r\n1500 m,\"Example, \"\"Ann\"\"\r\nMaria\",4:10.42\r\n1500 m,B,x\r\n"
    let reading = try Reading([ImportFile("q.csv", text)], with: CSVReader())
    #expect(reading.collector.lines.map(\.athlete.name) == ["Example, \"Ann\"��Maria"])
    #expect(
      reading.told == ["q.csv:4:10: expected a time such as 3:29.63, found \"x\""]
    )
  }

  @Test("what could drive a terminal does not get in")
  func controls() throws {
    let text = "event,name,mark\n1500 m,A\u{1B}[31mnn\u{0} \u{202E}Example\u{9B}x,4:10.42\n"
    #expect(try names(Array(text.utf8)) == ["A�[31mnn� �Example�x"])
  }

  @Test("a line without end is an error, not memory")
  func endless() throws {
    final class Endless: ByteSource {
      var given = 0
      func read(upTo count: Int) -> [UInt8] {
        given += count
        return [UInt8](repeating: 0x61, count: count)
      }
    }
    let source = Endless()
    let head = Array("event,name,mark\n1500 m,".utf8)
    final class Headed: ByteSource {
      var head: [UInt8]
      let rest: Endless
      init(_ head: [UInt8], _ rest: Endless) { (self.head, self.rest) = (head, rest) }
      func read(upTo count: Int) -> [UInt8] {
        defer { head = [] }
        return head.isEmpty ? rest.read(upTo: count) : head
      }
    }
    nonisolated(unsafe) let endless = source
    let file = try ImportFile(name: "e.csv") { Headed(head, endless) }
    let reading = try Reading([file], with: CSVReader())
    #expect(
      reading.told == ["e.csv:2: expected lines of at most 1048576 bytes and 4096 fields"]
    )
    #expect(source.given < 4 << 20)
  }
}

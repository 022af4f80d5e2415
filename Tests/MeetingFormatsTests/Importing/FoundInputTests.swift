import Athletics
@testable import MeetingFormats
import Testing

/// Inputs that `make fuzz` has found, cut down to what did the harm.
@Suite("Files that once did harm")
struct FoundInputTests {
  private func tamed(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }

  @Test(
    "the name of a file is made tame before it names a source",
    arguments: [
      ("finishlynx", "12,1,1,Women 1500,,,,,,1500\n1,7,1,A,B,C,4:10.42\n"),
      ("csv", "event,name,mark\n1500 m,A,4:10.42\n"),
      ("federation-xml", "<competition><id>1</id><name>A</name></competition>"),
      ("odf", "<OdfBody/>"), ("hytek", "H;A;05/23/2026;;;;\n"), ("road", "bib,name,net\n"),
      ("opentrack", "{\"full_name\": \"A\", \"discipline\": \"100\", \"positions\": []}"),
    ]
  )
  func names(format: String, text: String) throws {
    let reader = try #require(ImportFormats.named(format))
    let name = "folder/\u{1B}]0;x\u{7}\n.lif"
    let reading = try Reading([ImportFile(name, text)], with: reader, meeting: "10 km")
    for case .source(let source) in reading.collector.drafts.map(\.draft) {
      #expect(tamed(source.id) && tamed(source.title), "\(source.id)")
    }
  }

  @Test("people and start lists that are held have an end")
  func heldLines() throws {
    let collector = DraftCollector()
    var problems: [Intake.Problem] = []
    let intake = Intake(context: ImportContext(), sink: collector) { problems.append($0) }
    var folder = LynxFolder(intake, most: 2)
    func reader(_ text: String) -> RecordReader {
      RecordReader(MemorySource(Array(text.utf8)), file: "a", delimiter: UInt8(ascii: ","))
    }
    let people = FormatError(file: "a", line: 4, expected: "at most 2 people")
    #expect(throws: people) {
      try LynxPeople(file: 0).read(reader("1,A,B\n1,A,C\n2,A,D\n3,A,E\n"), &folder)
    }
    let lists = LynxStartLists(file: 0, source: Source(id: "s", title: "S"))
    try lists.read(reader("12,1,1,Women 1500\n,1,1,A,B\n,2,2,C,D\n"), &folder)
    #expect(problems.map(\.error.description) == ["a:3: expected at most 2 lines of start lists"])
    #expect(problems.map(\.isWholeFile) == [true])
    #expect(collector.entries.count == 1)
  }

  @Test("of two entries with one number or lane, the first names the line of results")
  func sameNumber() throws {
    let list = "12,1,1,Women 1500\n,7,1,First,A,T\n,7,1,Second,B,T\n,,2,Third,C,T\n"
    let results =
      "12,1,1,Women 1500,,,,,,1500,\n1,7,,,,,4:10.42\n2,,1,,,,4:11.42\n3,,2,,,,4:12.42\n"
    let reading = try Reading(
      [ImportFile("a.evt", list), ImportFile("a.lif", results)],
      with: FinishLynxReader()
    )
    #expect(reading.collector.lines.map(\.athlete.name) == ["A First", "A First", "C Third"])
  }

  @Test("what has been told is forgotten when there is too much of it")
  func toldOnce() {
    var told = ToldOnce<Int>(most: 2)
    #expect([1, 1, 2, 2, 1].map { told.isNew($0) } == [true, false, true, false, false])
    #expect([3, 3, 1].map { told.isNew($0) } == [true, false, true])
  }

  @Test("a text of too many values is refused before the decoder makes them")
  func manyValues() throws {
    let bytes = Array("{\"a,b\": [1, 2, {\"c\": \"[,]\"}]}".utf8)
    _ = try FactsFile(path: "a", bytes: bytes, mostValues: 6)
    let error = FormatError(file: "a", expected: "at most 5 values")
    #expect(throws: error) { _ = try FactsFile(path: "a", bytes: bytes, mostValues: 5) }
  }

  @Test(
    "a number beyond all races is no distance",
    arguments: ["42000 km", "999999 miles", "40x99999m", "4 x 999999", "1001k road"]
  )
  func farAway(name: String) {
    let distance = EventName(name).discipline.distance
    #expect(distance.map { $0 <= Distance(metres: 1_000_000) } ?? true)
  }

  @Test("a meeting in a zone that no clock knows is refused")
  func unknownZone() throws {
    let text = """
      {"kind": "lapboard.meeting", "data": {"meeting": {"id": "m", "name": "M", "short_name": "M",
      "starts": "2026-05-23", "ends": "2026-05-23", "city": "C", "country": "IRL",
      "zone": "Euopre/Dublin", "environment": "standard", "units": []}}}
      """
    let collector = DraftCollector()
    let context = ImportContext(isZone: { $0 == "Europe/Dublin" })
    let intake = Intake(context: context, sink: collector) { _ in }
    let error = FormatError(
      file: "m.json",
      member: "data.meeting.zone",
      expected: "a time zone such as Europe/Dublin",
      found: "Euopre/Dublin"
    )
    #expect(throws: error) {
      try MeetingJSONReader().read([ImportFile("m.json", text)], into: intake)
    }
    #expect(collector.drafts.isEmpty)
  }

  @Test("no text of a meeting's own file keeps a control, wherever it stands")
  func controls() throws {
    let text = """
      {"kind": "lapboard.meeting", "data": {"meeting": {"id": "m", "name": "M", "short_name": "M",
      "starts": "2026-05-23", "ends": "2026-05-23", "city": "C", "country": "IRL", "zone": "UTC",
      "environment": "standard", "sources": ["s\\u0007"], "units": [{"id": "a", "date": "2026-05-23",
      "discipline": "1500m", "sex": "men", "round": "final", "distance_m": 1500,
      "gun": "19\\u007f:05", "results": [{"place": 1, "athlete": "A\\u001b[2J", "mark": "3:40.13",
      "pacemaker": true, "pacemaker_note": "to\\u000a1000 m",
      "splits": [{"at_m": 400, "time": "58.1", "note": "\\u202eahead"}]}]}]},
      "disciplines": [{"id": "1500m", "name": "1500 m", "kind": "run", "distance_m": 1500,
      "order": 1}], "sources": {"s\\u0007": {"title": "\\u009bS", "note": "n\\u0000"}}}}
      """
    let reading = try Reading([ImportFile("m.json", text)], with: MeetingJSONReader())
    #expect(reading.told.isEmpty)
    #expect(reading.collector.lines.map(\.athlete.name) == ["A\u{FFFD}[2J"])
    let told = reading.collector.drafts.map { "\($0.draft)" }.joined()
    #expect(told.contains("19\u{FFFD}:05") && told.contains("to\u{FFFD}1000 m"))
    // A text in a value prints its controls in this way.
    #expect(!told.contains("\\u{") && !told.contains("\\n") && !told.contains("\\0"))
  }

  @Test("a time on the way that takes hours for metres is written so that it can be read again")
  func slowSplit() {
    let time = RaceTime(milliseconds: 36_300_000)
    let slow = Split(at: Distance(metres: 60), time: time, printed: "10:05:00.00", basis: .official)
    #expect(ResultValues.split(slow).pretty.contains("\"exact\""))
    var plain = slow
    plain.at = .marathon
    #expect(!ResultValues.split(plain).pretty.contains("\"exact\""))
  }

  @Test("a list of records as of a day before all athletes is read")
  func earlyList() throws {
    let text = """
      Code;Type;Discipline;Class;Result;Wind;Venue;Venue Country;Environment;Date;Firstname;Lastname;Nation;YOB;Sex
      NR;NOR;1K5;M;3:26.73;;Monaco;MON;Outdoor;2024-07-12;Jo;Runner;NOR;2000;Male

      """
    let file = ImportFile("national-15111108.csv", text)
    let reading = try Reading([file], with: RecordListReader(), date: nil)
    #expect(reading.told.isEmpty)
    #expect(reading.collector.records.map(\.asOf.year) == [1511])
    #expect(reading.collector.profiles.isEmpty)
  }
}

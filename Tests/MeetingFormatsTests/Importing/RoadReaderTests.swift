import Athletics
import MeetingFormats
import Testing

@Suite("Lists of road races")
struct RoadReaderTests {
  private func read(
    _ text: String,
    _ name: String = "marathon.csv",
    meeting: String? = nil,
    _ say: (inout RoadOptions) throws -> Void = { _ in }
  ) throws -> Reading {
    var road = RoadOptions()
    try say(&road)
    return try Reading([ImportFile(name, text)], with: RoadReader(), meeting: meeting, road: road)
  }

  private static let clocks = """
    Bib,Name,Country,Gender,5K,10K,15K,20K,Half,25K,30K,35K,40K,Net,Gun
    101,"Example, Ann",GBR,F,0:17:02,0:34:10,0:51:15,1:08:24,1:12:10,1:25:40,1:43:02,2:00:30,2:18:05,2:25:44,2:25:46
    102,"Sample, Bea",FRA,F,0:17:05,-,0:51:20,1:08:30,1:12:17,,NaN,0:00:00,\u{2013},,
    """

  @Test("names, both times and every split, what is missing left out")
  func clocks() throws {
    let reading = try read(Self.clocks)
    #expect(reading.told.isEmpty)
    let unit = try #require(reading.collector.units.first)
    #expect(unit.key.unit == "marathon")
    #expect(unit.distance == .marathon)
    #expect(unit.event?.sex == .mixed)
    let ann = try #require(reading.collector.lines.first)
    #expect(ann.athlete == Athlete(name: "Ann Example", family: "Example", nation: "GBR"))
    #expect(ann.result.printedMark == "2:25:46")
    #expect(ann.result.details?.net == RaceTime(milliseconds: 8_744_000))
    #expect(ann.result.details?.bib == "101")
    #expect(ann.splits.map(\.printed).prefix(2) == ["17:02", "34:10"])
    #expect(ann.splits.map(\.at)[4] == .halfMarathon)
    #expect(ann.splits.allSatisfy { $0.precision == .seconds && !$0.isSuspect })
    let bea = reading.collector.lines[1]
    #expect(bea.splits.map(\.printed) == ["17:05", "51:20", "1:08:30", "1:12:17"])
    #expect(bea.result.status == .unknown)
    #expect(bea.result.mark == nil)
    #expect(reading.notes.contains("42.195 km, by its columns"))
  }

  @Test("a year in the name of a file is no distance, a distance beside it is")
  func years() throws {
    let text = "Bib,Name,Net,Gun\n101,Ann Example,0:34:10,0:34:12\n"
    let unknown = try read(text, "results 2013.csv")
    #expect(unknown.collector.units.isEmpty)
    let asked = "expected the race distance: --distance marathon"
    #expect(unknown.told.count == 1 && unknown.told[0].contains(asked))
    let names = ["10 km 2013.csv", "2013 10 km.csv", "2026-04-12_10k.csv", "city 2013, 10 km.csv"]
    for name in names {
      let known = try read(text, name)
      #expect(known.collector.units.map(\.distance) == [Distance(metres: 10_000)], "\(name)")
    }
    let kids = try read(text, "kids 2000 m.csv")
    #expect(kids.collector.units.map(\.distance) == [Distance(metres: 2000)])
  }

  @Test("decimal minutes are known by what they can only be, and told to the second")
  func minutes() throws {
    // 132.50 minutes are 2:12:30; 15.90 are 15:54, and 84.68 of 1:24:41 were cut to 0.01.
    let reading = try read(
      """
      25k,name,division,half,official,bib,country,overall,5k
      77.27,"Korre, Wes",5,64.90,132.50,1,KEN,5,15.90
      84.68,"Seven, Di",1,70.02,150.03,F1,ETH,6,17.02
      """,
      meeting: "Example Marathon"
    )
    #expect(reading.told.isEmpty)
    let lines = reading.collector.lines
    #expect(lines.map(\.result.printedMark) == ["2:12:30", "2:30:02"])
    #expect(lines[0].splits.map(\.printed) == ["15:54", "1:04:54", "1:17:16"])
    #expect(lines[1].splits.last?.printed == "1:24:41")
    #expect(lines[0].result.note == "division 5")
    #expect(reading.notes.contains("decimal minutes: official, 5k, half, 25k"))
  }

  @Test("whole seconds, hashed names, chip time apart from the clock's")
  func seconds() throws {
    let hash = String(repeating: "0123456789abcdef", count: 3).prefix(40)
    let reading = try read(
      "place,netTime,clockTime,yob,ageClass,acPlace,sex,nationality,name\n"
        + "1,7556,7556,1973,30,1,M,ETH,\(hash)\n397,10365,10371,1976,30,87,M,NOR,\(hash)\n",
      "berlin.csv",
      meeting: "Example Marathon"
    )
    #expect(reading.told.isEmpty)
    let lines = reading.collector.lines
    #expect(lines.map(\.result.printedMark) == ["2:05:56", "2:52:51"])
    #expect(lines.map(\.result.details?.net?.milliseconds) == [7_556_000, 10_365_000])
    #expect(lines.map(\.athlete.name) == ["#0123456789ab", "#0123456789ab"])
    #expect(lines[0].result.note == "M, born 1973, division 30, place in it 1")
  }

  @Test("times that could be either are asked about, not guessed")
  func open() throws {
    // 100 over 42.195 km is neither minutes (25 km/h fits) nor seconds for the second column.
    let text = "bib,name,net\n1,A B,1\n2,C D,2\n"
    let reading = try read(text, meeting: "Example Marathon")
    #expect(reading.told.first?.contains("--times seconds, minutes or clock") ?? false)
    #expect(reading.collector.lines.isEmpty)
    let said = try read("bib,name,net\n1,A B,7556\n", meeting: "X Marathon") { $0.times = .seconds }
    #expect(said.collector.lines.first?.result.printedMark == "2:05:56")
    let header = try read("bib,name,net (min)\n1,A B,132.5\n", meeting: "X Marathon")
    #expect(header.collector.lines.first?.result.printedMark == "2:12:30")
  }

  @Test("without a distance anywhere it asks for one")
  func distance() throws {
    let text = "bib,name,net\n1,A B,0:31:10\n"
    #expect(try read(text, "a.csv").told.first?.contains("--distance marathon") ?? false)
    let said = try read(text, "a.csv") { $0.distance = Distance(metres: 10_000) }
    #expect(said.collector.units.first?.key.unit == "10km")
    let named = try read(text, "a.csv", meeting: "Example 10 km")
    #expect(named.collector.units.first?.distance == Distance(metres: 10_000))
  }

  @Test(
    "a row that cannot be is refused with its place",
    arguments: [
      (
        "1,\"A, B\",2:10:00,2:09:59", "3:10: expected a chip time of at most the time since the gun"
      ),
      ("1,\"A, B\",2:10,2:10:00", "3:10: expected a time that 42.195 km can take, found \"2:10\""),
      ("1,\"A, B\",99:59:59,", "3:10: expected a time that 42.195 km can take"),
      ("1,\"A, B\",2:61:00,", "3:10: expected a time in h:mm:ss or mm:ss, found \"2:61:00\""),
      ("1,\"A, B\",7556,", "3:10: expected a time in h:mm:ss or mm:ss, found \"7556\""),
      (",,2:10:00,", "3:2: expected a name or a bib"),
      ("1,\"A, B", "3:3: expected a closing quote"),
      ("1,A,999999999999999999999:00:00,", "3:5: expected a time in h:mm:ss or mm:ss"),
    ]
  )
  func refused(row: String, problem: String) throws {
    let good = "2,\"C, D\",2:30:00,2:29:00"
    let text =
      "bib,name,net,gun\n\(good.replacing("2:30:00,2:29:00", with: "2:29:00,2:30:00"))\n\(row)\n"
    let reading = try read(text, meeting: "Example Marathon")
    #expect(reading.told.count == 1)
    #expect(reading.told.first?.contains("marathon.csv:\(problem)") ?? false, "\(reading.told)")
    #expect(reading.collector.lines.count == 1)
  }

  @Test(
    "splits that do not rise are kept with their mark, and told",
    arguments: [
      ("0:17:00,0:16:00,0:51:00,1:12:00,1:25:00", [1]),
      ("0:17:00,0:34:00,0:51:00,0:40:00,1:25:00", [3]),
      ("0:17:00,0:34:00,0:51:00,1:26:00,1:25:00", [4]),
      ("0:17:00,0:34:00,0:34:00,1:12:00,1:25:00", [2]),
      ("0:03:00,0:34:00,0:51:00,1:12:00,1:25:00", [0]),
      ("0:17:00,0:34:00,0:51:00,1:12:00,2:40:00", [4]),
      ("0:17:00,0:34:00,0:51:00,1:12:00,1:25:00", []),
    ]
  )
  func rising(splits: String, suspect: [Int]) throws {
    let reading = try read(
      "bib,name,5K,10K,15K,Half,25K,gun\n1,A B,\(splits),2:25:00\n",
      meeting: "Example Marathon"
    )
    let runner = try #require(reading.collector.lines.first)
    #expect(runner.splits.indices.filter { runner.splits[$0].isSuspect } == suspect)
    #expect(reading.told.isEmpty)
    let notes = reading.notes.filter { $0.contains("kept with its mark") }
    #expect(notes.count == suspect.count)
    #expect(notes.allSatisfy { $0.hasPrefix("marathon.csv:2:") })
  }

  @Test("chip splits are put on the clock of the gun by the runner's own start")
  func chipSplits() throws {
    let reading = try read(
      "bib,name,5K Net,chip,gun\n1,A B,0:25:00,3:30:00,3:36:30\n2,C D,0:26:00,,3:40:00\n",
      meeting: "Example Marathon"
    )
    let split = try #require(reading.collector.lines.first?.splits.first)
    #expect(split.time == RaceTime(milliseconds: 1_890_000))
    #expect(split.printed == "31:30")
    #expect(split.basis == .derived)
    #expect(reading.collector.lines.last?.splits == [])
    #expect(reading.notes.contains { $0.contains(":3:7: expected a chip time at the finish") })
  }

  @Test("columns of any name by what the caller says of them")
  func mapped() throws {
    let reading = try read(
      "Pl.;Nr;Teilnehmer;km 5;Zeit netto;Jahr\n1.;007;Jörg Groß;19:59;39:58;1990\n"
    ) {
      try $0.map(lines: "# a remark\nTeilnehmer = name\nkm 5=5 km\n\nJahr=-")
      try $0.map("Zeit netto=chip")
      $0.distance = Distance(metres: 10_000)
    }
    #expect(reading.told.isEmpty)
    let runner = try #require(reading.collector.lines.first)
    #expect(runner.athlete.name == "Jörg Groß")
    #expect(runner.result.place == 1)
    #expect(runner.result.details?.bib == "007")
    #expect(runner.result.details?.net == runner.result.mark?.time)
    #expect(runner.splits.map(\.at) == [Distance(metres: 5000)])
    #expect(runner.result.note == nil)
  }

  @Test("what says nothing of a column is refused", arguments: ["name", "=chip", "A=", "A=shoe"])
  func badMap(text: String) {
    var options = RoadOptions()
    #expect(throws: RoadOptions.MapError.self) { try options.map(text) }
  }

  @Test("places out of another total are another race, and so are bibs the caller names")
  func races() throws {
    let text = """
      name,bib,overall,official
      "Wheel, Al",W1,2        / 35,91.37
      "Foot, Bo",1,17       / 13408,137.98
      "Foot, Cy",W2,18       / 13408,138.98
      """
    let reading = try read(text, meeting: "Example Marathon") { $0.classes = ["W": "wheelchair"] }
    #expect(reading.told.isEmpty)
    #expect(
      reading.collector.units.map(\.key.unit) == ["marathon-wheelchair", "marathon"]
    )
    let plain = try read(text, meeting: "Example Marathon")
    #expect(plain.collector.units.map(\.key.unit) == ["marathon-places-out-of-35", "marathon"])
    #expect(plain.collector.lines.map(\.result.place) == [2, 17, 18])
  }

  @Test("namesakes are told apart however their name is written, as rows are joined")
  func foldedNamesakes() throws {
    let reading = try read(
      "place,name,country,time\n1,Jörg Müller,GER,30:00\n2,JÖRG MÜLLER,GER,31:00\n"
        + "3,Jorg Muller,GER,32:00\n4,Jorg Muller,AUT,33:00\n",
      "10 km.csv",
      meeting: "Example Run"
    )
    #expect(
      reading.collector.lines.map(\.athlete.name) == [
        "Jörg Müller", "JÖRG MÜLLER (2)", "Jorg Muller (3)", "Jorg Muller",
      ]
    )
  }

  @Test("namesakes without bibs are told apart")
  func namesakes() throws {
    let reading = try read(
      "first_name,last_name,nationality,time_full\nJo,Doe,GBR,3:00:00\nJo,Doe,GBR,3:10:00\nJo,Doe,USA,3:20:00\n",
      meeting: "Example Marathon"
    ) { try $0.map("time_full=gun") }
    #expect(reading.collector.lines.map(\.athlete.name) == ["Jo Doe", "Jo Doe (2)", "Jo Doe"])
    #expect(reading.collector.lines.map(\.athlete.familyName) == ["Doe", "Doe", "Doe"])
    #expect(reading.notes.contains { $0.hasPrefix("1 runner without a bib bears") })
  }

  @Test("letters for how it ended stand in place or time")
  func statuses() throws {
    let reading = try read(
      "place,bib,name,5k,net,gun\nDNF,1,A,0:20:00,,\n,2,B,,DNS,\n,3,C,,,DSQ\n",
      meeting: "Example Marathon"
    )
    #expect(reading.told.isEmpty)
    #expect(
      reading.collector.lines.map(\.result.status)
        == [.didNotFinish, .didNotStart, .disqualified]
    )
  }

  @Test("an unnamed first column, code page 1252, a byte order mark, CRLF")
  func bytes() throws {
    let text =
      ",Bib,Name,Age,5K,10K,Official Time\r\n0,11,\"Kir\u{F6}y, Z\u{E9}\",24,0:15:25,0:30:28,2:09:17\r\n"
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    for bytes in [latin, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
      let file = ImportFile(name: "x.csv", bytes: bytes)
      #expect(ImportFormats.recognise(file)?.id == "road")
      let reading = try Reading([file], with: RoadReader(), meeting: "Example Marathon")
      #expect(reading.told.isEmpty)
      #expect(reading.collector.lines.first?.athlete.name == "Zé Kiröy")
    }
  }

  @Test(
    "what is a table of another kind is left to its reader",
    arguments: [
      ("event,place,name,mark\n1500 m,1,A,4:10.42\n", "csv"), ("event,bib,name,net,gun\n", nil),
      ("bib,name,5k,10k,half\n1,A,0:20:00,0:40:00,1:25:00\n", "road"), ("a,b\n1,2\n", nil),
    ] as [(String, String?)]
  )
  func recognised(text: String, format: String?) {
    let found = ImportFormats.recognise(ImportFile("x.txt", text))?.id
    if format == nil { #expect(found != "road") } else { #expect(found == format) }
  }
}

import Athletics
import MeetingFormats
import TestSupport
import Testing

@Suite("The Splits database")
struct SplitsReaderTests {
  private let reading: Reading

  init() throws {
    reading = try Reading(SplitsFixture.files(), with: SplitsReader(), date: nil)
  }

  private func line(_ name: String) throws -> Runner {
    try #require(reading.collector.lines.first { $0.athlete.name == name })
  }

  @Test("each table is recognised by its columns, whatever the file is called")
  func recognised() {
    for file in SplitsFixture.files() {
      let other = ImportFile(name: "x.txt", bytes: file.head)
      #expect(ImportFormats.recognise(other)?.id == "splits")
    }
  }

  @Test("races are units with event, round, heat, lap and sheets")
  func units() throws {
    #expect(reading.told.isEmpty)
    let units = reading.collector.units
    #expect(
      units.map(\.key.unit) == ["800m-women-final", "60mh-men-heat-2", "4x400m-mixed-final"]
    )
    #expect(units[0].key.meeting == "hall-2026")
    #expect(units[0].event?.name == "800 m, short track · women")
    #expect(units[0].round == .final)
    #expect(units[0].notes == ["18.5 °C"])
    #expect(units[0].sources == ["splits/d1", "splits/d2"])
    #expect(units[1].round == .heats)
    #expect(units[1].heat == 2)
    #expect(units[1].printedStart == "18:00")
    #expect(units[2].event?.discipline.kind == .relay)
    #expect(units[2].sources == ["splits/hall-2026"])
  }

  @Test("a result has the time as printed, and the finer one for order")
  func result() throws {
    let ann = try line("Ann Example")
    #expect(ann.result.printedMark == "1:59.50")
    #expect(ann.result.mark?.time == RaceTime(ticks: 1_194_960))
    #expect(ann.result.flags == ["PB", "WL"])
    #expect(ann.result.details?.reaction == RaceTime(milliseconds: 155))
    #expect(ann.result.details?.bib == "7")
    let stopped = try line("Di Stopped")
    #expect(stopped.result.status == .didNotFinish)
    #expect(stopped.result.note == "TR17.3.1")
    #expect(stopped.splits.map(\.printed) == ["28.9"])
    #expect(try line("Cy Hurdler").result.qualification == .byPlace)
    #expect(try line("BEL").athlete.nation == "BEL")
  }

  @Test("the sheet with more points is taken, and never mixed with another")
  func sheets() throws {
    let ann = try line("Ann Example")
    #expect(ann.splits.map(\.printed) == ["28.4", "59.0", "1:29.9"])
    #expect(ann.splits.map(\.precision) == [.tenths, .tenths, .tenths])
    #expect(ann.splits.map(\.rank) == [1, 1, 1])
    #expect(Set(ann.splits.map(\.sources)) == [["splits/d1"]])
    #expect(ann.alsoReported.map(\.printed) == ["58.96"])
    #expect(ann.alsoReported.map(\.sources) == [["splits/d2"]])
  }

  @Test("what the database doubts is kept with its reason, and so is what cannot be")
  func suspects() throws {
    let bea = try line("Bea Sample")
    #expect(bea.splits.map(\.printed) == ["12.6", "59.3", "58.9"])
    #expect(bea.splits.map(\.isSuspect) == [true, true, false])
    #expect(bea.splits[0].note == "suspect: segment too fast")
    #expect(bea.splits[1].note == "does not fit the other points")
    #expect(try !line("Ann Example").splits.contains(where: \.isSuspect))
  }

  /// 13.72 m to the first hurdle, 9.14 m between them: Technical Rules, TR22.
  @Test("a hurdle without a distance stands where the rules put it")
  func hurdles() throws {
    let splits = try line("Cy Hurdler").splits
    #expect(splits.map(\.at.printedMetres) == ["13.72", "22.86"])
    #expect(splits.map(\.note) == ["hurdle 1", "hurdle 2"])
    #expect(splits.map(\.precision) == [.hundredths, .hundredths])
  }

  @Test("a suspect result is printed, and counts for nothing")
  func suspectResult() throws {
    let flags =
      "check_id,severity,subject,field,message,suspect\nc,e,performances/p2,time_s,odd,1\n"
    let reading = try Reading(SplitsFixture.files(["flags": flags]), with: SplitsReader())
    let bea = try #require(reading.collector.lines.first { $0.athlete.name == "Bea Sample" })
    #expect(bea.result.mark == nil)
    #expect(bea.result.printedMark == "2:00.03")
    #expect(bea.result.note == "suspect: odd")
  }

  @Test("a meeting whose races are all refused is not handed on")
  func noRaces() throws {
    let races = """
      id,competition,discipline,sex,round,heat,setting,title,date,start_time,wind_mps,temperature_c,weather
      r,hall-2026,800m,women,final,,,800 m,soon,19:10,,18.5,

      """
    let reading = try Reading(SplitsFixture.files(["races": races]), with: SplitsReader())
    #expect(reading.told.contains { $0.contains("expected a day such as 2025-08-28") })
    let meetings = reading.collector.drafts.filter { draft in
      if case .meeting = draft.draft { true } else { false }
    }
    #expect(meetings.isEmpty)
    #expect(reading.collector.units.isEmpty)
  }

  @Test("rows of other tables count with the row they went into")
  func counted() {
    let places = reading.collector.drafts.compactMap { draft in
      if case .line = draft.draft { draft.row } else { nil }
    }
    let others = places.flatMap(\.others)
    let files = SplitsFixture.files().map(\.baseName)
    let count = { (name: String) in
      others.filter { files[$0.file] == name }.reduce(0) { $0 + $1.count }
    }
    #expect(count("splits.csv") == 11)
    #expect(count("annotations.csv") == 3)
    #expect(count("flags.csv") == 1)
  }

  @Test(
    "a bad row is told with its place, and the rest goes on",
    arguments: [
      (
        "splits", "s1,p9,d1,200m,distance,200,,28.4,1",
        ":2:4: expected a row of the table of performances"
      ),
      (
        "splits", "s1,p1,d1,900m,distance,900,,28.4,1",
        ":2:24: expected metres from the start up to 800"
      ),
      ("splits", "s1,p1,d1,200m,distance,200,,1e9,1", ":2:29: expected seconds since the start"),
      (
        "performances", "q,r,a1,,,,,,,,finished,1,,,,",
        ":2:3: expected a race of the table of races"
      ),
      (
        "races", "r,hall-2026,800m,men,final,,moon,,2026-02-07,,,,",
        ":2:29: expected outdoor, indoor or road"
      ),
      ("disciplines", "x,Swim,,swim,100", ":2:9: expected flat, hurdles"),
      ("competitions", "x,X,,07.02.2026,,,,,,,,", ":2:6: expected a day"),
    ]
  )
  func refused(table: String, row: String, told: String) throws {
    var lines = (SplitsFixture.tables[table] ?? "").split(separator: "\n").map(String.init)
    lines.insert(row, at: 1)
    let files = SplitsFixture.files([table: lines.joined(separator: "\n")])
    let reading = try Reading(files, with: SplitsReader())
    #expect(reading.told.count == 1)
    #expect(reading.told[0].hasPrefix("db/\(table).csv\(told)"))
    #expect(reading.collector.lines.count == 5)
  }

  @Test("without the tables that it needs it says which is missing")
  func missing() throws {
    let reading = try Reading(SplitsFixture.files(["races": nil]), with: SplitsReader())
    #expect(reading.told.count == 1)
    #expect(reading.told[0].contains("the table of races, races.csv"))
    #expect(reading.collector.drafts.isEmpty)
  }

  @Test("tables broken in any place", arguments: UInt64(0)..<300)
  func broken(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let name = try #require(SplitsFixture.tables.keys.sorted().randomElement(using: &random))
    let bytes = Mutation.broken(SplitsFixture.tables[name] ?? "", &random)
    let files =
      SplitsFixture.files([name: nil]) + [ImportFile(name: "db/\(name).csv", bytes: bytes)]
    let reading = try Reading(files, with: SplitsReader())
    for runner in reading.collector.lines {
      let kept = runner.splits.filter { !$0.isSuspect }
      #expect(zip(kept, kept.dropFirst()).allSatisfy { $0.time < $1.time && $0.at < $1.at })
    }
  }
}

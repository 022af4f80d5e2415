import Athletics
import MeetingFormats
import TestSupport
import Testing

@Suite("Files of Meet Manager")
struct HyTekTests {
  private static let entries = """
    I;Example;Ann;;F;01/02/2006;TSTA;Test Athletics;19;FR;;;;;;;;;;;;12345;101;;
    D;Example;Ann;;F;01/02/2006;TSTA;Test Athletics;19;FR;1500;4:20.11;M;;101;;;;;
    D;Sample;Bo;J;M;;TSTB;Test Bees;;;60;0:12;M
    E;Older;Cy;;M;;TSTB;;;;LJ;15-06.5;E;;
    Q;TSTA;Test Athletics;B;F;;1600;3:45.10;M;;;;;;;Example;Ann;;F;;;;101;Sample;Bea;;F;;;;102

    """
  private static let results = """
    H;Test Meet;05/23/2026;05/24/2026;;05/24/2026;
    E;T;12;12;1500;F;;;;F;4:10.42;M;;1;1;1;;;;0;Example;Ann;;F;01/02/2006;TSTA;Test Athletics
    E;T;12;12;1500;F;;;;F;DNF;M;;;;1;;;;0;Sample;Bea;;F;;TSTB;Test Bees
    E;F;31;31;LJ;M;;;;F;12-10.25;E;1.3;2;2;1;X;;;0;Leap;Bo;;M;;TSTB;Test Bees
    R;T;40;40;1600;F;;;;F;3:45.10;M;;1;1;1;;;;0;TSTA;Test Athletics;B

    """
  private static let tab =
    "7\t\tTest Athletics\tTSTA\tAnn\tExample\tf\t\t2006-01-02\t1500\t1500 Meters\t\t\t\t\t250.4\t1\t1\t1\t10\t1\t1\tF\t\t\n"
    + "8\t\tTest Bees\tTSTB\tBo\tLeap\tm\t\t\tlj\tLong Jump\t\t\t\t\t154.25\t0\t1\t2\t8\t\t\tF\t\t1.3"
    + String(repeating: "\t", count: 25) + "\t154.25\t0\t\t1.3\t\t\tFOUL\t\n"

  private func read(_ text: String, _ reader: any ImportReader) throws -> Reading {
    try Reading([ImportFile("a.txt", text)], with: reader)
  }

  @Test("formats are known by their content")
  func recognised() {
    #expect(ImportFormats.recognise(ImportFile("a.txt", Self.entries))?.id == "hytek")
    #expect(ImportFormats.recognise(ImportFile("a.csv", Self.results))?.id == "hytek")
    #expect(ImportFormats.recognise(ImportFile("a.txt", Self.tab))?.id == "tfrrs")
  }

  @Test("entries of athletes and relays; missing fields at the end are empty")
  func entries() throws {
    let reading = try read(Self.entries, HyTekReader())
    #expect(reading.told.isEmpty)
    #expect(
      reading.collector.units.map(\.key.unit) == [
        "w-1500m", "m-60m", "m-long-jump", "w-4x400m",
      ]
    )
    let entries = reading.collector.entries
    #expect(
      entries.map(\.athlete.name) == ["Ann Example", "Bo J Sample", "Cy Older", "Test Athletics B"]
    )
    #expect(entries[0].bib == "101")
    #expect(entries[3].members == ["Ann Example", "Bea Sample"])
  }

  /// 12 feet 10.25 inches are 3.91795 m, of which 3.91 are measured.
  @Test("behind a heading E and R are results")
  func results() throws {
    let reading = try read(Self.results, HyTekReader())
    #expect(reading.told.isEmpty)
    let lines = reading.collector.lines
    #expect(lines.map(\.result.place) == [1, nil, 2, 1])
    #expect(lines.map(\.result.printedMark) == ["4:10.42", nil, "12-10.25", "3:45.10"])
    #expect(lines[1].result.status == .didNotFinish)
    #expect(lines[2].result.mark == .length(Distance(millimetres: 3910)))
    #expect(lines[2].result.details?.wind == Wind(tenths: 13))
    #expect(lines[3].athlete.name == "Test Athletics B")
    let unit = try #require(reading.collector.units.first)
    #expect(unit.date == CalendarDate(year: 2026, month: 5, day: 23))
    #expect(unit.round == .final)
    #expect(unit.key.unit == "12-final-1")
  }

  @Test(
    "marks are metric or English",
    arguments: [
      ("LJ", "12.33", "M", 12_330), ("LJ", "1233", "M", 12_330), ("LJ", "12'", "E", 3650),
      ("DT", "53' 8", "E", 16_350), ("LJ", "121025", "E", 3910), ("DT", "150", "E", 45_720),
    ] as [(String, String, String, Int64)]
  )
  func lengths(code: String, text: String, measure: String, millimetres: Int64) throws {
    let row = "H;M;05/23/2026\nE;F;1;1;\(code);M;;;;F;\(text);\(measure);;1;1;1;;;;0;A;B\n"
    let line = try #require(try read(row, HyTekReader()).collector.lines.first)
    #expect(line.result.mark == .length(Distance(millimetres: millimetres)))
  }

  @Test("rows of tabs have plain numbers")
  func tabs() throws {
    let reading = try read(Self.tab, TFRRSReader())
    #expect(reading.told.isEmpty)
    let lines = reading.collector.lines
    #expect(lines.map(\.result.printedMark) == ["4:10.40", "3.91"])
    #expect(lines[0].athlete == Athlete(name: "Ann Example", family: "Example", nation: "TSTA"))
    #expect(lines[1].result.details?.attempts.map(\.printed) == ["3.91", "x"])
  }

  @Test(
    "a bad record is told with its place, and the rest goes on",
    arguments: [
      ("X;a;b;c;d;e", "a.txt:1:1: expected a record"),
      ("D;;;;F;;T;T;;;100;9.9;M", "a.txt:1:3: expected a name"),
      ("D;A;B;;Q;;T;T;;;100;9.9;M", "a.txt:1:8: expected M, F or X"),
      ("D;A;B;;F;;T;T;;;;9.9;M", "a.txt:1:17: expected an event"),
    ]
  )
  func refused(row: String, told: String) throws {
    let reading = try read(row + "\n" + Self.entries, HyTekReader())
    #expect(reading.told.count == 1)
    #expect(reading.told[0].hasPrefix(told))
    #expect(reading.collector.entries.count == 4)
  }

  @Test("files broken in any place", arguments: UInt64(0)..<300)
  func broken(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let seeds = [Self.entries, Self.results, Self.tab]
    let file = ImportFile(name: "a.txt", bytes: Mutation.broken(seeds[Int(seed % 3)], &random))
    for reader in [HyTekReader(), TFRRSReader()] as [any ImportReader] {
      let reading = try Reading([file], with: reader)
      #expect(reading.collector.entries.allSatisfy { !$0.athlete.name.isEmpty })
    }
  }
}

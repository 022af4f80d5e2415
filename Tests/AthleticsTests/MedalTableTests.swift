import Athletics
import Testing

@Suite("Medal table")
struct MedalTableTests {
  private func medals(_ unit: TimetableUnit) -> [String] {
    unit.medals.map { "\($0.medal.letter) \($0.result.athlete.nation)" }
  }

  @Test("the 26 finals of Nanjing hold 78 medals")
  func nanjing() {
    let table = MedalTable(finals: NanjingFinals.units, rule: .gold)
    #expect(table.finalCount == 26 && table.medalCount == 78)
    let top = table.rows.prefix(11).map {
      "\($0.rank) \($0.nation) \($0.gold)-\($0.silver)-\($0.bronze)"
    }
    #expect(
      top == [
        "1 USA 6-4-6", "2 NOR 3-0-1", "3 ETH 2-3-0", "4 GBR 2-1-1", "5 ITA 2-1-0", "6 AUS 1-2-4",
        "7 SUI 1-2-1", "8 CUB 1-1-0", "8 FRA 1-1-0", "8 NZL 1-1-0", "11 RSA 1-0-1",
      ]
    )
    #expect(table.rows.count == 32)
  }

  @Test("Nanjing's published table differs by Italy's bronze alone")
  func published() {
    // The top ten as gamereactor printed them.
    let rows = [
      ("USA", 6, 4, 6), ("NOR", 3, 0, 1), ("ETH", 2, 3, 0), ("GBR", 2, 1, 1), ("ITA", 2, 1, 1),
      ("AUS", 1, 2, 4), ("SUI", 1, 2, 1), ("CUB", 1, 1, 0), ("FRA", 1, 1, 0), ("NZL", 1, 1, 0),
    ].map { MedalTable.Row(nation: $0.0, gold: $0.1, silver: $0.2, bronze: $0.3) }
    let counted = MedalTable(finals: NanjingFinals.units, rule: .gold)
    let topTen = PublishedMedalTable(
      rows: rows,
      partial: "top ten only",
      sources: ["gamereactor"]
    )
    let differences = topTen.differences(from: counted)
    let asIfWhole = PublishedMedalTable(rows: rows, sources: ["gamereactor"])
    #expect(asIfWhole.differences(from: counted).count == 1 + 22, "the 22 it does not list, too")
    #expect(differences.map(\.nation) == ["ITA"])
    #expect(differences.first?.published == [2, 1, 1])
    #expect(differences.first?.counted == [2, 1, 0])
  }

  @Test("by total, level nations share a rank in alphabetical order of their code")
  func total() {
    let table = MedalTable(finals: NanjingFinals.units, rule: .total)
    #expect(
      table.rows.prefix(7).map { "\($0.rank) \($0.nation) \($0.total)" } == [
        "1 USA 16", "2 AUS 7", "3 ETH 5", "4 GBR 4", "4 JAM 4", "4 NOR 4", "4 SUI 4",
      ]
    )
  }

  @Test(
    "level places share a medal and leave the next ones out",
    arguments: [
      ([1, 1, 3], ["G A", "G B", "B C"]), ([1, 2, 2, 4], ["G A", "S B", "S C"]),
      ([1, 2, 3, 3], ["G A", "S B", "B C", "B D"]), ([1, 1, 1], ["G A", "G B", "G C"]),
      ([1, 1, 2], ["G A", "G B", "B C"]), ([1, 2], ["G A", "S B"]), ([], []),
    ]
  )
  func ties(places: [Int], expected: [String]) {
    let results = zip(places, ["A", "B", "C", "D"]).map { Finals.result($0, $1) }
    #expect(medals(Finals.final("test", results)) == expected)
  }

  @Test("who is disqualified or has no place wins nothing")
  func noMedal() {
    let results = [
      Finals.result(1, "A", .disqualified), Finals.result(nil, "B"), Finals.result(1, "C"),
      Finals.result(nil, "D", .didNotFinish),
    ]
    #expect(medals(Finals.final("test", results)) == ["G C"])
    #expect(medals(Finals.final("heat", results, isMedalEvent: false)) == [])
  }

  @Test("a relay counts once, even where its runners are listed one by one")
  func relay() {
    let results = [
      Finals.result(1, "USA"), Finals.result(1, "USA"), Finals.result(2, "POL"),
      Finals.result(2, "POL"), Finals.result(3, "AUS"), Finals.result(3, "AUS"),
    ]
    let relay = Finals.final("4x400m", results, isRelay: true)
    #expect(medals(relay) == ["G USA", "S POL", "B AUS"])
    let table = MedalTable(finals: [relay], rule: .placing)
    #expect(table.rows.map(\.points) == [8, 7, 6])
  }

  @Test("no final makes an empty table")
  func empty() {
    let table = MedalTable(finals: [], rule: .gold)
    #expect(table.rows.isEmpty && table.medalCount == 0)
  }

  @Test("places one to eight earn eight points to one, and level places share")
  func placing() {
    let places = [1, 2, 3, 3, 5, 6, 7, 8, 9]
    let nations = ["A", "B", "C", "D", "E", "F", "A", "B", "C"]
    let final = Finals.final("test", zip(places, nations).map { Finals.result($0, $1) })
    let table = MedalTable(finals: [final], rule: .placing)
    #expect(
      table.rows.map { "\($0.rank) \($0.nation) \($0.points)" } == [
        "1 A 10.0", "2 B 8.0", "3 C 5.5", "3 D 5.5", "5 E 4.0", "6 F 3.0",
      ]
    )
  }

  @Test("level for eighth share the one point")
  func sharedEighth() {
    let final = Finals.final("test", [Finals.result(8, "A"), Finals.result(8, "B")])
    #expect(PlacingPoints.points(of: final).map(\.points) == [0.5, 0.5])
  }
}

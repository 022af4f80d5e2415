import Testing

@Suite("moments")
struct MomentsCommandTests {
  /// World Athletics, 13 February 2025, and the lap of 200 m before the finish for the bell.
  @Test("Liévin: 1000 m, the bell, the 1500 m record, the mile record, in this order")
  func lievin() throws {
    let moments = try Lapboard.data("moments lievin-2025-mile", as: [MomentAnswer].self)
    #expect(moments.first?.kind == "gun")
    #expect(moments.map(\.timeMs) == moments.map(\.timeMs).sorted())
    let thousand = try #require(moments.firstIndex { $0.kind == "split" && $0.atMm == 1_000_000 })
    let bell = try #require(moments.firstIndex { $0.kind == "bell" })
    let records = moments.indices.filter { moments[$0].kind == "record" }
    #expect([thousand, bell] + records == ([thousand, bell] + records).sorted())
    #expect(moments[thousand].timeMs == 140_490)
    #expect(moments[thousand].text.contains("2:20.49"))
    #expect(moments[bell].atMm == 1_409_344)
    #expect(moments[bell].basis == "estimated")
    #expect(records.map { moments[$0].timeMs } == [209_630, 225_140])
    #expect(records.map { moments[$0].record?.mark } == ["3:30.60", "3:46.63"])
    #expect(records.map { moments[$0].record?.athlete } == ["Jakob Ingebrigtsen", "Yared Nuguse"])
    #expect(records.map { moments[$0].record?.insideMs } == [970, 1490])
    #expect(records.map { moments[$0].record?.status } == ["ratified", "ratified"])
    #expect(moments[records[1]].text.contains("15.51 s after the 1500 m record"))
  }

  /// World Athletics has 3:31.75, one report 3:29.80; the record was Ingebrigtsen's 3:30.60 of 2022.
  @Test("Millrose: 3:31.75 is used, 3:29.80 is told, no 1500 m record is set")
  func millrose() throws {
    let moments = try Lapboard.data("moments millrose-2025-wanamaker-mile", as: [MomentAnswer].self)
    let there = moments.filter { $0.atMm == 1_500_000 }
    #expect(there.map(\.kind) == ["split"])
    #expect(there.first?.timeMs == 211_750)
    #expect(there.first?.text.contains("one report has 3:29.80") == true)
    #expect(moments.filter { $0.kind == "record" }.map(\.atMm) == [1_609_344])
  }

  @Test("the plain table has a line a moment, without the time a second time")
  func plain() throws {
    let outcome = try Lapboard.run("moments london-2026-mile")
    try outcome.expectSuccess()
    let lines = outcome.lines
    #expect(lines[0] == "Mile · men · London 2026")
    let record = try #require(lines.first { $0.contains(" record ") })
    #expect(record.hasPrefix("3:42.66  1609.344  record  official"))
    #expect(
      record.contains("0.47 s inside 3:43.13 (Hicham El Guerrouj, 1999), pending ratification")
    )
    #expect(record.split(separator: "3:42.66").count == 1)
    #expect(lines.contains { $0.hasPrefix("~2:47.8  1209.344  bell    estimated") })
  }

  @Test("CSV has the whole sentence and bare figures")
  func csv() throws {
    let text = try Lapboard.run("moments lievin-2025-mile --csv").text
    let lines = text.split(separator: "\r\n").map(String.init)
    #expect(lines[0] == "time,metres,kind,basis,moment")
    #expect(
      lines.contains("2:20.49,1000,split,reported,\"1000 m in 2:20.49, Jakob Ingebrigtsen\"")
    )
    #expect(lines.contains("3:17.4,1409.344,bell,estimated,the bell at ~3:17.4"))
  }

  @Test("an unknown race is not found")
  func unknown() throws {
    #expect(try Lapboard.run("moments no-such-race").status == 66)
  }
}

/// One of the data of `moments`.
private struct MomentAnswer: Decodable {
  struct Record: Decodable {
    let mark: String
    let athlete: String
    let insideMs: Int
    let status: String?
  }

  let timeMs: Int
  let atMm: Int
  let kind: String
  let basis: String
  let athlete: String?
  let text: String
  let record: Record?
}

import Athletics
import Foundation
import MeetingLibrary
import Testing

@Suite("Libraries of earlier schemas")
struct EarlierSchemaTests {
  private let facts = SampleFacts.facts(seed: 9, edition: 2)

  /// A user's meeting with one final, a user's race, and an older edition of the facts.
  private static let rows = """
    INSERT INTO fact_edition VALUES (1, 1, 20250101);
    INSERT INTO discipline VALUES (70, 'ell-mile', 'Ell mile', 'run', 1609344, 9, 10, 30, 0);
    INSERT INTO event VALUES (70, 70, 1, 1, NULL);
    INSERT INTO athlete (id, name, nation, family) VALUES
      (70, 'Zoë Łuć', 'POL', 'Łuć'), (71, 'Ida Moen', 'NOR', NULL);
    INSERT INTO athlete_profile VALUES (70, 71, 1, 20080714, NULL, 1);
    INSERT INTO meeting VALUES (70, 'club-night', 'Club night', 'Club', 20240210, 20240210, NULL,
      'Bergen', 'NOR', 'Europe/Oslo', 1, NULL, NULL, NULL, 1, 1, 1);
    INSERT INTO unit (id, meeting_id, ordinal, slug, date, event_id, round, is_medal_event, race_slug)
      VALUES (70, 70, 0, 'w-ell-mile', 20240210, 70, 4, 0, 'club-mile');
    INSERT INTO race (id, slug, event_id, distance_mm, lap_mm, date, meeting, meeting_slug, city,
      country, winner_id, winning_mark, runner_count, split_count, official_split_count, origin)
      VALUES (70, 'club-mile', 70, 1609344, 200000, 20240210, 'Club night', 'club-night', 'Bergen',
      'NOR', 70, '4:30.00', 2, 0, 0, 1);
    INSERT INTO result (id, unit_id, race_id, ordinal, place, athlete_id, mark, mark_form, mark_text,
      status) VALUES
      (70, 70, NULL, 0, 1, 70, 2700000, 2, '4:30.00', 0),
      (71, 70, NULL, 1, 2, 71, 2712500, 2, '4:31.25', 0),
      (72, NULL, 70, 0, 1, 70, 2700000, 2, '4:30.00', 0),
      (73, NULL, 70, 1, 2, 71, 2712500, 2, '4:31.25', 0);
    """

  @Test(
    "what the user kept is there, in lists and in searches",
    arguments: EarlierLibrary.versions
  )
  func migrated(version: Int) throws {
    let folder = try TemporaryFolder()
    try EarlierLibrary.make(at: folder.file("a"), version: version, rows: Self.rows)
    let (library, notice) = try Library.open(at: folder.file("a"), edition: facts.edition) { facts }
    #expect(notice == nil)
    #expect(library.mode == .file)
    let meeting = try #require(try library.meeting(id: "club-night"))
    #expect(meeting.units.first?.results.map(\.printedMark) == ["4:30.00", "4:31.25"])
    #expect(try library.race(id: "club-mile")?.runners.count == 2)

    var query = MarkQuery(discipline: "ell-mile", sex: .women)
    let marks = try library.markPage(query, from: 0, count: 10).marks
    #expect(marks.map(\.printedMark) == ["4:30.00", "4:31.25"])
    #expect(marks.map(\.rank) == [1, 2])
    #expect(marks.map(\.raceID) == ["club-mile", "club-mile"])
    query.ageGroup = .u18
    #expect(
      try library.markPage(query, from: 0, count: 10).marks.map(\.athlete.name) == ["Ida Moen"]
    )
    #expect(try library.search("zoe luc", limit: 5).map(\.id) == ["Zoë Łuć/POL", "club-mile"])
    for race in facts.races { #expect(try library.race(id: race.id) == race) }
  }

  /// FNV-1a of the statements of each step, as they were when libraries were first made with it.
  @Test("marks with too much wind are gone through anew, and nobody else's")
  func windy() throws {
    for wind in [25, 20] {
      let folder = try TemporaryFolder()
      // As if everybody had been settled before; nobody is listed whom nothing touches.
      let rows = Self.rows + "UPDATE unit SET wind = \(wind); DELETE FROM changed;"
      try EarlierLibrary.make(at: folder.file("a"), version: 11, rows: rows)
      let library = try Library.open(at: folder.file("a"), edition: facts.edition) { facts }.library
      let query = MarkQuery(discipline: "ell-mile", sex: .women)
      let marks = try library.markPage(query, from: 0, count: 10).marks
      #expect(marks.map(\.printedMark) == (wind > 20 ? ["4:30.00", "4:31.25"] : []))
    }
  }

  private static let released: [Int: UInt64] = [
    1: 1_717_396_055_014_713_214,
    2: 4_376_971_756_144_510_831,
    3: 13_401_237_246_437_728_295,
    4: 15_599_591_333_556_435_552,
    5: 8_943_501_674_709_208_584,
    6: 15_068_250_519_314_087_407,
    7: 2_847_651_485_143_444_488,
    8: 15_211_073_075_907_522_437,
    9: 6_190_203_648_969_799_498,
    10: 11_060_779_670_065_972_281,
    11: 590_975_913_823_088_107,
    12: 8_911_114_510_460_572_631,
  ]

  @Test("no step that libraries have taken is ever changed")
  func unchanged() {
    for (version, sql) in EarlierLibrary.statements {
      let hash = sql.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01b3
      }
      #expect(Self.released[version] == hash, "version \(version)")
    }
  }

  @Test("a schema that is newer is left alone", arguments: 1..<3)
  func newer(steps: Int) throws {
    let version = EarlierLibrary.current + steps
    let folder = try TemporaryFolder()
    try EarlierLibrary.make(at: folder.file("a"), version: 2, rows: Self.rows)
    var bytes = try folder.bytes(of: "a")
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, UInt8(version)])  // user_version
    try folder.write(bytes, to: "a")
    let opened = try Library.open(at: folder.file("a"), edition: facts.edition) { facts }
    #expect(opened.library.mode == .memory)
    #expect(
      opened.notice?.error
        == .newerSchema(path: folder.file("a"), found: version, known: EarlierLibrary.current)
    )
    #expect(try folder.bytes(of: "a") == bytes)
  }
}

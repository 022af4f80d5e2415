import Athletics
import Testing

/// Facts 49 to 55: Nanjing, Apeldoorn and the calendar.
extension SeedFacts {
  private func unit(_ id: String) throws -> TimetableUnit {
    try #require(try meeting("wic-nanjing-2025").units.first { $0.id == id })
  }

  @Test("49: Nanjing began on 21 March, with the 1500 m heats")
  func fact49() throws {
    let meeting = try meeting("wic-nanjing-2025")
    #expect(meeting.starts.iso == "2025-03-21" && meeting.starts.weekday == "Fri")
    let heats = try unit("m-1500m-heats")
    #expect(heats.date == meeting.starts && heats.sources.contains(Self.column))
    try sentence("21 March", Self.reply, "heats", Self.column, among: meeting.notes)
  }

  @Test(
    "50 and 51: the finals",
    arguments: [
      ("m-3000m-final", "2025-03-22T11:33Z", "Sat"), ("m-1500m-final", "2025-03-23T12:15Z", "Sun"),
    ]
  )
  func facts50and51(id: String, start: String, weekday: String) throws {
    let final = try unit(id)
    #expect(final.start == Instant(start))
    #expect(final.date.weekday == weekday)
    #expect(final.sources.contains(Self.column))
    #expect(final.isMedalEvent)
    let heats = try meeting("wic-nanjing-2025").units.contains { $0.id == "m-3000m-heats" }
    #expect(!heats, "the 3000 m was a straight final")
  }

  @Test("52: none of the three ahead of him in Paris came")
  func fact52() throws {
    let meeting = try meeting("wic-nanjing-2025")
    try sentence("None of the three", "Paris", Self.column, among: meeting.notes)
    let there = Set(meeting.units.flatMap(\.results).map(\.athlete.name))
    for runner in try race("paris-2024-1500-final").runners.prefix(3) {
      #expect(!there.contains(runner.athlete.name))
    }
  }

  @Test("53: Healy sixth, O'Connor second")
  func fact53() throws {
    let healy = try page("Sarah Healy")
    let sixth = try #require(
      healy.marks.first { $0.unitID == "w-3000m-final" && $0.meetingID == "wic-nanjing-2025" }
    )
    #expect(sixth.result.place == 6)
    try note("sixth", on: healy, source: Self.column)
    let silver = try #require(try page("Kate O'Connor").medals.first)
    #expect(silver.medal == .silver && silver.championship == .worldIndoor)
    #expect(silver.sources.contains(Self.column))
  }

  @Test("54: Apeldoorn, 6 to 9 March")
  func fact54() throws {
    let meeting = try meeting("eic-apeldoorn-2025")
    #expect(meeting.starts.iso == "2025-03-06" && meeting.ends.iso == "2025-03-09")
    #expect(meeting.venue.country == "NED")
    try sentence("6 to 9 March", Self.reply, among: meeting.notes)
  }

  @Test("55: the World Championships in Tokyo in September")
  func fact55() throws {
    let meeting = try meeting("wch-tokyo-2025")
    #expect(meeting.starts.iso.hasPrefix("2025-09"))
    try sentence("September 2025", Self.column, among: meeting.notes)
  }
}

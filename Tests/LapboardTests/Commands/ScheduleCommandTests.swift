import Testing

/// Nanjing 2025, with starts in Irish time as The Irish Times of 21 March 2025 printed them: the
/// men's 3000 m final on Saturday at 11:33, the men's 1500 m final on Sunday at 12:15.
@Suite("schedule")
struct ScheduleCommandTests {
  @Test("the finals stand at the hours an Irish paper printed")
  func dublin() throws {
    let answer = try Lapboard.data(
      "schedule wic-nanjing-2025 --zone Europe/Dublin",
      as: ScheduleAnswer.self
    )
    #expect(answer.meeting == "wic-nanjing-2025")
    #expect(answer.zone == "Europe/Dublin")
    let long = try answer.unit("men", "3000m", "final")
    let short = try answer.unit("men", "1500m", "final")
    #expect(long.startLocal == "2025-03-22T11:33:00+00:00")
    #expect(long.start == "2025-03-22T19:33:00+08:00")
    #expect(short.startLocal == "2025-03-23T12:15:00+00:00")
    #expect(short.start == "2025-03-23T20:15:00+08:00")
  }

  @Test("at 11:40 the 3000 m is live as expected, what is over is final, the rest is to come")
  func live() throws {
    let answer = try Lapboard.data(
      "schedule nanjing --zone Europe/Dublin --now 2025-03-22T11:40:00Z",
      as: ScheduleAnswer.self
    )
    let live = try answer.unit("men", "3000m", "final")
    #expect(live.status == "live")
    #expect(live.expected)
    #expect(live.winner == nil)
    let over = try answer.unit("women", "3000m", "final")
    #expect(over.status == "final")
    #expect(!over.expected)
    #expect(over.winner == "Freweyni Hailu")
    #expect(over.mark == "8:37.21")
    let later = try answer.unit("men", "1500m", "final")
    #expect(later.status == "scheduled")
    #expect(later.winner == nil)
  }

  @Test("nothing of a later unit is told, at any instant of the meeting", arguments: 0..<10)
  func spoilers(step: Int) throws {
    let hour = (step * 7) % 24
    let day = 21 + step * 7 / 24
    let now = "2025-03-\(day)T\(hour < 10 ? "0" : "")\(hour):00:00Z"
    let answer = try Lapboard.data(
      "schedule nanjing --zone UTC --now \(now)",
      as: ScheduleAnswer.self
    )
    for unit in answer.units where unit.status != "final" {
      #expect(unit.winner == nil)
      #expect(unit.mark == nil)
    }
    for unit in answer.units {
      guard let start = unit.startLocal else { continue }
      if start > answer.now { #expect(["scheduled", "called"].contains(unit.status)) }
    }
  }

  @Test("a nation and a day leave only their units")
  func filters() throws {
    let norway = try Lapboard.data("schedule nanjing --nation nor", as: ScheduleAnswer.self)
    _ = try norway.unit("men", "1500m", "final")
    #expect(!norway.units.contains { $0.id == "m-60m-final" })
    let saturday = try Lapboard.data(
      "schedule nanjing --day 2025-03-22 --zone Asia/Shanghai",
      as: ScheduleAnswer.self
    )
    #expect(!saturday.units.isEmpty)
    #expect(
      saturday.units.compactMap(\.startLocal).allSatisfy { $0.hasPrefix("2025-03-22") }
    )
  }

  @Test("an athlete's path through the meeting")
  func athlete() throws {
    let answer = try Lapboard.run([
      "schedule", "nanjing", "--athlete", "jakob ingebrigtsen", "--zone", "Europe/Dublin",
    ])
    try answer.expectSuccess()
    #expect(answer.text.contains("2025-03-22  11:33  men 3000 m  final *  final   Jakob"))
    #expect(answer.text.contains("2025-03-23  12:15  men 1500 m  final *  final   Jakob"))
  }

  @Test("before a meeting start lists say where an athlete runs")
  func startLists() throws {
    let sandbox = try Sandbox()
    let list = """
      meeting,date,event,sex,round,heat,lane,bib,name,nation,members
      Club Cup,2026-08-01,800 m,women,heats,1,3,7,Ann Example,IRL,
      Club Cup,2026-08-01,800 m,women,heats,2,4,8,Bea Sample,GBR,

      """
    _ = try sandbox.write(list, to: "lists.csv")
    try Lapboard.run(["import", "lists.csv", "--zone", "UTC"], in: sandbox).expectSuccess()
    for (option, name) in [("--athlete", "example"), ("--nation", "irl")] {
      let outcome = try Lapboard.run(["schedule", "club-cup-2026", option, name], in: sandbox)
      try outcome.expectSuccess()
      #expect(outcome.text.contains("heat 1"))
      #expect(!outcome.text.contains("heat 2"))
    }
  }

  @Test("TZ is the viewer's zone when none is asked for")
  func zoneOfTheViewer() throws {
    let outcome = try Lapboard.run("schedule nanjing", with: ["TZ": "America/New_York"])
    try outcome.expectSuccess()
    #expect(outcome.lines.first?.contains("times of America/New_York") == true)
    #expect(outcome.text.contains("2025-03-22  07:33  men 3000 m"))
  }
}

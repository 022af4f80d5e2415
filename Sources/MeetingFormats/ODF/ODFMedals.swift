import Athletics

/// Reads `DT_MEDALS`: the medal table as published.
///
/// A number that is missing is 0.
struct ODFMedals {
  /// How many nations are read.
  private static let mostRows = 1000

  private let reading: ODFReading
  private var head: XMLTag?
  private var isInTable = false
  private var line: XMLTag?
  private var total: MedalTable.Row?
  private var sum = MedalTable.Row(nation: "")
  private var rows: [MedalTable.Row] = []

  init(_ reading: ODFReading) {
    self.reading = reading
  }

  mutating func read(_ scanner: inout XMLScanner) throws {
    while let event = try scanner.next() {
      switch event {
      case .start(let tag): begin(tag)
      case .end("MedalLine"): endLine()
      case .end("MedalsTable"): isInTable = false
      default: break
      }
    }
    guard let head else {
      throw FormatError(file: reading.fileName, line: 1, expected: "an element MedalStandings")
    }
    var draft = reading.meeting
    draft.eventCount = head.number("TotalEvents")
    var table = PublishedMedalTable(rows: rows, sources: [reading.source.id])
    if let finished = head.number("FinishedEvents"), let all = draft.eventCount, finished < all {
      table.partial = "after \(finished) of \(all) events"
    }
    draft.publishedMedals = table
    try reading.take(.meeting(draft), head)
  }

  private mutating func begin(_ tag: XMLTag) {
    switch tag.name {
    case "MedalStandings": head = tag
    case "MedalsTable": isInTable = true
    case "MedalLine" where isInTable && rows.count < Self.mostRows:
      line = tag
      total = nil
      sum = MedalTable.Row(nation: "")
    case "MedalNumber" where line != nil:
      let row = MedalTable.Row(
        nation: "",
        gold: tag.number("Gold") ?? 0,
        silver: tag.number("Silver") ?? 0,
        bronze: tag.number("Bronze") ?? 0
      )
      if tag["Type"] == "TOT" {
        total = row
      } else {
        sum.gold += row.gold
        sum.silver += row.silver
        sum.bronze += row.bronze
      }
    default: break
    }
  }

  private mutating func endLine() {
    guard let line else { return }
    self.line = nil
    guard let nation = line["Organisation"] else {
      reading.intake.refuse(
        line.problem(in: reading.fileName, expected: "a nation as Organisation"),
        file: reading.file
      )
      return
    }
    var row = total ?? sum
    row.nation = nation
    row.rank = line.number("Rank") ?? 0
    rows.append(row)
  }
}

/// Reads `DT_MEDALLISTS`: who won which medal in which event, as places of the final's results.
struct ODFMedallists {
  private let reading: ODFReading
  private var medal: (tag: XMLTag, place: Int, code: ODFCode)?
  private var units = ToldOnce<String>()
  private var person: ODFPerson?
  private var name: String?

  init(_ reading: ODFReading) {
    self.reading = reading
  }

  mutating func read(_ scanner: inout XMLScanner) throws {
    while let event = try scanner.next() {
      switch event {
      case .start(let tag): begin(tag)
      case .end("Competitor"):
        try take()
        person = nil
      case .end("Medal"): medal = nil
      case .end(let name): person?.leave(name)
      case .text: break
      }
    }
  }

  private mutating func begin(_ tag: XMLTag) {
    switch tag.name {
    case "SportDescription": name = tag["EventName"]
    case "Medal":
      let code = ODFCode(tag["Unit"] ?? "")
      guard let place = Self.places[tag["Code"] ?? ""], code.isUnit,
        code.discipline == ODFCode.athletics
      else {
        let problem = tag.problem(
          in: reading.fileName,
          expected: "ME_GOLD, ME_SILVER or ME_BRONZE as Code, and a unit of athletics as Unit",
          found: "\(tag["Code"] ?? "") \(tag["Unit"] ?? "")"
        )
        return reading.intake.refuse(problem, file: reading.file)
      }
      medal = (tag, place, code)
    case "Competitor" where medal != nil: person = ODFPerson(tag)
    default: person?.take(tag)
    }
  }

  private static let places = ["ME_GOLD": 1, "ME_SILVER": 2, "ME_BRONZE": 3]

  private mutating func take() throws {
    guard let medal, let person else { return }
    guard let participant = person.participant(reading.feed) else {
      let problem = medal.tag.problem(
        in: reading.fileName,
        expected: "a name: no message names competitor \(person.code)"
      )
      return reading.intake.refuse(problem, file: reading.file)
    }
    if units.isNew(medal.code.unitID) {
      let what = medal.code.what(name: name, in: reading.context)
      var draft = UnitDraft(
        key: reading.unitKey(medal.code),
        event: what.event,
        sources: [reading.source.id]
      )
      draft.round = what.round
      draft.heat = medal.code.heat
      draft.day = medal.tag["Date"].flatMap { CalendarDate($0.prefix(10)) } ?? reading.message.day
      draft.isMedalEvent = true
      try reading.intake.take(.unit(draft))
    }
    let result = Athletics.Result(
      place: medal.place,
      athlete: participant.athlete,
      members: person.memberNames(reading.feed),
      details: ResultDetails(bib: participant.bib),
      sources: [reading.source.id]
    )
    try reading.take(.line(Runner(result: result), of: reading.unitKey(medal.code)), medal.tag)
  }
}

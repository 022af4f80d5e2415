import Athletics

/// What is known of an athlete, as data.
struct AthleteReport: Encodable {
  struct Line: Encodable {
    var date: String
    var event: String
    var discipline: String
    var sex: String
    var track: String
    var round: String?
    var place: Int?
    var mark: String
    var timeMs: Int64?
    var status: String
    var venue: String?
    var meeting: String?
    var age: String?
    var race: String?
    var unit: String?
    var onTheWay: Bool
    var pacemaker: Bool
    var note: String?
    var splits: [Split]
    var alsoReported: [Split]
    var sources: [String]
  }

  struct Split: Encodable {
    var atMm: Int64
    var timeMs: Int64
    var mark: String
    var basis: String
    var suspect: Bool
  }

  struct Record: Encodable {
    var event: String
    var discipline: String
    var sex: String
    var track: String
    var name: String
    var mark: String
    var timeMs: Int64?
    var date: String
    var venue: String?
    var age: String?
    var status: String
    var statusText: String?
    var held: Bool
    var daysStood: Int?
    var endedBy: String?
    var endedMark: String?
    var pendingBy: String?
    var pendingMark: String?
    var sources: [String]
  }

  struct Medal: Encodable {
    var medal: String
    var championship: String
    var date: String?
    var knownBy: String?
    var event: String?
    var track: String?
    var count: Int
    var mark: String?
    var venue: String?
    var meeting: String?
    var unit: String?
    var race: String?
    var sources: [String]
  }

  struct Titles: Encodable {
    var what: String
    var count: Int
    var asOf: String?
    var note: String?
    var sources: [String]
  }

  struct Double: Encodable {
    struct Part: Encodable {
      var event: String
      var place: Int?
    }

    var athlete: String
    var nation: String
    var championship: String
    var date: String
    var venue: String?
    var events: [Part]
    var completed: Bool
    var sources: [String]
  }

  struct Note: Encodable {
    var text: String
    var sources: [String]
  }

  var athlete: String
  var nation: String
  var sex: String?
  var birth: String?
  var asOf: String?
  var year: Int?
  var years: [Int]
  var bests: [Line]
  var records: [Record]
  var medals: [Medal]
  var missingGolds: [String]
  var unknownGolds: [String]
  var titles: [Titles]
  var doubles: [Double]
  var sameDoubles: [Double]
  var races: [Line]
  var notes: [Note]

  init(_ page: AthletePage, year: Int?, asOf: CalendarDate?) {
    athlete = page.athlete.name
    nation = page.athlete.nation
    sex = page.profile?.sex.rawValue
    birth = page.birth?.iso
    self.asOf = asOf?.iso
    self.year = year
    years = page.years
    bests = page.bests(in: year).map(Line.init)
    records = page.records.filter { year == nil || $0.step.date.year == year }.map(Record.init)
    medals = page.medals.filter { year == nil || $0.date?.year == year }.map(Medal.init)
    missingGolds = page.medalSet.missing.map(\.championship.name)
    unknownGolds = page.medalSet.unknown.map(\.championship.name)
    titles = (page.profile?.titleCounts ?? []).map(Titles.init)
    doubles = page.doubles.filter { year == nil || $0.date.year == year }.map(Double.init)
    sameDoubles = page.sameDoubles.map(Double.init)
    races = page.marks.filter { year == nil || $0.date.year == year }.map(Line.init)
    notes = (page.profile?.notes ?? []).map { Note(text: $0.text, sources: $0.sources) }
  }
}

extension AthleteReport.Line {
  init(_ mark: CareerMark) {
    date = mark.date.iso
    event = mark.event.discipline.name
    discipline = mark.event.discipline.id
    sex = mark.event.sex.rawValue
    track = mark.event.track.rawValue
    round = mark.round
    place = mark.result.place
    self.mark = mark.printed
    timeMs = mark.mark?.time?.milliseconds
    status = mark.result.status.rawValue
    venue = mark.venue
    meeting = mark.meeting
    age = mark.age?.text
    race = mark.raceID
    unit = mark.unitID
    onTheWay = mark.isOnTheWay
    pacemaker = mark.isPacemaker
    note = mark.result.note
    splits = mark.splits.map(AthleteReport.Split.init)
    alsoReported = mark.alsoReported.map(AthleteReport.Split.init)
    sources = mark.result.sources
  }
}

extension AthleteReport.Split {
  init(_ split: Athletics.Split) {
    atMm = split.at.millimetres
    timeMs = split.time.milliseconds
    mark = split.printed
    basis = split.basis.rawValue
    suspect = split.isSuspect
  }
}

extension AthleteReport.Record {
  init(_ record: CareerRecord) {
    event = record.event.discipline.name
    discipline = record.event.discipline.id
    sex = record.event.sex.rawValue
    track = record.event.track.rawValue
    name = record.name
    mark = record.step.printedMark
    timeMs = record.step.mark?.time?.milliseconds
    date = record.step.date.iso
    venue = record.step.place
    age = record.age?.text
    status = record.step.ratification.rawValue
    statusText = record.step.statusText
    held = record.isHeld
    daysStood = record.daysStood
    endedBy = record.ended?.athlete.name
    endedMark = record.ended?.printedMark
    pendingBy = record.pending?.athlete.name
    pendingMark = record.pending?.printedMark
    sources = record.step.sources
  }
}

extension AthleteReport.Medal {
  init(_ medal: CareerMedal) {
    self.medal = medal.medal.rawValue
    championship = medal.championship.name
    date = medal.date?.iso
    knownBy = medal.knownBy?.iso
    event = medal.event?.discipline.name
    track = medal.event?.track.rawValue
    count = medal.count
    mark = medal.printedMark
    venue = medal.place
    meeting = medal.meetingID
    unit = medal.unitID
    race = medal.raceID
    sources = medal.sources
  }
}

extension AthleteReport.Titles {
  init(_ titles: AthleteProfile.TitleCount) {
    what = titles.what
    count = titles.count
    asOf = titles.asOf?.iso
    note = titles.note
    sources = titles.sources
  }
}

extension AthleteReport.Double {
  init(_ double: ChampionshipDouble) {
    athlete = double.athlete.name
    nation = double.athlete.nation
    championship = double.championship.name
    date = double.date.iso
    venue = double.place
    events = double.parts.map { Part(event: $0.event.discipline.name, place: $0.place) }
    completed = double.isCompleted
    sources = double.sources
  }
}

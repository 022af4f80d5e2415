import Athletics
import Dashboard

/// Lines of a list of marks, as data.
struct MarkListReport: Encodable {
  /// One line; the mark asked for has no athlete.
  struct Row: Encodable {
    var rank: Int
    var mark: String
    var timeMs: Int64?
    var lengthMm: Int64?
    var points: Int?
    var athlete: String?
    var nation: String?
    var born: String?
    var age: String?
    var date: String?
    var venue: String?
    var environment: String?
    var race: String?
    var reason: String?
    var sources: [String]?
    /// Whether it is the mark asked for.
    var wouldRank: Bool?
    /// Lines that the mark asked for is level with.
    var levelWith: Int?
    /// Lines of the whole list, where the mark asked for would stand.
    var among: Int?
  }

  var rows: [Row]
  private let heading: String
  private let page: MarkPage
  private let asked: (mark: Mark, rank: MarkRank)?

  /// The lines of a page, and the mark asked for between them.
  init(_ page: MarkPage, _ discipline: Discipline, asked: (mark: Mark, rank: MarkRank)?) {
    self.page = page
    self.asked = asked
    let query = page.query
    heading = "\(discipline.name) · \(query.sex.rawValue) · \(ListText.filters(query))\n"
    rows = page.marks.map { Row($0) }
    guard let asked, query.column == .mark else { return }
    let better = asked.rank.rank - 1
    let place =
      query.isReversed ? asked.rank.total - better : better + asked.rank.levelCount
    guard (page.start...page.start + rows.count).contains(place) else { return }
    rows.insert(Row(asked.mark, asked.rank), at: place - page.start)
  }

  func encode(to encoder: any Encoder) throws {
    try rows.encode(to: encoder)
  }
}

extension MarkListReport.Row {
  fileprivate init(_ line: RankedMark) {
    self.init(rank: line.rank, mark: line.printedMark)
    measure(line.mark)
    athlete = line.athlete.name
    nation = line.athlete.nation
    born = line.birth?.iso
    age = line.age?.text
    date = line.date?.iso
    venue = line.place
    environment = line.track.environment
    race = line.raceID
    reason = line.reason
    sources = line.sources
  }

  fileprivate init(_ mark: Mark, _ rank: MarkRank) {
    self.init(rank: rank.rank, mark: mark.printed)
    measure(mark)
    wouldRank = true
    levelWith = rank.levelCount
    among = rank.total
  }

  private mutating func measure(_ mark: Mark) {
    switch mark {
    case .time(let time): timeMs = time.time.milliseconds
    case .length(let length): lengthMm = length.millimetres
    case .points(let points): self.points = points
    }
  }
}

extension MarkListReport {
  /// What the list holds, where it is printed for people.
  var title: String { heading }

  /// What is known to be missing; `nil` where nothing is.
  var partial: String? { page.partial.map { "partial: \($0)" } }

  /// Level marks below the first of them bear `=`.
  var table: TextTable {
    var table = TextTable(columns: [
      ("rank", .right), ("mark", .right), ("athlete", .left), ("nation", .left), ("age", .right),
      ("born", .left), ("date", .left), ("venue", .left), ("track", .left),
    ])
    let isByMark = page.query.column == .mark
    var last: Int?
    for row in rows {
      let isAsked = row.wouldRank == true
      let isLevel = isByMark && (isAsked ? (row.levelWith ?? 0) > 0 : last == row.rank)
      if !isAsked { last = row.rank }
      let venue = row.reason.map { "\(row.venue ?? "") (\($0))" } ?? row.venue ?? ""
      table.rows.append([
        isLevel ? "=" : row.rank.grouped, row.mark,
        isAsked ? "← would stand here" : row.athlete ?? "", row.nation ?? "", row.age ?? "",
        row.born ?? "", row.date ?? "", venue, row.environment ?? "",
      ])
    }
    return table
  }

  /// Every rank as a number, and what the data hold besides.
  var csvTable: TextTable {
    var table = TextTable(columns: [
      ("rank", .right), ("mark", .right), ("time ms", .right), ("athlete", .left),
      ("nation", .left), ("born", .left), ("age", .right), ("date", .left), ("venue", .left),
      ("environment", .left), ("race", .left), ("reason", .left), ("would rank", .left),
    ])
    for row in rows {
      table.rows.append([
        "\(row.rank)", row.mark, row.timeMs.map { "\($0)" } ?? "", row.athlete ?? "",
        row.nation ?? "", row.born ?? "", row.age ?? "", row.date ?? "", row.venue ?? "",
        row.environment ?? "", row.race ?? "", row.reason ?? "", row.wouldRank == true ? "yes" : "",
      ])
    }
    return table
  }

  var footer: String {
    var text = ""
    if let asked { text += ListText.wouldRank(asked.mark, asked.rank) + "\n" }
    let end = page.start + page.marks.count
    text +=
      page.marks.isEmpty
      ? "no lines of \(page.total.grouped)\n"
      : "lines \((page.start + 1).grouped)–\(end.grouped) of \(page.total.grouped)\n"
    if let partial { text += partial + "\n" }
    return text
  }
}

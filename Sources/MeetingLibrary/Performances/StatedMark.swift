import Athletics

/// A mark of a person as one row of one table states it.
struct StatedMark {
  /// Where it stands; the first of these that states a mark is believed about place and athlete.
  enum Kind: Int {
    case race = 0
    case unit = 1
    case step = 2
    case list = 3
    case best = 4
  }

  /// Where it stands.
  var kind: Kind
  /// Discipline and sex.
  var book: Book
  /// The kind of track.
  var track: TrackKind
  /// The mark.
  var code: MarkCode
  /// The mark as printed.
  var printed: String
  /// The day, as far as known.
  var date: PartialDate?
  /// Whose it is, and for which nation.
  var athleteID: Int64
  /// The nation's code.
  var nation: String
  /// Where it was set.
  var place: String?
  /// The id of its race.
  var raceSlug: String?
  /// Why it cannot count.
  var reason: String?
  /// Who says it.
  var citationID: Int64?
}

/// A discipline for one sex, all tracks together, as one number.
struct Book: Hashable {
  /// The number in the table.
  var code: Int64

  init(discipline: Int64, sex: Sex) {
    code = discipline << 2 | Int64(sex.code)
  }

  /// The discipline and sex of a row, whether it counts or not.
  init(of row: PerformanceRow) {
    let book = Book(code: row.book)
    self = row.book < 0 ? book.refused : book
  }

  private init(code: Int64) {
    self.code = code
  }

  /// The discipline, out of all by number, and the sex.
  func parts(among disciplines: [Int64: Discipline]) throws -> (Discipline, Sex)? {
    try disciplines[code >> 2].map { ($0, try Sex(code: Int(code & 3))) }
  }

  /// The same discipline's marks that cannot count; in no list of those that do.
  var refused: Book { Book(code: -code - 1) }
}

extension MarkCode {
  /// A number that is less for a better mark of the same discipline.
  var order: Int64 { form >= 20 ? -amount : amount }

  /// The mark of an order and a form.
  init(order: Int64, form: Int) {
    self.init(amount: form >= 20 ? -order : order, form: form)
  }
}

extension PartialDate {
  /// How much of the date is known: 1 to 3.
  var fullness: Int { day != nil ? 3 : month != nil ? 2 : 1 }
}

import Athletics

/// A row of the table of splits, small, since there are many.
struct SplitsPoint {
  /// The most splits of one runner in one race.
  static let most = 1000
  /// Times that a race can take, in 1/10,000 s: up to two days.
  static let times: ClosedRange<Int64> = 1...1_728_000_000

  /// Where the columns are.
  struct Columns {
    var document = Int.max
    var kind = Int.max
    var distance = Int.max
    var hurdle = Int.max
    var time = Int.max
    var rank = Int.max

    init() {}

    init(_ records: NamedRecords) {
      document = records.place("document")
      kind = records.place("point_kind")
      distance = records.place("distance_m")
      hurdle = records.place("hurdle")
      time = records.place("time_s")
      rank = records.place("rank")
    }
  }

  var performance: Int32 = 0
  /// The document's number; -1 for none.
  var document: Int32 = -1
  /// The doubt's number; -1 for none.
  var doubt: Int32 = -1
  /// Millimetres from the start.
  var at: Int32
  /// 1/10,000 s since the gun.
  var ticks: Int32
  var rank: Int32
  var hurdle: Int16
  var decimals: UInt8
  var isFinish: Bool

  /// Reads a row.
  init(
    _ row: NamedRecords,
    _ columns: Columns,
    of race: SplitsExport.RaceLine
  ) throws(FormatError) {
    let reader = row.reader
    guard let time = DecimalNumber(reader.text(columns.time)),
      Self.times.contains(time.tenThousandths)
    else { throw reader.problem(columns.time, expected: "seconds since the start such as 75.3") }
    ticks = Int32(time.tenThousandths)
    decimals = UInt8(time.decimals)
    hurdle = Int16(clamping: reader.number(columns.hurdle) ?? 0)
    rank = Int32(reader.number(columns.rank) ?? 0)
    let isLast = reader.text(columns.kind) == "finish"
    let told = reader.optional(columns.distance)
    let place =
      told.map { DecimalNumber($0)?.metres } ?? (isLast ? race.distance : nil)
      ?? HurdlePlaces(race.unit.event)?.place(of: Int(hurdle))
    guard let place, place > .zero, place <= race.distance ?? Distance(metres: 1_000_000),
      let millimetres = Int32(exactly: place.millimetres)
    else {
      let limit = race.distance.map { " up to \($0.printedMetres)" } ?? ""
      throw reader.problem(columns.distance, expected: "metres from the start\(limit)")
    }
    at = millimetres
    isFinish = isLast || place == race.distance
  }

  /// The split, printed as finely as its sheet prints.
  func split(decimals: Int, doubts: [String], sources: [String]) -> Split {
    let doubt = doubt >= 0 ? doubts[Int(doubt)] : nil
    let touchdown = hurdle > 0 ? "hurdle \(hurdle)" : nil
    let notes = [touchdown, doubt].compactMap(\.self)
    return Split(
      at: Distance(millimetres: Int64(at)),
      time: RaceTime(ticks: Int64(ticks)),
      precision: TimePrecision(rawValue: decimals) ?? .tenths,
      basis: .official,
      rank: rank > 0 ? Int(rank) : nil,
      isSuspect: doubt != nil,
      note: notes.isEmpty ? nil : notes.joined(separator: "; "),
      sources: sources
    )
  }
}

/// Where the hurdles of an event stand, for points that are told by the hurdle alone.
///
/// - Source: World Athletics Competition and Technical Rules 2024, TR22.
struct HurdlePlaces {
  private let first: Int64
  private let apart: Int64

  /// The places of an event; `nil` for one that is not laid down.
  init?(_ event: Event?) {
    switch (event?.discipline.id, event?.sex) {
    case ("100mh", _), ("60mh", .women), ("50mh", .women): (first, apart) = (13_000, 8500)
    case ("110mh", _), ("60mh", .men), ("50mh", .men): (first, apart) = (13_720, 9140)
    case ("400mh", _): (first, apart) = (45_000, 35_000)
    default: return nil
    }
  }

  /// The place of a hurdle from 1 to 10; `nil` for others.
  func place(of hurdle: Int) -> Distance? {
    guard (1...10).contains(hurdle) else { return nil }
    return Distance(millimetres: first + apart * Int64(hurdle - 1))
  }
}

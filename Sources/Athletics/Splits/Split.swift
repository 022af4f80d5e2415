/// The time since the start at a point on the way.
public struct Split: Hashable, Sendable {
  /// The point, from the start line.
  public var at: Distance
  /// The time since the gun.
  public var time: RaceTime
  /// The time as printed, such as `75.3` or `1:15.3`.
  public var printed: String
  /// How finely it was printed.
  public var precision: TimePrecision
  /// What it rests on.
  public var basis: Basis
  /// The order at this point as the sheet prints it.
  public var rank: Int?
  /// Whether the sheet prints the rank as shared.
  public var isTied: Bool
  /// Whether the printed value cannot be right; shown with its mark and left out of curves.
  public var isSuspect: Bool
  /// Whom the time belongs to, where it names no runner: `the leaders`.
  public var who: String?
  /// What a reader should know; for a derived split how it was computed.
  public var note: String?
  /// Who says it.
  public var sources: [String]

  /// A split with its basis.
  public init(
    at: Distance,
    time: RaceTime,
    printed: String? = nil,
    precision: TimePrecision = .hundredths,
    basis: Basis,
    rank: Int? = nil,
    isTied: Bool = false,
    isSuspect: Bool = false,
    who: String? = nil,
    note: String? = nil,
    sources: [String] = []
  ) {
    self.at = at
    self.time = time
    self.printed = printed ?? MarkFormat.time(time, precision: precision)
    self.precision = precision
    self.basis = basis
    self.rank = rank
    self.isTied = isTied
    self.isSuspect = isSuspect
    self.who = who
    self.note = note
    self.sources = sources
  }
}

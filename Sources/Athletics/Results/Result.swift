/// One line of a result list.
public struct Result: Hashable, Sendable {
  /// The place; `nil` without one.
  public var place: Int?
  /// Who competed.
  public var athlete: Athlete
  /// The mark, where the sources print one.
  public var mark: Mark?
  /// The mark as printed, kept even when it could not be read.
  public var printedMark: String?
  /// How it ended.
  public var status: ResultStatus
  /// The rule of a disqualification, as printed.
  public var rule: String?
  /// How the athlete advanced.
  public var qualification: Qualification?
  /// Record flags as reported on the day: `WR`, `NR`, `PB`.
  public var flags: [String]
  /// The runners of a relay team, where named.
  public var members: [String]
  /// Bib, lane, reaction, attempts and the like, where a timing system told them.
  public var details: ResultDetails?
  /// Anything a reader should know.
  public var note: String?
  /// Who says it.
  public var sources: [String]

  /// One line of a result list.
  public init(
    place: Int?,
    athlete: Athlete,
    mark: Mark? = nil,
    printedMark: String? = nil,
    status: ResultStatus = .finished,
    rule: String? = nil,
    qualification: Qualification? = nil,
    flags: [String] = [],
    members: [String] = [],
    details: ResultDetails? = nil,
    note: String? = nil,
    sources: [String] = []
  ) {
    self.place = place
    self.athlete = athlete
    self.mark = mark
    self.printedMark = printedMark
    self.status = status
    self.rule = rule
    self.qualification = qualification
    self.flags = flags
    self.members = members
    self.details = details?.ifAny
    self.note = note
    self.sources = sources
  }
}

/// A discipline for one sex on one kind of track: the women's 1500 m on the short track.
public struct Event: Hashable, Sendable {
  /// The discipline.
  public var discipline: Discipline
  /// Who it is for.
  public var sex: Sex
  /// Where it is run; short-track and outdoor marks never mix.
  public var track: TrackKind
  /// A condition that makes it an event of its own, such as `women only` for marathons.
  public var restriction: String?

  /// A discipline for one sex on one kind of track.
  public init(discipline: Discipline, sex: Sex, track: TrackKind, restriction: String? = nil) {
    self.discipline = discipline
    self.sex = sex
    self.track = track
    self.restriction = restriction
  }

  /// The name in a timetable of one meeting: `M 1500 m`, `W 100 m, U14`.
  public var shortName: String {
    "\(sex.letter) \(groupName)"
  }

  /// The discipline with those it is for, where it is not for everybody: `1500 m`, `100 m, U14`.
  public var groupName: String {
    discipline.name + (restriction.map { ", \($0)" } ?? "")
  }

  /// The full name: `Mile, short track · men`.
  public var name: String {
    var text = discipline.name
    if track == .short { text += ", short track" }
    if track == .road, discipline.kind != .road { text += ", road" }
    if let restriction { text += ", \(restriction)" }
    return "\(text) · \(sex.rawValue)"
  }
}

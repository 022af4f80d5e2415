/// Everything a library knows of one athlete.
public struct AthletePage: Hashable, Sendable {
  /// Who it is.
  public var athlete: Athlete
  /// What is known beyond single results, where there is such a profile.
  public var profile: AthleteProfile?

  /// A page.
  public init(athlete: Athlete, profile: AthleteProfile? = nil) {
    self.athlete = athlete
    self.profile = profile
  }
}

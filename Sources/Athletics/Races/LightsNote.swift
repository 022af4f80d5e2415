/// What the sources say of the pacing lights of a race.
public struct LightsNote: Hashable, Sendable {
  /// The time the lights were set to, where a source gives it.
  public var target: TimeMark?
  /// The setting in words.
  public var text: String
  /// Who says it.
  public var sources: [String]

  /// Lights with their setting.
  public init(target: TimeMark? = nil, text: String, sources: [String]) {
    self.target = target
    self.text = text
    self.sources = sources
  }
}

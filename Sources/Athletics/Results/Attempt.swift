/// One attempt of a field event: a jump, a throw, or what was made of one bar.
public struct Attempt: Hashable, Sendable {
  /// What the sheet prints: `8.30`, `x`, `-`, `r`; over a bar `o`, `xo`, `xxx`.
  public var printed: String
  /// The length that was measured; `nil` for a foul, a pass, and over a bar.
  public var mark: Distance?
  /// The bar in high jump and pole vault.
  public var height: Distance?
  /// The wind of this attempt, where it was measured.
  public var wind: Wind?

  /// An attempt as a sheet prints it.
  public init(
    printed: String,
    mark: Distance? = nil,
    height: Distance? = nil,
    wind: Wind? = nil
  ) {
    self.printed = printed
    self.mark = mark
    self.height = height
    self.wind = wind
  }
}

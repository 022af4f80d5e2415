/// How an athlete advanced to the next round, as printed behind the mark.
///
/// - Source: World Athletics Competition and Technical Rules 2024, TR20 and abbreviations.
public enum Qualification: String, Hashable, Sendable, CaseIterable {
  /// By place, or by standard in a field event.
  case byPlace = "Q"
  /// By time, or by performance in a field event.
  case byTime = "q"
  /// Advanced by the referee.
  case byReferee = "qR"
  /// Advanced by the jury of appeal.
  case byJury = "qJ"
  /// Advanced by draw.
  case byDraw = "qD"
}

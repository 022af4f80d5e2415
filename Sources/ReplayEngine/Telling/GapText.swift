package import Athletics

/// How far apart two are, as text: no finer than the coarser of the two is known, and marked where
/// it is an estimate.
///
/// Every pane, sentence and table prints its gaps through this.
package struct GapText: Hashable, Sendable {
  private let time: RaceTime
  private let isEstimated: Bool
  private let precision: TimePrecision

  /// A length of time between two.
  ///
  /// - Parameters:
  ///   - time: with a sign of its own.
  ///   - basis: what it rests on; an estimate is told to a tenth at most.
  ///   - precision: how finely the coarser of the two was printed.
  package init(_ time: RaceTime, _ basis: Basis, _ precision: TimePrecision) {
    self.time = time
    isEstimated = basis == .estimated
    self.precision = isEstimated ? min(.tenths, precision) : precision
  }

  /// A length of time that is no estimate.
  package init(_ time: RaceTime, _ precision: TimePrecision) {
    self.init(time, .official, precision)
  }

  /// How far a runner is behind lights or a ghost.
  package init(_ gap: PaceGap) {
    self.init(gap.time, gap.basis, gap.precision)
  }

  /// With its sign, for columns: `+0.33`, `~-3.9`, `+1:02.50`, on the road `~+0:04`.
  package var signed: String {
    (isEstimated ? "~" : "") + unmarked
  }

  /// With its sign and no mark, for data whose basis stands beside it.
  package var unmarked: String {
    MarkFormat.gap(time, precision: precision)
  }

  /// Without its sign, for a sentence: `0.33 s`, `~3.9 s`, `1:02.50`; in words `about 3.9 seconds`.
  package func length(_ words: MomentWords = .written) -> String {
    let length = words.length(time, precision: precision)
    return isEstimated ? words.estimate(length) : length
  }

  /// Whether it reads as none.
  package var isNothing: Bool {
    abs(time.ticks) * 2 < precision.ticks
  }

  /// What is said of a gap that reads as none: `level`, `~level`, `about level`.
  package func level(_ words: MomentWords = .written) -> String {
    isEstimated ? words.estimate("level") : "level"
  }

  /// Metres between two, or of a place on the way, to the nearest: `2.3 m`, `~28 m`; from ten metres
  /// on without decimals.
  package static func metres(_ metres: Double, _ basis: Basis) -> String {
    let isShort = abs(metres) < 9.95
    return marked(basis) + nearest(metres, decimals: isShort ? 1 : 0) + " m"
  }

  /// Metres to the nearest 0.1 m without their unit, for a column: `997.6`, `~2.3`.
  package static func decimetres(_ length: Distance, _ basis: Basis) -> String {
    marked(basis) + nearest(length.metres, decimals: 1)
  }

  private static func marked(_ basis: Basis) -> String { basis == .estimated ? "~" : "" }

  /// A place on the way is no measured length, which would be cut.
  private static func nearest(_ metres: Double, decimals: Int) -> String {
    let step = decimals == 0 ? 1000.0 : 100.0
    let millimetres = Int64((metres * 1000 / step).rounded() * step)
    return MarkFormat.metres(Distance(millimetres: millimetres), decimals: decimals)
  }
}

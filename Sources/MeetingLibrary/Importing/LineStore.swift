import Athletics

/// The lines of a unit that rows are joined with: at hand, or in the library.
protocol LineStore {
  /// What tells each line from the others, in their order.
  var keys: [LineIndex.Key] { get }
  /// A line, without its finish among the splits.
  func runner(_ line: Int) throws -> Runner
  /// Puts another line in the place of one.
  mutating func replace(_ line: Int, with runner: Runner) throws
  /// Adds a line at the end.
  mutating func append(_ runner: Runner) throws
}

/// Lines at hand.
struct HeldLines: LineStore {
  /// The lines.
  private(set) var runners: [Runner]

  init(_ runners: [Runner]) {
    self.runners = runners
  }

  var keys: [LineIndex.Key] { runners.map(\.key) }

  func runner(_ line: Int) -> Runner { runners[line] }

  mutating func replace(_ line: Int, with runner: Runner) { runners[line] = runner }

  mutating func append(_ runner: Runner) { runners.append(runner) }
}

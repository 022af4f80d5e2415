/// What keeps a benchmark from running, or makes its figures worthless.
enum BenchError: Error, CustomStringConvertible {
  /// There is no such program.
  case noProgram(String)
  /// The system gives no pseudo-terminal.
  case noTerminal
  /// The program ended with a failure.
  case failed(String)
  /// The program ended, or fell silent, before it was measured.
  case didNotPlay(String)

  var description: String {
    switch self {
    case .noProgram(let path): "cannot start \(path)"
    case .noTerminal: "no pseudo-terminal is to be had"
    case .failed(let path): "\(path) failed"
    case .didNotPlay(let path): "\(path) did not play for the whole time measured"
    }
  }
}

/// Why there is no screen to draw on; prints one sentence that says what to do.
package enum TerminalError: Error, Hashable, CustomStringConvertible {
  /// TERM is not set.
  case noType
  /// The terminal database does not know TERM's value.
  case unknownType(String)
  /// The terminal of TERM cannot place its cursor.
  case poorType(String)
  /// Standard output is no terminal, or there is none to read keys from.
  case noTerminal
  /// The system refused for another reason.
  case failed

  package var description: String {
    switch self {
    case .noType:
      "TERM is not set: set it to your terminal's type, for example TERM=xterm-256color"
    case .unknownType(let name):
      "the terminal type \"\(name)\" is unknown: set TERM to one that is, for example xterm-256color"
    case .poorType(let name):
      "the terminal type \"\(name)\" cannot place its cursor: set TERM to one that can, "
        + "for example xterm-256color"
    case .noTerminal:
      "there is no terminal here: start from one, or use a command that prints text"
    case .failed:
      "the terminal could not be opened: try another terminal, or use a command that prints text"
    }
  }
}

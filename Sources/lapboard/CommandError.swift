import MeetingLibrary

/// Why a command ended without doing what it was asked: one line, one exit status.
struct CommandError: Error {
  /// What, where, what to do.
  let line: String
  /// 1 failure, 64 usage, 65 bad data, 66 not found, 69 unavailable, 74 input or output.
  let status: Int32

  /// The call itself is wrong.
  static func usage(_ line: String) -> CommandError { CommandError(line: line, status: 64) }
  /// Data cannot be read.
  static func data(_ line: String) -> CommandError { CommandError(line: line, status: 65) }
  /// What was asked for does not exist.
  static func notFound(_ line: String) -> CommandError { CommandError(line: line, status: 66) }
  /// Anything else.
  static func failure(_ line: String) -> CommandError { CommandError(line: line, status: 1) }
}

extension CommandError {
  /// A library that was opened and then turned out not to answer.
  init(_ error: LibraryError) {
    let line = "\(error)" + (error.advice.map { ": \($0)" } ?? "")
    switch error {
    case .notALibrary, .damaged, .newerSchema, .olderSchema, .facts:
      self.init(line: line, status: 65)
    case .cannotWrite, .cannotRead, .noPath, .diskFull, .busy, .database:
      self.init(line: line, status: 74)
    }
  }
}

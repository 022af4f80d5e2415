package import Athletics

/// What a reader hands its findings to: drafts to whoever keeps them, problems to whoever tells.
package final class Intake {
  /// What the caller says of the files.
  package let context: ImportContext
  private let sink: any DraftSink
  private let onProblem: (Problem) -> Void
  private let onNote: (Int, String) -> Void

  /// Something that could not be taken in.
  package struct Problem: Hashable, Sendable {
    /// Which of the files read together, from 0.
    package var file: Int
    /// The line, and what was expected there.
    package var error: FormatError
    /// Whether all of the file is refused, not a row alone.
    package var isWholeFile: Bool
  }

  /// Hands drafts to a sink, problems and what the summary is to say of a file to closures.
  package init(
    context: ImportContext,
    sink: any DraftSink,
    onNote: @escaping (Int, String) -> Void = { _, _ in },
    onProblem: @escaping (Problem) -> Void
  ) {
    self.context = context
    self.sink = sink
    self.onNote = onNote
    self.onProblem = onProblem
  }

  /// Takes what is no row of its own.
  package func take(_ draft: Draft) throws {
    try sink.take(draft, from: nil)
  }

  /// Takes a row of a file.
  package func take(_ draft: Draft, file: Int, line: Int) throws {
    try sink.take(draft, from: RowPlace(file: file, line: line))
  }

  /// Takes a row of a file with those of other files that went into it.
  package func take(_ draft: Draft, from row: RowPlace) throws {
    try sink.take(draft, from: row)
  }

  /// Reads a row; one that is not as it should be is refused.
  ///
  /// - Returns: what was read; `nil` for a refused row.
  package func row<Value>(
    of file: Int,
    _ read: () throws(FormatError) -> Value
  ) -> Value? {
    do {
      return try read()
    } catch {
      refuse(error, file: file)
      return nil
    }
  }

  /// Refuses a row.
  package func refuse(_ error: FormatError, file: Int) {
    onProblem(Problem(file: file, error: error, isWholeFile: false))
  }

  /// Lets the summary say what was taken for granted in a file, or kept though it cannot be right.
  package func tell(_ note: String, file: Int) {
    onNote(file, note)
  }

  /// The version of a message that is held already; `nil` where there is none.
  package func heldVersion(of message: MessageKey) throws -> Int? {
    try sink.heldVersion(of: message)
  }

  /// Refuses a file.
  package func refuseFile(_ error: FormatError, file: Int) {
    onProblem(Problem(file: file, error: error, isWholeFile: true))
  }
}

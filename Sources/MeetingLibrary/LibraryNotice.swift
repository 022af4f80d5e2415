/// One line for the user when the library could not be opened as it should be.
package struct LibraryNotice: Hashable, Sendable, CustomStringConvertible {
  /// What lapboard does instead.
  package enum Fallback: Hashable, Sendable {
    /// The bundled facts alone, in memory; what is added is lost at the end.
    case inMemory
    /// The file as it is, without writing to it, with the facts of an older or newer edition.
    case readOnly(edition: Int, bundled: Int)
  }

  /// What went wrong.
  package var error: LibraryError
  /// What lapboard does instead.
  package var fallback: Fallback

  /// A notice of what went wrong and how it goes on.
  package init(_ error: LibraryError, fallback: Fallback) {
    self.error = error
    self.fallback = fallback
  }

  /// What, where, and what to do, without a line break.
  package var description: String {
    let line = "\(error): \(course)" + (error.advice.map { "; \($0)" } ?? "")
    return String(line.map { $0.isNewline ? " " : $0 })
  }

  private var course: String {
    switch fallback {
    case .inMemory: "carrying on in memory"
    case .readOnly(let edition, let bundled):
      "carrying on read-only with facts of edition \(edition) instead of \(bundled)"
    }
  }
}

/// Why the library could not do what it was asked; prints as one line.
package enum LibraryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or its folder cannot be made or written.
  case cannotWrite(path: String, reason: String)
  /// The file cannot be read.
  case cannotRead(path: String, reason: String)
  /// Neither a path was given nor is a home folder known.
  case noPath
  /// The disk has no room left.
  case diskFull(path: String)
  /// The file is something else than a library.
  case notALibrary(path: String, reason: String)
  /// The file was a library and is broken.
  case damaged(path: String, reason: String)
  /// A newer lapboard made the file.
  case newerSchema(path: String, found: Int, known: Int)
  /// An older lapboard made the file, and it cannot be brought up to date where it lies.
  case olderSchema(path: String, found: Int, known: Int)
  /// Another program holds the file.
  case busy(path: String)
  /// The bundled facts cannot be read.
  case facts(String)
  /// Anything else that SQLite says.
  case database(path: String, reason: String)

  /// What went wrong, and where.
  package var description: String {
    switch self {
    case .cannotWrite(let path, let reason): "cannot write \(path) (\(reason))"
    case .cannotRead(let path, let reason): "cannot read \(path) (\(reason))"
    case .noPath: "no folder for the library: neither XDG_DATA_HOME nor HOME is set"
    case .diskFull(let path): "cannot write \(path) (the disk is full)"
    case .notALibrary(let path, let reason): "\(path) is no lapboard library (\(reason))"
    case .damaged(let path, let reason): "\(path) is damaged (\(reason))"
    case .newerSchema(let path, let found, let known):
      "\(path) was made by a newer lapboard (schema \(found), this one knows \(known))"
    case .olderSchema(let path, let found, let known):
      "\(path) is of an older lapboard (schema \(found), this one needs \(known))"
    case .busy(let path): "\(path) is held by another program"
    case .facts(let reason): "cannot read the bundled facts (\(reason))"
    case .database(let path, let reason): "cannot use \(path) (\(reason))"
    }
  }

  /// What the user can do about it; `nil` where only lapboard itself can.
  package var advice: String? {
    switch self {
    case .cannotWrite, .cannotRead, .noPath: "set --library or XDG_DATA_HOME"
    case .diskFull: "free some space, or set --library or XDG_DATA_HOME"
    case .notALibrary, .damaged: "move it away, or set --library"
    case .newerSchema: "update lapboard, or set --library"
    case .olderSchema: "make it writable once, or set --library"
    case .busy: "close the other program, or set --library"
    case .database: "set --library or XDG_DATA_HOME"
    case .facts: nil
    }
  }
}

import Foundation
import MeetingFormats

/// The bytes of a file, read piece by piece.
final class FileSource: ByteSource {
  private let path: String
  private let handle: FileHandle
  private let onRead: (Int) -> Void

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - onRead: is told how many bytes each piece has.
  /// - Throws: `FormatError` with the system's words.
  init(_ path: String, onRead: @escaping (Int) -> Void = { _ in }) throws(FormatError) {
    self.path = path
    self.onRead = onRead
    do {
      handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    } catch {
      throw FormatError(unreadable: path, error)
    }
  }

  deinit { try? handle.close() }

  func read(upTo count: Int) throws -> [UInt8] {
    do {
      let bytes = [UInt8](try handle.read(upToCount: count) ?? Data())
      onRead(bytes.count)
      return bytes
    } catch {
      throw FormatError(unreadable: path, error)
    }
  }
}

extension FormatError {
  /// A file that the system does not give out.
  init(unreadable path: String, _ error: any Error) {
    let error = error as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    // The system's own words are short: "Permission denied".
    let reason =
      cause.domain == NSPOSIXErrorDomain
      ? String(cString: strerror(Int32(clamping: cause.code)))
      : error.localizedFailureReason ?? error.localizedDescription
    self.init(file: path, expected: "a file that can be read", found: reason)
  }
}

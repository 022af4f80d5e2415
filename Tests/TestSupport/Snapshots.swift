import CustomDump
import Foundation
package import TerminalUI

/// Compares a frame with the one kept as `__Snapshots__/<Suite>/<name>.txt` in the test target.
///
/// The suite is the name of the test's file. `LAPBOARD_RECORD=1` keeps the frame as it is now.
///
/// - Parameters:
///   - frame: what was drawn.
///   - name: name of the file, without an extension.
///   - file: the calling test.
/// - Throws: `SnapshotError` when there is no such file, or when it differs.
package func expectFrame(_ frame: Frame, named name: String, file: String = #filePath) throws {
  try expectText(frame.snapshot, named: name, file: file)
}

/// Compares text with that kept as `__Snapshots__/<Suite>/<name>.txt` in the test target.
///
/// - Parameters:
///   - text: what was made.
///   - name: name of the file, without an extension.
///   - file: the calling test.
/// - Throws: `SnapshotError` when there is no such file, or when it differs.
package func expectText(_ text: String, named name: String, file: String = #filePath) throws {
  let test = URL(fileURLWithPath: file)
  let suite = test.deletingPathExtension().lastPathComponent
  let folder = targetFolder(of: test)
    .appendingPathComponent("__Snapshots__")
    .appendingPathComponent(suite)
  let place = folder.appendingPathComponent(name + ".txt")
  if ProcessInfo.processInfo.environment["LAPBOARD_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
    return
  }
  guard let data = FileManager.default.contents(atPath: place.path) else {
    throw SnapshotError(
      description: "no snapshot \(suite)/\(name): record it and look at it\n\(text)"
    )
  }
  let kept = String(decoding: data, as: UTF8.self)
  guard kept != text else { return }
  throw SnapshotError(
    description: "\(suite)/\(name) differs (− kept, + now)\n" + (diff(kept, text) ?? text)
  )
}

/// The folder of the test target that a file belongs to: the one below `Tests`.
private func targetFolder(of test: URL) -> URL {
  var folder = test.deletingLastPathComponent()
  while folder.pathComponents.count > 2 {
    let parent = folder.deletingLastPathComponent()
    if parent.lastPathComponent == "Tests" { return folder }
    folder = parent
  }
  return test.deletingLastPathComponent()
}

/// A snapshot that is missing or differs, with the difference.
package struct SnapshotError: Error, CustomStringConvertible {
  package let description: String
}

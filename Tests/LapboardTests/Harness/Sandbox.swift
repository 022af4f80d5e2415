import Foundation
import Testing

/// A folder of its own for one test, with the home of the program in it.
final class Sandbox {
  /// The folder; gone after the test.
  let folder: URL

  /// Makes the folder; when `isReady`, with the library of an earlier run in it, which spares the
  /// program reading the facts.
  init(isReady: Bool = true) throws {
    folder = URL(filePath: NSTemporaryDirectory(), directoryHint: .isDirectory)
      .appending(path: "lapboard-test-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard isReady else { return }
    try FileManager.default.createDirectory(
      at: library.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Self.earlierLibrary.get().write(to: library)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Where the program keeps its library.
  var library: URL { folder.appending(path: "data/lapboard/library.sqlite") }

  /// Where the program looks for its settings.
  var settings: URL { folder.appending(path: ".config/lapboard/config.toml") }

  /// What the program is started with, and nothing else of the tests' own environment.
  var environment: [String: String] {
    var variables = [
      "HOME": folder.path, "XDG_DATA_HOME": folder.appending(path: "data").path,
      "TZ": "UTC", "LC_ALL": "C.UTF-8",
    ]
    for name in ["PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"] {
      variables[name] = ProcessInfo.processInfo.environment[name]
    }
    return variables
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws -> URL {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file
  }

  /// The library that a first run makes, read once for all tests.
  private static let earlierLibrary = Result<Data, any Error> {
    let sandbox = try Sandbox(isReady: false)
    try Lapboard.run(["meetings"], in: sandbox).expectSuccess()
    return try Data(contentsOf: sandbox.library)
  }
}

import Foundation
import Testing

/// The built program.
enum Lapboard {
  /// What a run left behind.
  struct Outcome {
    let output: Data
    let errors: String
    /// The exit status, or 128 and the number of the signal that ended it.
    let status: Int32

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// The lines of standard output.
    var lines: [String] { text.split(separator: "\n").map(String.init) }

    /// Expects status 0 and nothing on standard error.
    func expectSuccess(_ location: SourceLocation = #_sourceLocation) throws {
      try #require(status == 0, "\(errors)", sourceLocation: location)
      #expect(errors.isEmpty, sourceLocation: location)
    }
  }

  /// The program, which SwiftPM builds beside the tests.
  static let url: URL = {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
      return bundle.bundleURL.deletingLastPathComponent().appending(path: "lapboard")
    #else
      return Bundle.main.bundleURL.appending(path: "lapboard")
    #endif
  }()

  /// Runs the program to its end, with nothing on standard input, in a fresh home when none is given,
  /// with variables put over those of the home.
  static func run(
    _ arguments: [String],
    in sandbox: Sandbox? = nil,
    with variables: [String: String] = [:]
  ) throws -> Outcome {
    let sandbox = try sandbox ?? Sandbox()
    return try Tool.run(
      url,
      arguments,
      environment: sandbox.environment.merging(variables) { _, new in new },
      in: sandbox.folder
    )
  }

  /// Runs a command given as one line, split at blanks.
  static func run(_ line: String, with variables: [String: String] = [:]) throws -> Outcome {
    try run(line.split(separator: " ").map(String.init), with: variables)
  }
}

import Foundation
import Testing

/// A real terminal of a fixed size, run by tmux on a socket of its own, with the program in it.
///
/// A small shell script starts the program, keeps what the terminal's modes were before and after it,
/// and its exit status, and then stays, so that the screen it left can be looked at.
final class TerminalScreen {
  /// Whether there is a tmux to run.
  static let isAvailable = Tool.exists("tmux", showing: "-V")

  /// How long something may take to appear; far more than it takes.
  private static let limit = Duration.seconds(10)
  /// What stands on the screen before the program, and after it.
  static let before = "this stood here before"
  static let after = "this came after the program"

  let sandbox: Sandbox
  private let socket = "lapboard-test-\(UUID().uuidString)"

  /// Starts the program in a terminal.
  ///
  /// - Parameters:
  ///   - arguments: of the program, as a shell reads them.
  ///   - columns: of the terminal.
  ///   - rows: of the terminal.
  ///   - variables: put over the environment of the sandbox; an empty value takes one away.
  /// - Throws: what the system says.
  init(
    _ arguments: String = "",
    columns: Int = 120,
    rows: Int = 36,
    with variables: [String: String] = [:]
  ) throws {
    sandbox = try Sandbox()
    var environment = sandbox.environment
    environment["TERM"] = "screen-256color"
    environment.merge(variables) { _, new in new }
    let settings = environment.filter { !$0.value.isEmpty }
      .map { "'\($0.key)=\($0.value)'" }.sorted().joined(separator: " ")
    let script = try sandbox.write(
      """
      set -m
      trap : INT
      echo '\(Self.before)'
      stty -g >modes-before
      sh -c 'echo $$ >pid; exec "$@"' sh env -i \(settings) '\(Lapboard.url.path)' \(arguments)
      status=$?
      while [ $status = \(128 + SIGTSTP) ]; do
        stty -g >modes-stopped
        echo '\(Self.stopped)'
        read line
        fg >/dev/null
        status=$?
      done
      stty -g >modes-after
      echo $status >status
      echo '\(Self.after)'
      exec cat
      """,
      to: "script"
    )
    try tmux(
      "new-session",
      "-d",
      "-x",
      "\(columns)",
      "-y",
      "\(rows)",
      "-c",
      sandbox.folder.path,
      "sh '\(script.path)' 2>errors"
    )
  }

  deinit {
    let path = try? value("socket_path")
    _ = try? tmux("kill-server")
    if let path { try? FileManager.default.removeItem(atPath: path) }
  }

  /// What the script says while the program is stopped.
  static let stopped = "the program is stopped"

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    var variables = ProcessInfo.processInfo.environment
    variables["TMUX"] = nil
    variables["LC_ALL"] = "C.UTF-8"
    let outcome = try Tool.run(
      URL(filePath: "/usr/bin/env"),
      ["tmux", "-u", "-L", socket, "-f", "/dev/null"] + arguments,
      environment: variables,
      in: sandbox.folder
    )
    guard outcome.status == 0 else { throw Trouble(text: "tmux: \(outcome.errors)") }
    return outcome.text
  }

  // MARK: - Looking

  /// The lines of the screen.
  func lines() throws -> [String] {
    try tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// The screen with its colours and attributes as escape sequences.
  func coloured() throws -> String { try tmux("capture-pane", "-p", "-e") }

  /// One of tmux's own variables, such as `alternate_on`.
  func value(_ name: String) throws -> String {
    try tmux("display-message", "-p", "#{\(name)}").trimmingCharacters(in: .newlines)
  }

  /// Waits until the screen holds all of some texts; a frame may come in two pieces.
  ///
  /// - Returns: the lines of the screen.
  /// - Throws: `Trouble` with the screen when it does not come.
  @discardableResult
  func wait(for texts: String...) throws -> [String] {
    try wait(until: "\(texts)") { lines in
      texts.allSatisfy { text in lines.contains { $0.contains(text) } }
    }
  }

  /// Waits until the screen is as it should be.
  ///
  /// - Returns: the lines of the screen.
  /// - Throws: `Trouble` with the screen when it does not come about.
  @discardableResult
  func wait(until what: String, _ isThere: ([String]) throws -> Bool) throws -> [String] {
    let clock = ContinuousClock()
    let deadline = clock.now + Self.limit
    while true {
      let lines = try lines()
      if try isThere(lines) { return lines }
      guard clock.now < deadline else {
        throw Trouble(text: "no \(what) in:\n" + lines.joined(separator: "\n"))
      }
      usleep(10_000)
    }
  }

  /// Waits until nothing moves.
  ///
  /// - Returns: the lines of the screen.
  /// - Throws: `Trouble` when something goes on moving.
  func settled() throws -> [String] {
    var last: [String] = []
    return try wait(until: "still screen") { lines in
      defer { last = lines }
      return lines == last
    }
  }

  /// Waits until the program has ended.
  ///
  /// - Returns: the exit status as the shell sees it.
  /// - Throws: `Trouble` with the screen when it does not end.
  func status() throws -> Int32 {
    try wait(for: Self.after)
    return try #require(Int32(contents(of: "status")))
  }

  /// A file that the script has written.
  func contents(of name: String) throws -> String {
    try String(contentsOf: sandbox.folder.appending(path: name), encoding: .utf8)
      .trimmingCharacters(in: .newlines)
  }

  // MARK: - Acting

  /// Presses keys by tmux's names: `2`, `Escape`, `Space`, `C-z`, `S-Right`.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types a text.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Changes the size of the terminal.
  func resize(_ columns: Int, _ rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Sends a signal to the program.
  func send(_ signal: Int32) throws {
    let number = try #require(Int32(contents(of: "pid")))
    #expect(kill(number, signal) == 0)
  }

  // MARK: - Expecting

  /// Expects the terminal as it was: modes, screen, cursor, no reports of the mouse.
  ///
  /// Without a second screen the program's last picture stays above what comes next.
  func expectGivenBack(
    hasSecondScreen: Bool = true,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(
      try contents(of: "modes-before") == contents(of: "modes-after"),
      sourceLocation: location
    )
    #expect(try value("alternate_on") == "0", sourceLocation: location)
    #expect(try value("cursor_flag") == "1", sourceLocation: location)
    #expect(try value("mouse_any_flag") == "0", sourceLocation: location)
    #expect(try value("keypad_flag") == "0", sourceLocation: location)
    let text = try lines()
    if hasSecondScreen { #expect(text.first == Self.before, sourceLocation: location) }
    #expect(text.contains(Self.after), sourceLocation: location)
  }

  /// Why a test cannot go on.
  struct Trouble: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
  }
}

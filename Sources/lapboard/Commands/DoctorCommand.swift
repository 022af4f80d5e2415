import ArgumentParser
import Athletics
import Foundation
import MeetingLibrary
import NCursesTerminal
import TerminalUI

/// Says what this terminal and this home can do.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "What this terminal can do, and where the library is."
  )

  struct Finding: Encodable {
    var what: String
    var state: String
    var advice: String?
  }

  @OptionGroup var display: DisplayOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let findings =
      try [version()] + (try terminal()) + [locale(), zone(), settings()] + libraryFindings()
    var table = TextTable(columns: [("what", .left), ("state", .left), ("advice", .left)])
    table.rows = findings.map { [$0.what, $0.state, $0.advice ?? ""] }
    try output.print("doctor", findings, ascii: display.ascii, table: table)
  }

  private func version() -> Finding {
    Finding(what: "lapboard", state: Version.text)
  }

  private func terminal() throws -> [Finding] {
    let environment = ProcessInfo.processInfo.environment
    guard StandardStreams.outputIsTerminal, StandardStreams.inputIsTerminal else {
      return [
        Finding(
          what: "terminal",
          state: "none: standard input or output is no terminal",
          advice: "the board prints a plain summary here"
        )
      ]
    }
    let type = environment["TERM"] ?? ""
    let options = display.terminalOptions()
    do {
      let terminal = try NCursesTerminal.open(options, type: type)
      let traits = terminal.traits
      let size = terminal.size
      terminal.close()
      return [
        Finding(what: "terminal", state: "\(traits.type), \(size)"),
        Finding(what: "colours", state: "\(traits.colours), used: \(traits.depth)"),
        Finding(
          what: "characters",
          state: traits.isUnicode ? "Unicode" : "ASCII",
          advice: traits.isUnicode ? nil : "set LC_ALL to a UTF-8 locale for braille and boxes"
        ),
        Finding(what: "mouse", state: traits.hasMouse ? "reported" : "none"),
      ]
    } catch {
      return [Finding(what: "terminal", state: "\(error)")]
    }
  }

  private func locale() -> Finding {
    let environment = ProcessInfo.processInfo.environment
    let value = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
    return Finding(what: "locale", state: value ?? "not set")
  }

  private func zone() -> Finding {
    Finding(what: "time zone", state: TimeZone.current.identifier)
  }

  private func settings() -> Finding {
    let settings = Settings.current
    guard let path = settings.path else {
      return Finding(what: "settings", state: "none", advice: "HOME leads nowhere")
    }
    return Finding(
      what: "settings",
      state: settings.isFileThere ? path : "\(path), not there",
      advice: settings.isFileThere ? nil : "lapboard config --example prints one to start from"
    )
  }

  private func libraryFindings() throws -> [Finding] {
    let (edition, library, notice) = try libraryOptions.ask { try $0.factsEdition() }
    var findings = [
      Finding(what: "library", state: Self.place(of: library), advice: notice)
    ]
    if let edition {
      findings.append(
        Finding(
          what: "facts",
          state: "edition \(edition.edition), as of \(edition.asOf.iso)"
        )
      )
    }
    return findings
  }

  /// The library's file, or memory; a file that cannot be written says so.
  private static func place(of library: Library) -> String {
    switch library.mode {
    case .file: library.path ?? ""
    case .readOnlyFile: "\(library.path ?? ""), read-only"
    case .memory: "in memory"
    }
  }
}

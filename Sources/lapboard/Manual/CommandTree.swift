import Foundation

/// The commands with their arguments, as the argument parser describes them.
///
/// - Source: the parser's own dump, of which only what a manual needs is read.
struct CommandTree: Decodable {
  /// One command.
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let subcommands: [Command]?
    let arguments: [Argument]?

    /// The commands below it that help shows, without the parser's own.
    var shown: [Command] {
      (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }
    /// The arguments that help shows, without `--help` and `--version`.
    var listed: [Argument] {
      (arguments ?? []).filter { $0.shouldDisplay && !["help", "version"].contains($0.word ?? "") }
    }
  }

  /// One argument, option or flag.
  struct Argument: Decodable {
    /// How it is told from others.
    enum Kind: String, Decodable {
      case positional
      case option
      case flag
    }

    /// One of its names.
    struct Name: Decodable {
      /// How many dashes.
      enum Kind: String, Decodable {
        case long
        case short
        case longWithSingleDash
      }

      let kind: Kind
      let name: String

      /// The name as typed.
      var typed: String { (kind == .long ? "--" : "-") + name }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let allValues: [String]?

    /// Its long name without dashes; `nil` for a positional one.
    var word: String? { names?.first { $0.kind == .long }?.name }
  }

  let command: Command

  /// Reads a dump.
  init(dump: String) throws {
    self = try JSONDecoder().decode(CommandTree.self, from: Data(dump.utf8))
  }
}

import Athletics

/// A round as a number, with the text of those that have one.
struct RoundCode {
  /// The number in the table.
  var code: Int
  /// The name of a combined event, or a round as printed.
  var text: String?

  init(code: Int, text: String?) {
    self.code = code
    self.text = text
  }

  init(_ round: Round) {
    switch round {
    case .heats: self.init(code: 0, text: nil)
    case .quarterFinals: self.init(code: 1, text: nil)
    case .semiFinals: self.init(code: 2, text: nil)
    case .qualification: self.init(code: 3, text: nil)
    case .final: self.init(code: 4, text: nil)
    case .ceremony: self.init(code: 5, text: nil)
    case .combined(let name): self.init(code: 6, text: name)
    case .other(let text): self.init(code: 7, text: text)
    }
  }

  /// The round it stands for.
  func round() throws -> Round {
    switch code {
    case 0: .heats
    case 1: .quarterFinals
    case 2: .semiFinals
    case 3: .qualification
    case 4: .final
    case 5: .ceremony
    case 6: .combined(text ?? "")
    case 7: .other(text ?? "")
    default: throw UnknownCode(code: code)
    }
  }
}

import Athletics

/// An event as athlib's code tells it: `1500`, `110H`, `3000SC`, `20KW`, `4x100`, `SP7.26K`, `HEP`.
enum AthlibEvent {
  /// Reads a code.
  ///
  /// - Parameters:
  ///   - code: in capitals or not.
  ///   - group: an age group, whose hurdles and implements are others.
  ///   - known: the disciplines of the program.
  /// - Returns: what the code says; a code that is not known is the name of its event.
  static func name(_ code: String, group: String?, known: [String: Discipline]) -> EventName {
    let words = words(of: String(code.prefix(60)).uppercased())
    var name = EventName([words, group].compactMap(\.self).joined(separator: " "), known: known)
    if !name.isKnown, words == code.uppercased() {
      name.discipline.name = code.uppercased()
    }
    return name
  }

  private static func words(of code: String) -> String {
    if let word = whole[code] { return word }
    let digits = code.prefix { $0.isASCII && $0.isNumber }
    let letters = code.dropFirst(digits.count)
    if !digits.isEmpty {
      switch letters {
      case "": return "\(digits) m"
      case "M": return digits == "1" ? "mile" : "\(digits) miles road"
      case "MILE", "MILES": return "\(digits) miles"
      case "SC": return "\(digits) m steeplechase"
      case "W": return "\(digits) m walk"
      case "KW": return "\(digits) km walk"
      case "K", "KM": return "\(digits) km"
      case _ where letters.hasPrefix("X"): return code.lowercased()
      case _ where letters.hasPrefix("H") && letters != "HR": return "\(digits) m hurdles"
      default: return code
      }
    }
    let event = code.prefix { $0.isLetter }
    return field[String(event)] ?? code
  }

  private static let whole = [
    "MILE": "mile", "HM": "half marathon", "MAR": "marathon", "BI": "biathlon",
    "TRI": "triathlon", "QUAD": "quadrathlon", "PEN": "pentathlon", "PENI": "pentathlon indoor",
    "HEP": "heptathlon", "HEX": "hexathlon", "OCT": "octathlon", "ENN": "enneathlon",
    "DEC": "decathlon", "HEN": "hendecathlon", "DOD": "dodecathlon", "ICO": "icosathlon",
    "PENWT": "throws pentathlon", "XC": "cross country", "4XDMR": "distance medley",
    "4XSMR": "sprint medley", "DMR": "distance medley", "SMR": "sprint medley",
  ]
  private static let field = [
    "HJ": "high jump", "PV": "pole vault", "LJ": "long jump", "TJ": "triple jump",
    "SP": "shot put", "DT": "discus", "HT": "hammer", "JT": "javelin", "WT": "weight throw",
  ]
}

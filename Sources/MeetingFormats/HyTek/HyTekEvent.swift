import Athletics

/// An event as Meet Manager's code tells it: `1500`, `110H`, `3000S`, `1MILE`, `HJ`; of a relay its
/// whole length.
enum HyTekEvent {
  /// Reads a code.
  ///
  /// - Parameters:
  ///   - code: in capitals or not.
  ///   - isRelay: whether it is of a relay, of four legs.
  ///   - known: the disciplines of the program.
  /// - Returns: what the code says; a code that is not known is the name of its event.
  static func name(_ code: String, isRelay: Bool, known: [String: Discipline]) -> EventName {
    EventName(words(of: String(code.prefix(60)).uppercased(), isRelay: isRelay), known: known)
  }

  private static func words(of code: String, isRelay: Bool) -> String {
    if let word = whole[code] { return word }
    let digits = code.prefix { $0.isASCII && $0.isNumber }
    let letters = code.dropFirst(digits.count)
    guard !digits.isEmpty else { return code }
    guard !isRelay else {
      let total = Int(digits) ?? 0
      switch letters {
      case "D", "DMR": return "\(digits) m distance medley relay"
      case "S", "SMR": return "\(digits) m sprint medley relay"
      case "H": return "\(digits) m shuttle hurdles relay"
      default: return total >= 200 && total % 4 == 0 ? "4x\(total / 4)" : "\(digits) m relay"
      }
    }
    switch letters {
    case "H": return "\(digits) m hurdles"
    case "S", "STEEPLE": return "\(digits) m steeplechase"
    case "W": return "\(digits) m walk"
    case "MILE": return digits == "1" ? "mile" : "\(digits) miles"
    case "": return "\(digits) m"
    default: return code.lowercased()
    }
  }

  private static let whole = [
    "MAR": "marathon", "HMAR": "half marathon", "HJ": "high jump", "PV": "pole vault",
    "LJ": "long jump", "TJ": "triple jump", "SP": "shot put", "DT": "discus", "HT": "hammer",
    "JT": "javelin", "WT": "weight throw", "SWT": "superweight", "DEC": "decathlon",
    "HEP": "heptathlon", "IPENT": "pentathlon indoor", "OPENT": "pentathlon",
    "WPENT": "throws pentathlon", "TRI": "triathlon", "TET": "tetrathlon", "OCT": "octathlon",
    "BI": "biathlon",
  ]
}

/// A mark as Meet Manager writes it: `1:52.20`, `13.4h`, `12.33`, `1233`, `12-10.25`, `53' 8`.
enum HyTekMark {
  /// Reads a mark.
  ///
  /// - Parameters:
  ///   - text: as written.
  ///   - isEnglish: whether lengths are feet and inches.
  ///   - discipline: decides between time, length and points.
  /// - Returns: `nil` for what is none.
  static func mark(
    _ text: String,
    isEnglish: Bool,
    in discipline: Discipline
  ) -> (mark: Mark, printed: String)? {
    switch discipline.kind.measure {
    case .time:
      guard let time = try? TimedMark(parsing: text, over: discipline.distance),
        time.mark.time > .zero
      else { return nil }
      return (.time(time.mark), time.printed)
    case .length:
      guard let length = isEnglish ? english(text) : metric(text), length > .zero,
        length < Distance(metres: 200)
      else { return nil }
      return (.length(length), isEnglish ? text : MarkFormat.metres(length))
    case .points:
      guard let mark = try? Mark(parsing: text, in: discipline) else { return nil }
      return (mark, mark.printed)
    }
  }

  /// Metres with a point, or centimetres without one.
  private static func metric(_ text: String) -> Distance? {
    let digits = text.hasSuffix("m") ? String(text.dropLast()) : text
    if !digits.contains("."), digits.utf8.count >= 3, digits.utf8.count <= 5,
      let centimetres = Int64(digits), centimetres > 0
    {
      return Distance(millimetres: centimetres * 10)
    }
    return DecimalNumber(digits)?.metres
  }

  /// Feet and inches, `12-10.25`, `12'`, `53' 8`, or pressed together, `121025`; an inch is 25.4 mm,
  /// and what is shorter than a centimetre is cut, as the rules measure.
  private static func english(_ text: String) -> Distance? {
    let parts = text.split { "-' \"".contains($0) }.map(String.init)
    var feet = parts.first ?? ""
    var inches = parts.count > 1 ? parts[1] : "0"
    guard (1...2).contains(parts.count) else { return nil }
    if parts.count == 1, !text.contains("'"), !text.contains("."), feet.utf8.count >= 5 {
      inches = "\(feet.suffix(4).prefix(2)).\(feet.suffix(2))"
      feet = String(feet.dropLast(4))
    }
    guard let foot = DecimalNumber(feet), let inch = DecimalNumber(inches),
      foot.tenThousandths >= 0, foot.tenThousandths < 10_000_000, inch.tenThousandths >= 0,
      inch.tenThousandths < 1_000_000
    else { return nil }
    // 1/10,000 inch are 254 / 100,000,000 m.
    let tenThousandths = foot.tenThousandths * 12 + inch.tenThousandths
    return Distance(millimetres: tenThousandths * 254 / 1_000_000 * 10)
  }
}

import Athletics
import Foundation

/// Turns the system's time zones into values.
enum Zones {
  /// The viewer's own zone, as TZ or the system says.
  static func viewer(around instants: [Instant]) -> ZoneRules {
    rules(of: TimeZone.current, around: instants)
  }

  /// The zone that an option or a setting names, or the viewer's own.
  ///
  /// - Throws: `CommandError` as `named(_:around:)`.
  static func shown(_ id: String?, around instants: [Instant]) throws -> ZoneRules {
    let setting = Settings.current[.zone]
    // TZ may hold more than a name; the system knows what.
    let isSystems = setting.origin == .environment("TZ")
    guard let id = id ?? (isSystems ? nil : Settings.current.text(.zone)) else {
      return viewer(around: instants)
    }
    return try named(id, around: instants)
  }

  /// Whether a zone bears a name.
  static func isKnown(_ id: String) -> Bool { TimeZone(identifier: id) != nil }

  /// A zone by its IANA name.
  ///
  /// - Parameters:
  ///   - id: such as `Europe/Dublin`.
  ///   - instants: the rules hold from two years before the earliest to two years after the latest.
  /// - Returns: the rules of the zone.
  /// - Throws: `CommandError` with status 64 for a name no zone bears.
  static func named(_ id: String, around instants: [Instant]) throws -> ZoneRules {
    guard let zone = TimeZone(identifier: id) else {
      let near = TimeZone.knownTimeZoneIdentifiers.first {
        $0.lowercased().hasSuffix("/" + id.lowercased())
      }
      let hint =
        near.map { "did you mean \($0)?" } ?? "an IANA name such as Europe/Dublin is expected"
      throw CommandError.usage("unknown time zone \"\(id)\": \(hint)")
    }
    return rules(of: zone, around: instants)
  }

  private static func rules(of zone: TimeZone, around instants: [Instant]) -> ZoneRules {
    let margin = 2 * 366 * 86_400
    let first = (instants.min() ?? now).adding(seconds: -margin)
    let last = (instants.max() ?? now).adding(seconds: margin)
    var transitions: [ZoneRules.Transition] = []
    var date = self.date(first)
    while let next = zone.nextDaylightSavingTimeTransition(after: date), next > date,
      next < self.date(last)
    {
      let offset = zone.secondsFromGMT(for: next)
      transitions.append(
        ZoneRules.Transition(
          instant: Instant(milliseconds: Int64((next.timeIntervalSince1970 * 1000).rounded())),
          offsetSeconds: offset,
          abbreviation: name(ofOffset: offset)
        )
      )
      date = next
    }
    let initial = zone.secondsFromGMT(for: self.date(first))
    return ZoneRules(
      id: zone.identifier == "GMT" ? "UTC" : zone.identifier,
      initialOffsetSeconds: initial,
      initialAbbreviation: name(ofOffset: initial),
      transitions: transitions
    )
  }

  /// The real time now.
  static var now: Instant {
    Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
  }

  private static func date(_ instant: Instant) -> Date {
    Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
  }

  /// `UTC`, `UTC+8`, `UTC+5:30`.
  private static func name(ofOffset seconds: Int) -> String {
    guard seconds != 0 else { return "UTC" }
    let minutes = abs(seconds) / 60
    let tail = minutes % 60 == 0 ? "" : ":" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
    return "UTC\(seconds < 0 ? "-" : "+")\(minutes / 60)\(tail)"
  }
}

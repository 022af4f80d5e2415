import Athletics
import MeetingLibrary

/// Finds what a typed name stands for, or says what it could have meant.
enum Names {
  static func race(_ name: String, in library: Library) throws -> Race {
    let id = try resolve(try library.raceID(matching: name), name, kind: "race", list: "races")
    guard let race = try library.race(id: id) else {
      throw CommandError.notFound("unknown race \"\(name)\": lapboard races lists all")
    }
    return race
  }

  static func meeting(_ name: String, in library: Library) throws -> Meeting {
    let match = try library.meetingID(matching: name)
    let id = try resolve(match, name, kind: "meeting", list: "meetings")
    guard let meeting = try library.meeting(id: id) else {
      throw CommandError.notFound("unknown meeting \"\(name)\": lapboard meetings lists all")
    }
    return meeting
  }

  private static func resolve(
    _ match: NameMatch,
    _ name: String,
    kind: String,
    list: String
  ) throws -> String {
    switch match {
    case .one(let id): return id
    case .several(let ids):
      let shown = ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
      throw CommandError.notFound("\"\(name)\" fits \(ids.count) \(kind)s: \(shown)")
    case .none(let nearest):
      let hint = nearest.isEmpty ? "" : "; nearest: \(nearest.prefix(3).joined(separator: ", "))"
      throw CommandError.notFound("unknown \(kind) \"\(name)\"\(hint); lapboard \(list) lists all")
    }
  }
}

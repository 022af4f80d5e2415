import Athletics

/// The head of a message: what it is about, and which version of it this is.
struct ODFMessage: Hashable {
  /// What a message tells, in the order in which messages explain each other.
  enum Kind: Int, Hashable {
    case participants, schedule, current, results, medals, medallists
  }

  let kind: Kind
  /// `DT_RESULT`, `DT_SCHEDULE_UPDATE`.
  let type: String
  /// The competition's code: `OG2024`.
  let competition: String
  /// What it is about.
  let code: ODFCode
  /// What all versions of the message share.
  let name: String
  /// The version; 0 where none is told.
  let version: Int
  /// How far results are: `OFFICIAL`, `LIVE`; empty where nothing says it.
  let status: String
  /// Whether it comes from a test feed.
  let isTest: Bool
  /// The day it belongs to.
  let day: CalendarDate?
  /// When it was sent, as text that sorts.
  let sent: String

  /// Reads the head.
  ///
  /// - Throws: `FormatError` for messages that are not read.
  init(_ tag: XMLTag, file: String) throws(FormatError) {
    guard tag.name == "OdfBody" else {
      throw tag.problem(in: file, expected: "an element OdfBody", found: tag.name)
    }
    type = tag["DocumentType"] ?? ""
    guard let kind = Self.kinds[type] else {
      let kinds = Self.kinds.keys.sorted().joined(separator: ", ")
      throw tag.problem(in: file, expected: "a message of \(kinds)", found: type)
    }
    self.kind = kind
    competition = tag["CompetitionCode"] ?? ""
    code = ODFCode(tag["DocumentCode"] ?? "")
    guard code.discipline == ODFCode.athletics else {
      throw tag.problem(
        in: file,
        expected: "a message of athletics (ATH)",
        found: code.discipline
      )
    }
    guard kind != .results && kind != .current || code.isUnit else {
      throw tag.problem(in: file, expected: "the code of a unit", found: code.text)
    }
    name = [
      type, tag["DocumentSubtype"] ?? "", code.text, tag["DocumentSubcode"] ?? "",
    ].joined(separator: "/")
    guard let version = tag["Version"] == nil ? 0 : tag.number("Version") else {
      throw tag.problem(in: file, expected: "a whole number as Version", found: tag["Version"])
    }
    self.version = version
    status = tag["ResultStatus"] ?? ""
    isTest = tag["FeedFlag"] == "T"
    let stamp = tag["TimeStamp"] ?? tag["Date"].map { $0 + "T" + (tag["Time"] ?? "") } ?? ""
    sent = stamp
    day = (tag["LogicalDate"] ?? String(stamp.prefix(10))).isoDay
  }

  /// Whether a higher version takes the place of the whole message, not of what it lists.
  var isWhole: Bool { !type.hasSuffix("_UPDATE") && kind != .current }

  /// Whether results are so far that they count.
  var isDecided: Bool { !["START_LIST", "LIVE", "INTERMEDIATE"].contains(status) }

  /// Where the message stands among others that are read with it.
  var order: (Int, Int, Int, String) {
    (kind.rawValue, type.hasSuffix("_UPDATE") ? 1 : 0, version, sent)
  }

  private static let kinds: [String: Kind] = [
    "DT_PARTIC": .participants, "DT_PARTIC_UPDATE": .participants, "DT_SCHEDULE": .schedule,
    "DT_SCHEDULE_UPDATE": .schedule, "DT_CURRENT": .current, "DT_RESULT": .results,
    "DT_RESULT_ANALYSIS": .results, "DT_MEDALS": .medals, "DT_MEDALLISTS": .medallists,
  ]
}

extension String {
  /// The day that a text is: `2026-06-01`.
  var isoDay: CalendarDate? { CalendarDate(self) }
}

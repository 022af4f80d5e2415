import Athletics

/// What the messages read together have told so far.
final class ODFFeed {
  /// Who is behind a code.
  struct Participant: Hashable {
    var athlete: Athlete
    var bib: String?
  }

  /// How many participants are remembered at most.
  static let mostParticipants = 50_000

  /// Where drafts go.
  let intake: Intake
  private var participants: [String: Participant] = [:]

  init(_ intake: Intake) {
    self.intake = intake
  }

  /// Remembers who is behind a code.
  ///
  /// - Returns: whether there was room.
  func note(_ participant: Participant, code: String) -> Bool {
    guard participants[code] != nil || participants.count < Self.mostParticipants else {
      return false
    }
    participants[code] = participant
    return true
  }

  /// Who is behind a code.
  func participant(_ code: String) -> Participant? { participants[code] }
}

/// A message that is being read: its head, where it comes from, and where its findings go.
struct ODFReading {
  let message: ODFMessage
  /// Which of the files read together it is.
  let file: Int
  let fileName: String
  let feed: ODFFeed
  let source: Source

  init(_ message: ODFMessage, file: Int, name: String, feed: ODFFeed) {
    self.message = message
    self.file = file
    fileName = name
    self.feed = feed
    let words = [message.type, message.code.text, "version \(message.version)"]
    source = Source(
      id: MeetingName.slug("odf \(message.competition) \(message.name)", or: "odf")
        + "/\(message.version)",
      title: PlainText.tame("\(message.competition) " + words.joined(separator: " ")),
      kind: "results feed"
    )
  }

  var intake: Intake { feed.intake }
  var context: ImportContext { feed.intake.context }

  /// The meeting's id; `nil` where the caller names one.
  var meetingID: String? {
    guard context.meeting == nil, !message.competition.isEmpty else { return nil }
    return MeetingName.id(message.competition, year: nil)
  }

  /// What the library remembers the message by.
  var key: MessageKey { MessageKey(meeting: meetingID, message: message.name) }

  func unitKey(_ code: ODFCode) -> UnitKey { UnitKey(meeting: meetingID, unit: code.unitID) }

  /// Takes what a tag's line tells.
  func take(_ draft: Draft, _ tag: XMLTag) throws {
    try intake.take(draft, file: file, line: tag.line)
  }

  /// The meeting, of which a message tells little.
  var meeting: MeetingDraft {
    var draft = MeetingDraft(id: meetingID)
    draft.day = message.day
    return draft
  }
}

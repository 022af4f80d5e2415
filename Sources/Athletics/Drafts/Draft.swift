/// One thing that a reader has found in a file, made of the sport's own values.
///
/// Readers hand drafts on as they meet them; whoever takes them joins those of one meeting and one
/// unit, from however many files they come. What a draft does not say is left as it is known.
package enum Draft: Hashable, Sendable {
  /// Where figures come from.
  case source(Source)
  /// What a file tells of a meeting as a whole.
  case meeting(MeetingDraft)
  /// A line of a timetable, or the head of a start list or of results.
  case unit(UnitDraft)
  /// A line of a start list.
  case entry(Entry, of: UnitKey)
  /// A line of results with its splits.
  case line(Runner, of: UnitKey)
  /// Splits of a race that name no runner.
  case leaderSplits([Split], of: UnitKey)
  /// A record.
  case record(RecordDraft)
  /// What is known of an athlete.
  case profile(AthleteProfile)
  /// The version of a message that was taken in, so that an older one is known to be late.
  case version(Int, of: MessageKey)
}

/// What names a unit, whichever file tells of it.
package struct UnitKey: Hashable, Sendable {
  /// The meeting's id; `nil` for the meeting of the import.
  package var meeting: String?
  /// The unit's id within the meeting, the same in every file: `011-1-02`, `w-1500m-final`.
  package var unit: String

  /// A unit of a meeting.
  package init(meeting: String? = nil, unit: String) {
    self.meeting = meeting
    self.unit = unit
  }
}

/// What names a message of a feed, of which one version takes the place of another.
package struct MessageKey: Hashable, Sendable {
  /// The meeting's id; `nil` for the meeting of the import.
  package var meeting: String?
  /// What all its versions share.
  package var message: String

  /// A message about a meeting.
  package init(meeting: String? = nil, message: String) {
    self.meeting = meeting
    self.message = message
  }
}

/// The row of a file that a draft was read from.
package struct RowPlace: Hashable, Sendable {
  /// Rows of another file that went into the same draft.
  package struct Others: Hashable, Sendable {
    /// Which of the files read together, from 0.
    package var file: Int
    /// How many rows.
    package var count: Int

    /// So many rows of a file.
    package init(file: Int, count: Int) {
      self.file = file
      self.count = count
    }
  }

  /// Which of the files read together, from 0.
  package var file: Int
  /// The line, from 1.
  package var line: Int
  /// What other files hold of it; counted as the row is.
  package var others: [Others]

  /// A row of a file.
  package init(file: Int, line: Int, others: [Others] = []) {
    self.file = file
    self.line = line
    self.others = others
  }
}

/// Takes what readers find.
package protocol DraftSink: AnyObject {
  /// Takes a draft.
  ///
  /// - Parameters:
  ///   - draft: what was found.
  ///   - row: the row it counts as in the summary; `nil` for what is no row of its own, such as
  ///     the head of a result file.
  /// - Throws: what keeps the taker from going on; a row that is no good is no reason.
  func take(_ draft: Draft, from row: RowPlace?) throws

  /// The version of a message that was taken in before; `nil` where none was.
  func heldVersion(of message: MessageKey) throws -> Int?
}

extension DraftSink {
  package func heldVersion(of message: MessageKey) -> Int? { nil }
}

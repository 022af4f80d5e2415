import Athletics
import MeetingFormats
import MeetingLibrary
import Testing

extension ImportSettings {
  /// What holds for a small meeting in a test.
  init(meeting id: String, _ name: String, date: CalendarDate? = nil) {
    self.init(
      meetingID: id,
      meetingName: name,
      zone: "UTC",
      date: date,
      now: Instant(milliseconds: 1_780_000_000_000)
    )
  }
}

extension Library {
  /// Takes a file in by a reader; what it refuses is recorded as an issue.
  @discardableResult
  func takeIn(
    _ name: String,
    _ text: String,
    by reader: any ImportReader,
    _ settings: ImportSettings
  ) throws -> ImportSummary {
    let file = ImportFile(name: name, bytes: Array(text.utf8))
    let context = ImportContext(date: settings.date, disciplines: try disciplines())
    return try takeIn(settings) { session in
      try reader.read(
        [file],
        into: Intake(context: context, sink: session) { Issue.record("\($0.error)") }
      )
    }
  }
}

import Athletics

/// Reads messages of the Olympic Data Feed on athletics: schedule, participants, results, medals.
///
/// Messages of a folder explain each other and are read in the order that this takes; of a message
/// that comes whole the highest version alone. One that is older than what was taken in before
/// changes nothing.
///
/// - Source: docs/formats/odf.md.
package struct ODFReader: ImportReader {
  package let id = "odf"
  package let name = "ODF"
  package let readsFolders = true

  /// A reader.
  package init() {}

  package func confidence(in file: ImportFile) -> Confidence {
    let text = file.headText()
    guard text.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) == "<" else { return .none }
    return text.contains("<OdfBody") ? .certain : .none
  }

  package func read(_ files: [ImportFile], into intake: Intake) throws {
    let feed = ODFFeed(intake)
    var messages: [(file: Int, message: ODFMessage)] = []
    for (index, file) in files.enumerated() {
      do {
        messages.append((index, try head(of: file, intake.context)))
      } catch let error as FormatError {
        intake.refuseFile(error, file: index)
      }
    }
    messages.sort { $0.message.order < $1.message.order }
    var highest: [String: Int] = [:]
    for (_, message) in messages { highest[message.identity] = message.version }
    for (index, message) in messages {
      let reading = ODFReading(message, file: index, name: files[index].name, feed: feed)
      let best = highest[message.identity] ?? 0
      if message.isWhole, message.version < best {
        intake.tell("version \(message.version) gave way to version \(best)", file: index)
      } else {
        try read(files[index], reading)
      }
    }
  }

  private func head(of file: ImportFile, _ context: ImportContext) throws -> ODFMessage {
    var scanner = try XMLScanner(file)
    while let event = try scanner.next() {
      guard case .start(let tag) = event else { continue }
      let message = try ODFMessage(tag, file: file.name)
      guard !message.isTest || context.takesTestFeed else {
        throw tag.problem(
          in: file.name,
          expected: "a message of the production feed: --test-feed takes those of a test",
          found: "FeedFlag T"
        )
      }
      return message
    }
    throw FormatError(file: file.name, line: 1, expected: "an element OdfBody")
  }

  private func read(_ file: ImportFile, _ reading: ODFReading) throws {
    let message = reading.message
    if let held = try reading.intake.heldVersion(of: reading.key), held > message.version {
      let text = "version \(message.version) is late: version \(held) was taken in before"
      return reading.intake.tell(text, file: reading.file)
    }
    try reading.intake.take(.source(reading.source))
    try reading.intake.take(.meeting(reading.meeting))
    do {
      var scanner = try XMLScanner(file)
      try take(&scanner, reading)
      try reading.intake.take(.version(message.version, of: reading.key))
    } catch let error as FormatError {
      // What came before stays, so that a feed that broke off has told what it could.
      reading.intake.refuseFile(error, file: reading.file)
    }
  }

  private func take(_ scanner: inout XMLScanner, _ reading: ODFReading) throws {
    switch reading.message.kind {
    case .participants:
      var participants = ODFParticipants(reading)
      try participants.read(&scanner)
    case .schedule:
      var schedule = ODFSchedule(reading)
      try schedule.read(&scanner)
    case .current, .results:
      var results = ODFResults(reading)
      try results.read(&scanner)
    case .medals:
      var medals = ODFMedals(reading)
      try medals.read(&scanner)
    case .medallists:
      var medallists = ODFMedallists(reading)
      try medallists.read(&scanner)
    }
  }
}

extension ODFMessage {
  /// What all versions of the message share, whatever the meeting is called.
  fileprivate var identity: String { "\(competition)/\(name)" }
}

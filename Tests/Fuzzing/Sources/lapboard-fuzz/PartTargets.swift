import Athletics
@testable import MeetingFormats

extension FuzzTarget {
  /// What the readers are made of.
  static let parts = [
    FuzzTarget(name: "xml", read: xml), FuzzTarget(name: "json", read: json),
    FuzzTarget(name: "records", read: records), FuzzTarget(name: "text", read: text),
    FuzzTarget(name: "names", read: names), FuzzTarget(name: "figures", read: figures),
    FuzzTarget(name: "facts", read: facts),
  ]

  @Sendable private static func xml(_ input: FuzzInput) {
    guard let file = input.files.first, var scanner = try? XMLScanner(file) else { return }
    var depth = 0
    while let event = try? scanner.next() {
      switch event {
      case .start(let tag):
        depth += 1
        precondition(depth <= XMLScanner.deepest, "elements stand in each other within bounds")
        for (_, value) in tag.attributes { precondition(isTame(value), "values are tame") }
      case .text(let text): precondition(isTame(text), "texts are tame")
      case .end: depth -= 1
      }
      precondition(depth >= 0, "what ends has begun")
    }
  }

  @Sendable private static func json(_ input: FuzzInput) {
    guard let file = input.files.first else { return }
    _ = try? JSONParser.parse(file)
  }

  /// The first byte says what stands between fields, and whether a field may have several lines.
  @Sendable private static func records(_ input: FuzzInput) {
    let delimiters = Array(",;\t|".utf8)
    let first = Int(input.bytes.first ?? 0)
    let bytes = Array(input.bytes.dropFirst())
    guard let source = try? ImportFile(name: "a", bytes: bytes).openText() else { return }
    var reader = RecordReader(
      source,
      file: "a",
      delimiter: delimiters[first % 4],
      spansLines: first / 4 % 2 == 1
    )
    var line = 0
    while (try? reader.next()) ?? false {
      precondition(reader.line > line, "lines go on")
      line = reader.line
      precondition(reader.count > 0 && reader.count <= RecordReader.mostFields + 1)
      for field in -1...min(reader.count, 20) {
        precondition(isTame(reader.text(field)), "fields are tame")
        precondition(reader.column(field) > 0)
        _ = reader.number(field)
        _ = reader.problem(field, expected: "a field").description
      }
    }
  }

  @Sendable private static func text(_ input: FuzzInput) {
    let bytes = input.bytes[...]
    for isUTF8 in [true, false] {
      precondition(isTame(TextDecoding.text(bytes, isUTF8: isUTF8)), "text is tame")
    }
    if let text = try? XMLText.read(bytes, isCodePage: input.choice % 2 == 0) {
      precondition(isTame(text), "text is tame")
    }
    let file = ImportFile(name: "a", bytes: input.bytes)
    _ = file.headLines()
    for isLittleEndian in [true, false] {
      let source = UTF16Source(MemorySource(input.bytes), isLittleEndian: isLittleEndian)
      var all: [UInt8] = []
      while let more = try? source.read(upTo: 1 + input.choice % 7), !more.isEmpty { all += more }
      precondition(TextDecoding.isUTF8(all[...]), "UTF-16 becomes UTF-8")
    }
  }

  @Sendable private static func names(_ input: FuzzInput) {
    let text = TextDecoding.text(input.bytes[...], isUTF8: true)
    let name = EventName(text)
    precondition(name.discipline.distance.map { $0 > .zero } ?? true, "a distance is above zero")
    precondition(!name.discipline.id.isEmpty, "a discipline has an id")
    _ = EventName(text, distance: Distance(metres: Int64(input.choice)))
    precondition(!MeetingName.slug(text, or: "meeting").isEmpty, "a meeting has an id")
    _ = RoadField(mapped: text)
    _ = RoadField(header: text)
    var options = RoadOptions()
    try? options.map(lines: text)
    _ = RecordScope(asked: text)
    _ = EventQuery(text)
  }

  /// Each line is a figure, read in every way there is.
  @Sendable private static func figures(_ input: FuzzInput) {
    for line in input.bytes.split(separator: 0x0A).prefix(20) {
      let text = TextDecoding.text(line, isUTF8: true)
      for distance in [nil, Distance(metres: 100), Distance(metres: 1500), .marathon] {
        if let time = try? TimedMark(parsing: text, over: distance) { _ = time.mark.printed }
      }
      for kind in DisciplineKind.allCases {
        let discipline = Discipline(id: "a", name: "A", kind: kind, distance: Distance(metres: 800))
        _ = (try? Mark(parsing: text, in: discipline))?.printed
        _ = AthlibMark(text, in: discipline)
      }
      for way in RoadTimes.allCases { _ = way.read(line).map(\.printed) }
      if let number = DecimalNumber(text) { _ = (number.metres, number.time, number.decimals) }
      _ = DistanceText.parse(text).map(\.printedMetres)
      _ = DistanceText.parseRace(text)
      _ = ClockTime(text)
      _ = Wind(printed: text)
      if let date = CalendarDate(text) ?? CalendarDate(federation: text) {
        _ = (date.weekday, date.adding(days: 1).iso)
      }
      if let time = Instant(text) { _ = time.rfc3339(offsetSeconds: 3600) }
      _ = ODFTime(text, zone: .utc)
      _ = ODFCode(text)
    }
  }

  /// The files of an edition by their paths.
  @Sendable private static func facts(_ input: FuzzInput) {
    var files: [String: [UInt8]] = [:]
    for file in input.files {
      var bytes: [UInt8] = []
      let source = try? file.open()
      while let more = try? source?.read(upTo: 1 << 16), !more.isEmpty { bytes += more }
      files[file.name] = bytes
    }
    do throws(FormatError) {
      _ = try FactsReader.read(files)
    } catch {
      _ = error.description
    }
  }

  private static func isTame(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
  }
}

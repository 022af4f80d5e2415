import Athletics
import MeetingFormats

extension FuzzTarget {
  /// The readers of files, each told to read whatever comes, and all of them together.
  static let readers =
    ImportFormats.all.map { reader in
      FuzzTarget(name: reader.id) { input in
        let files = input.files
        for file in files { _ = reader.confidence(in: file) }
        read(files, with: reader, input)
      }
    } + [FuzzTarget(name: "import", read: recognised)]

  /// Reads files as an import does that is not told their format.
  @Sendable private static func recognised(_ input: FuzzInput) {
    var folders: [String: [ImportFile]] = [:]
    for file in input.files {
      guard let reader = ImportFormats.recognise(file) else { continue }
      if reader.readsFolders {
        folders[reader.id, default: []].append(file)
      } else {
        read([file], with: reader, input)
      }
    }
    for reader in ImportFormats.all {
      if let files = folders[reader.id] { read(files, with: reader, input) }
    }
  }

  private static func read(
    _ files: [ImportFile],
    with reader: any ImportReader,
    _ input: FuzzInput
  ) {
    var told = 0
    let intake = Intake(context: context(of: input), sink: CheckingSink()) { problem in
      precondition(files.indices.contains(problem.file), "a problem is one of a file")
      told += check(problem.error)
    }
    do {
      try reader.read(files, into: intake)
    } catch let error as FormatError {
      told += check(error)
    } catch {
      fatalError("a reader throws \(error)")
    }
  }

  /// Puts a problem into words, which must fit in a line.
  private static func check(_ error: FormatError) -> Int {
    let line = error.description
    precondition(line.utf8.count < 2000, "a message is short")
    precondition((error.line ?? 1) > 0 && (error.column ?? 1) > 0, "places count from 1")
    return line.utf8.count
  }

  /// What a caller says along with an input.
  private static func context(of input: FuzzInput) -> ImportContext {
    let choice = input.choice
    return ImportContext(
      meeting: choice % 3 == 1 ? "Test Meeting" : nil,
      date: choice % 5 == 1 ? nil : CalendarDate(year: 2026, month: 3, day: 29),
      zone: choice % 2 == 1 ? changing : .utc,
      track: [nil, nil, .standard, .short, .road][choice % 5],
      takesTestFeed: choice % 7 == 1,
      disciplines: disciplines,
      zoneRules: { name, _ in name == "UTC" ? .utc : name.count > 3 ? changing : nil },
      isZone: { $0 == "UTC" || $0.count > 3 }
    )
  }

  private static let disciplines = [
    Discipline(id: "1500m", name: "1500 m", kind: .run, distance: Distance(metres: 1500)),
    Discipline(id: "100m", name: "100 m", kind: .run, distance: Distance(metres: 100)),
    Discipline(id: "marathon", name: "Marathon", kind: .road, distance: .marathon),
    Discipline(id: "long-jump", name: "Long jump", kind: .horizontalJump),
  ]

  /// A clock that is put forward within the day of the context.
  private static let changing = ZoneRules(
    id: "Europe/Dublin",
    initialOffsetSeconds: 0,
    initialAbbreviation: "GMT",
    transitions: [
      ZoneRules.Transition(
        instant: Instant(date: CalendarDate(year: 2026, month: 3, day: 29), secondsOfDay: 3600),
        offsetSeconds: 3600,
        abbreviation: "IST"
      )
    ]
  )
}

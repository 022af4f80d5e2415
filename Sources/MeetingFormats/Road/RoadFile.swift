import Athletics

/// A list of a road race as far as its first lines tell: columns, how times are written, the distance.
struct RoadFile {
  let file: ImportFile
  private(set) var header: RoadHeader
  let distance: Distance
  let event: Event
  let source: Source
  /// How many ran by the largest `n / total` of the first lines.
  private(set) var total: Int?
  /// What was taken for granted, in sentences.
  private(set) var notes: [String] = []

  /// So many rows are looked at.
  private static let sampleRows = 400

  /// Looks at the first lines.
  ///
  /// - Throws: `FormatError` where columns, distance or the way of writing times cannot be told.
  init(_ file: ImportFile, _ context: ImportContext) throws {
    guard let first = Self.firstLine(of: file) else {
      throw FormatError(file: file.name, line: 1, expected: RoadHeader.expected)
    }
    header = RoadHeader(first, context.road)
    guard header.isUsable else {
      throw FormatError(
        file: file.name,
        line: 1,
        expected: RoadHeader.expected,
        found: first.joined(separator: ", ")
      )
    }
    self.file = file
    let (discipline, taken) = try Self.discipline(header, file, context)
    distance = discipline.distance ?? .zero
    event = Event(discipline: discipline, sex: .mixed, track: .road)
    source = Source(
      id: "road/\(PlainText.tame(file.baseName))",
      title: "\(PlainText.tame(file.baseName)), list of a road race",
      kind: "table"
    )
    if let taken {
      let kilometres = Distance(millimetres: distance.millimetres / 1000).printedMetres
      notes.append("\(kilometres) km, by \(taken)")
    }
    try settle()
  }

  /// A reader in front of the first line.
  func open() throws -> RecordReader {
    RecordReader(
      try file.openText(),
      file: file.name,
      delimiter: CSVHeader.delimiter(of: file),
      spansLines: true
    )
  }

  /// The names of the columns; `nil` for a file without a line.
  static func firstLine(of file: ImportFile) -> [String]? {
    var reader = headReader(file)
    while (try? reader.next()) ?? false {
      if reader.count == 1, reader.isEmpty(0) { continue }
      return (0..<reader.count).map { reader.text($0) }
    }
    return nil
  }

  private static func headReader(_ file: ImportFile) -> RecordReader {
    RecordReader(
      MemorySource(Array(file.headText().utf8)),
      file: file.name,
      delimiter: CSVHeader.delimiter(of: file),
      spansLines: true
    )
  }

  // MARK: - The distance

  private static func discipline(
    _ header: RoadHeader,
    _ file: ImportFile,
    _ context: ImportContext
  ) throws(FormatError) -> (Discipline, by: String?) {
    if let distance = context.road.distance {
      return (known(NamedDiscipline.road(distance), context), nil)
    }
    if let distance = header.distance {
      return (known(NamedDiscipline.road(distance), context), "its columns")
    }
    for name in [context.meeting, file.baseName].compactMap({ $0 }) {
      let found = EventName(Self.withoutYears(name), known: context.disciplines).discipline
      if let distance = found.distance, [.road, .run].contains(found.kind),
        distance >= Distance.mile
      {
        let shown = PlainText.tame(name)
        return (known(NamedDiscipline.road(distance), context), "the name \"\(shown)\"")
      }
    }
    throw FormatError(
      file: file.name,
      expected: "the race distance: --distance marathon, or a name of the meeting that tells it"
    )
  }

  /// A name without numbers that are years, being without a unit.
  private static func withoutYears(_ name: String) -> String {
    // `12.4.2013` is a day, `21.1` a figure.
    let words = name.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == ",") }
    let units = EventWords.metres.union(EventWords.kilometres)
    return words.enumerated().filter { index, word in
      let next = index + 1 < words.count ? words[index + 1].prefix { $0.isLetter }.lowercased() : ""
      let years = word.split { $0 == "." || $0 == "," }.filter { !$0.allSatisfy(\.isLetter) }
      let isYear = years.count == 1 && (1850...2150).contains(Int(years[0]) ?? 0)
      return !isYear || units.contains(next)
    }.map { String($0.element) }.joined(separator: " ")
  }

  /// The program's own word on a discipline stands.
  private static func known(_ discipline: Discipline, _ context: ImportContext) -> Discipline {
    guard let known = context.disciplines[discipline.id], known.distance == discipline.distance
    else { return discipline }
    return known
  }

  // MARK: - How times are written

  private mutating func settle() throws {
    var reader = Self.headReader(file)
    var values: [Int: [[UInt8]]] = [:]
    let columns = header.timeColumns
    let isWhole = file.head.count < ImportFile.headSize
    var rows = -1
    while rows < Self.sampleRows, try reader.next() {
      if reader.isLastCut, !isWhole { break }
      if reader.count == 1, reader.isEmpty(0) { continue }
      rows += 1
      if rows == 0 { continue }
      noteTotal(reader)
      for column in columns where !RoadTimes.isMissing(reader.bytes(column.index)) {
        values[column.index, default: []].append(Array(reader.bytes(column.index).prefix(40)))
      }
    }
    for (index, at) in columns where header.times[index] == nil {
      let values = (values[index] ?? []).filter { !$0.contains(where: { $0 > 0x3A }) }
      header.times[index] = try unit(of: values, column: index, over: at ?? distance)
    }
    tellTimes(columns.map(\.index))
  }

  /// The only way in which the values can be times.
  private func unit(
    of values: [[UInt8]],
    column: Int,
    over distance: Distance
  ) throws(FormatError) -> RoadTimes? {
    if values.isEmpty { return nil }
    if values.contains(where: { $0.contains(UInt8(ascii: ":")) }) { return .clock }
    let fits = [RoadTimes.minutes, .seconds].map { unit in
      values.count { value in
        unit.read(value[...]).map { RoadTimes.isPossible($0.time, over: distance) } ?? false
      }
    }
    // A value here and there may be wrong; that most fit one way and none another leaves no doubt.
    if fits[0] * 10 >= values.count * 9, fits[1] == 0 { return .minutes }
    if fits[1] * 10 >= values.count * 9, fits[0] == 0 { return .seconds }
    throw FormatError(
      file: file.name,
      line: 1,
      expected: "--times seconds, minutes or clock: the column \"\(header.names[column])\" "
        + "leaves it open",
      found: values.first.map { String(decoding: $0, as: UTF8.self) }
    )
  }

  /// A column without values in the first lines is written like the others.
  private mutating func tellTimes(_ columns: [Int]) {
    let known = columns.compactMap { header.times[$0] }
    let usual = known.first ?? .clock
    for column in columns where header.times[column] == nil { header.times[column] = usual }
    for unit in RoadTimes.allCases {
      let names = columns.filter { header.times[$0] == unit }.map { header.names[$0] }
      if !names.isEmpty { notes.append("\(unit.title): \(names.joined(separator: ", "))") }
    }
  }

  private mutating func noteTotal(_ reader: RecordReader) {
    guard let index = header.place(.place) else { return }
    let parts = reader.text(index).split(separator: "/")
    guard parts.count == 2, let most = Int(parts[1].filter { $0 != " " }), most > 0 else { return }
    total = max(total ?? 0, most)
  }
}

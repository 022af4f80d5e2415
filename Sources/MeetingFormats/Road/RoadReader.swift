import Athletics

/// Reads lists of road races, a runner a line with splits every 5 km.
///
/// No two organisers have the same columns: they are known by name, or by what the caller says of
/// them.
///
/// - Source: docs/formats/road.md.
package struct RoadReader: ImportReader {
  package let id = "road"
  package let name = "Road race"

  /// A reader.
  package init() {}

  package func confidence(in file: ImportFile) -> Confidence {
    guard let first = RoadFile.firstLine(of: file) else { return .none }
    return RoadHeader(first).isCertainlyRoad ? .likely : .none
  }

  package func read(_ files: [ImportFile], into intake: Intake) throws {
    for (index, file) in files.enumerated() {
      let road = try RoadFile(file, intake.context)
      for note in road.notes { intake.tell(note, file: index) }
      var rows = RoadRows(road, file: index, intake)
      try rows.read()
    }
  }
}

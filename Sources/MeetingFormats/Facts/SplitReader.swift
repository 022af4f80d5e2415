internal import Athletics

/// Reads splits and segments of a race file.
struct SplitReader {
  /// The race distance.
  var distance: Distance
  /// What a split rests on that does not say it.
  var basis: Basis
  /// Who says it, where a split names nobody.
  var sources: [String]

  /// A list of splits by its name.
  func splits(_ name: String, of object: FactsObject) throws(FormatError) -> [Split] {
    var splits: [Split] = []
    for entry in try object.objects(name) { splits.append(try split(entry)) }
    return splits
  }

  private func split(_ object: FactsObject) throws(FormatError) -> Split {
    let time = try object.exactTime(over: distance)
    return Split(
      at: try object.distance("at_m"),
      time: time.time,
      printed: try object.text("time"),
      precision: time.precision,
      basis: object.has("basis") ? try object.word("basis", as: Basis.self) : basis,
      rank: try object.optionalNumber("rank"),
      isTied: try object.flag("tied"),
      isSuspect: try object.flag("suspect"),
      who: try object.optionalText("who"),
      note: try note(of: object),
      sources: try object.sources(or: sources)
    )
  }

  private func note(of object: FactsObject) throws(FormatError) -> String? {
    var parts: [String] = []
    for name in ["label", "how", "precision", "note"] {
      if let text = try object.optionalText(name) { parts.append(text) }
    }
    parts += try object.texts("flags")
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The segments of a runner.
  func segments(of object: FactsObject) throws(FormatError) -> [Segment] {
    var segments: [Segment] = []
    for entry in try object.objects("segments") {
      let notes = [try entry.optionalText("precision"), try entry.optionalText("note")]
      segments.append(
        Segment(
          from: try entry.distance("from_m"),
          to: try entry.distance("to_m"),
          time: try entry.exactTime(over: distance).time,
          printed: try entry.text("time"),
          note: notes.compactMap(\.self).first,
          sources: try entry.sources(or: sources)
        )
      )
    }
    return segments
  }
}

import Athletics

/// Reads `DT_PARTIC` and `DT_PARTIC_UPDATE`: who is behind the codes of other messages.
struct ODFParticipants {
  private let reading: ODFReading
  private var tag: XMLTag?
  private var bib: String?
  private var isFull = false

  init(_ reading: ODFReading) {
    self.reading = reading
  }

  mutating func read(_ scanner: inout XMLScanner) throws {
    while let event = try scanner.next() {
      switch event {
      case .start(let tag) where tag.name == "Participant": (self.tag, bib) = (tag, nil)
      case .start(let tag) where tag.name == "RegisteredEvent": bib = bib ?? tag["Bib"]
      case .end("Participant"): try take()
      default: break
      }
    }
    if isFull {
      let text = "more than \(ODFFeed.mostParticipants) participants: the others name no codes"
      reading.intake.tell(text, file: reading.file)
    }
  }

  private mutating func take() throws {
    guard let tag else { return }
    self.tag = nil
    // Officials and coaches are participants too.
    guard tag["MainFunctionId"]?.hasPrefix("AA") ?? true else { return }
    let read = reading.intake.row(of: reading.file) { () throws(FormatError) in
      try profile(tag)
    }
    guard let profile = read else { return }
    if let code = tag["Code"] {
      let participant = ODFFeed.Participant(athlete: profile.athlete, bib: bib)
      if !reading.feed.note(participant, code: code) { isFull = true }
    }
    try reading.take(.profile(profile), tag)
  }

  private func profile(_ tag: XMLTag) throws(FormatError) -> AthleteProfile {
    let given = tag["GivenName"]
    let family = tag["FamilyName"]
    let name = [given, family].compactMap(\.self).joined(separator: " ")
    guard !name.isEmpty else {
      throw tag.problem(in: reading.fileName, expected: "a GivenName or FamilyName")
    }
    let sex: Sex? =
      switch tag["Gender"] {
      case "M": .men
      case "F", "W": .women
      default: nil
      }
    guard let sex else {
      throw tag.problem(
        in: reading.fileName,
        expected: "M, F or W as Gender",
        found: tag["Gender"] ?? ""
      )
    }
    var birth: PartialDate?
    if let text = tag["BirthDate"] {
      birth = PartialDate(text)
      if birth == nil {
        throw tag.problem(
          in: reading.fileName,
          expected: "a day such as 1998-04-30 as BirthDate",
          found: text
        )
      }
    }
    return AthleteProfile(
      athlete: Athlete(
        name: name,
        family: given == nil ? nil : family,
        nation: tag["Organisation"] ?? ""
      ),
      sex: sex,
      birth: birth,
      sources: [reading.source.id]
    )
  }
}

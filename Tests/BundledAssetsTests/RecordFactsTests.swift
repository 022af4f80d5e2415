import Athletics
import BundledAssets
import MeetingFormats
import Testing

@Suite("Records and lists of the bundled facts")
struct RecordFactsTests {
  private static func progression(_ id: String) throws -> RecordProgression {
    try #require(try BundledFacts.facts.progressions.first { $0.id == id })
  }

  @Test("a progression never gets worse, and runs through time")
  func progressionsImprove() throws {
    for progression in try BundledFacts.facts.progressions {
      for (first, second) in zip(progression.steps, progression.steps.dropFirst()) {
        let mine = try #require(first.mark), theirs = try #require(second.mark)
        #expect(!mine.isBetter(than: theirs), "\(progression.id): \(second.printedMark)")
        #expect(first.date.year <= second.date.year, "\(progression.id): \(second.printedMark)")
      }
      #expect(!progression.steps.isEmpty || !progression.notEligible.isEmpty)
    }
  }

  // World Athletics, 18 July 2026, and the research notes of 27 September 2026 that cite it.
  @Test("Kerr's mile of 3:42.66 is pending; El Guerrouj's 3:43.13 is the last ratified one")
  func kerrIsPending() throws {
    let steps = try Self.progression("mile-men").steps
    #expect(steps.last?.printedMark == "3:42.66")
    #expect(steps.last?.athlete.name == "Josh Kerr")
    #expect(steps.last?.ratification == .pending)
    #expect(steps.last { $0.ratification == .ratified }?.printedMark == "3:43.13")
  }

  // World Athletics, press release of 18 April 2025.
  @Test("Liévin's two records are ratified")
  func lievinIsRatified() throws {
    for (id, mark) in [("mile-short-track-men", "3:45.14"), ("1500m-short-track-men", "3:29.63")] {
      let last = try #require(try Self.progression(id).steps.last)
      #expect(last.printedMark == mark)
      #expect(last.ratification == .ratified)
      #expect(last.statusText?.contains("18 April 2025") == true)
    }
  }

  @Test("Kejelcha's half marathon is pending, Kiplimo's 56:42 does not count")
  func halfMarathon() throws {
    let progression = try Self.progression("half-marathon-men")
    #expect(progression.steps.map(\.printedMark) == ["57:20", "56:51"])
    #expect(progression.steps.map(\.ratification) == [.ratified, .pending])
    #expect(progression.notEligible.map(\.printedMark) == ["56:42"])
  }

  @Test("Kerr's Fifth Avenue mile is no record: the course is not eligible")
  func fifthAvenue() throws {
    let progression = try Self.progression("road-mile-men")
    #expect(progression.steps.isEmpty)
    #expect(progression.notEligible.map(\.printedMark) == ["3:44.3"])
  }

  @Test("the women-only marathon is an event of its own")
  func womenOnly() throws {
    let progression = try Self.progression("marathon-women-only-women")
    #expect(progression.event.restriction == "women only")
    #expect(progression.steps.map(\.printedMark) == ["2:15:50", "2:15:41"])
  }

  @Test("file names are the event's")
  func fileNames() throws {
    for progression in try BundledFacts.facts.progressions {
      let event = progression.event
      var name = event.discipline.id
      if event.restriction != nil { name += "-women-only" }
      if event.track == .short { name += "-short-track" }
      #expect(progression.id == "\(name)-\(event.sex.rawValue)")
    }
  }

  @Test("a step that names a race has its mark, and its discipline's time, in that race")
  func stepsLinkToRaces() throws {
    let races = try BundledFacts.facts.races
    for (path, root) in try BundledFacts.trees.get() where path.hasPrefix("records/") {
      for step in root["steps"]?.elements ?? [] {
        guard let id = step["race"]?.text else { continue }
        let race = try #require(races.first { $0.id == id }, "\(path)")
        let marks = race.runners.flatMap(\.splits).map(\.printed)
        #expect(marks.contains(step["mark"]?.text ?? ""), "\(path): \(id)")
      }
    }
  }

  @Test("lists run from the best mark down, each rank once")
  func lists() throws {
    let lists = try BundledFacts.facts.lists
    #expect(lists.map(\.id) == ["1500m-men", "mile-men"])
    #expect(lists.map(\.marks.count).reduce(0, +) == 210)
    for list in lists {
      for environment in ["indoor", "outdoor"] {
        let marks = list.marks.filter { $0.environment == environment }
        for (first, second) in zip(marks, marks.dropFirst()) {
          let mine = try #require(first.mark), theirs = try #require(second.mark)
          #expect(!theirs.isBetter(than: mine), "\(list.id): \(second.printedMark)")
        }
      }
    }
  }

  // World Athletics' all-time list of July 2023.
  @Test("the mile list opens with 3:43.13, 3:43.40, 3:43.73, 3:43.97")
  func mileList() throws {
    let list = try #require(try BundledFacts.facts.lists.first { $0.id == "mile-men" })
    #expect(
      list.marks.prefix(4).map(\.printedMark) == ["3:43.13", "3:43.40", "3:43.73", "3:43.97"]
    )
  }
}

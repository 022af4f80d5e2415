import Athletics
import MeetingFormats
import MeetingLibrary
import TestSupport
import Testing

@Suite("Messages of a feed taken into a library")
struct FeedImportTests {
  private let library: Library

  init() throws {
    library = try Library.inMemory(SampleFacts.facts(seed: 3))
  }

  private func message(
    _ type: String = "DT_RESULT",
    version: Int,
    status: String = "OFFICIAL",
    _ body: String
  ) -> String {
    """
    <OdfBody CompetitionCode="TST2026" DocumentCode="ATHW1500M-------------FNL-000100--" \
    DocumentType="\(type)" Version="\(version)" ResultStatus="\(status)" FeedFlag="P" \
    Date="2026-06-01" Time="201005123" LogicalDate="2026-06-01"><Competition>\(body)\
    </Competition></OdfBody>
    """
  }

  private func line(_ rank: Int, _ mark: String, _ name: String) -> String {
    """
    <Result Rank="\(rank)" Result="\(mark)" ResultType="TIME"><Competitor Code="\(name)" Type="A" \
    Organisation="TSA"><Composition><Athlete Code="\(name)"><Description GivenName="Ann" \
    FamilyName="\(name)"/></Athlete></Composition></Competitor></Result>
    """
  }

  private struct Answer {
    var counts: RowCounts
    var notes: [String]
  }

  private func takeIn(_ text: String) throws -> Answer {
    var notes: [String] = []
    let settings = ImportSettings(
      meetingID: "file",
      meetingName: "file",
      zone: "UTC",
      now: Instant(milliseconds: 1_780_000_000_000)
    )
    let summary = try library.takeIn(settings) { session in
      let intake = Intake(
        context: ImportContext(),
        sink: session,
        onNote: { notes.append($1) },
        onProblem: { Issue.record("\($0.error)") }
      )
      try ODFReader().read([ImportFile(name: "a.xml", bytes: Array(text.utf8))], into: intake)
    }
    return Answer(counts: summary.counts[0] ?? RowCounts(), notes: notes)
  }

  private func results() throws -> [String] {
    let meeting = try #require(try library.meeting(id: "tst2026"))
    return meeting.units.flatMap { $0.results.map { "\($0.athlete.familyName) \($0.outcomeText)" } }
  }

  @Test("a late older version changes nothing and says so; the same one again changes nothing")
  func late() throws {
    let old = message(version: 3, line(1, "4:12.00", "EXAMPLE"))
    let new = message(version: 7, line(1, "4:10.42", "EXAMPLE") + line(2, "4:11.00", "SAMPLE"))
    #expect(try takeIn(new).counts.new == 2)
    let late = try takeIn(old)
    #expect(late.counts == RowCounts())
    #expect(late.notes == ["version 3 is late: version 7 was taken in before"])
    let again = try takeIn(new)
    #expect(again.counts.same == 2)
    #expect(again.notes.isEmpty)
    #expect(try results() == ["EXAMPLE 1 4:10.42", "SAMPLE 2 4:11.00"])
    let newer = try takeIn(message(version: 8, line(1, "4:10.40", "EXAMPLE")))
    #expect(newer.counts.corrected == 1)
    #expect(try library.corrections(ofMeeting: "tst2026").map(\.before) == ["1st, 4:10.42"])
  }

  @Test("live results are no results that could be corrected")
  func live() throws {
    _ = try takeIn(message(version: 1, status: "LIVE", line(2, "4:10.00", "EXAMPLE")))
    let final = try takeIn(message(version: 2, line(1, "4:10.42", "EXAMPLE")))
    #expect(final.counts.changed == 1)
    #expect(final.counts.corrected == 0)
    #expect(try results() == ["EXAMPLE 1 4:10.42"])
  }

  @Test("a list of medallists leaves marks as they are")
  func medallists() throws {
    _ = try takeIn(message(version: 1, line(1, "4:10.42", "EXAMPLE")))
    let medals = """
      <Medal Code="ME_GOLD" Unit="ATHW1500M-------------FNL-000100--"><Competitor Code="EXAMPLE" \
      Type="A" Organisation="TSA"><Composition><Athlete Code="EXAMPLE"><Description \
      GivenName="Ann" FamilyName="EXAMPLE"/></Athlete></Composition></Competitor></Medal>
      """
    let answer = try takeIn(message("DT_MEDALLISTS", version: 1, medals))
    #expect(answer.counts.same == 1)
    #expect(try results() == ["EXAMPLE 1 4:10.42"])
  }
}

extension Athletics.Result {
  fileprivate var outcomeText: String { "\(place ?? 0) \(printedMark ?? "")" }
}

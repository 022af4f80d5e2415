import Athletics
import MeetingFormats
import Testing

/// Inputs that `make fuzz` has found, cut down to what did the harm.
@Suite("Files that once did harm")
struct FoundInputTests {
  private func tamed(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }

  @Test(
    "the name of a file is made tame before it names a source",
    arguments: [
      ("finishlynx", "12,1,1,Women 1500,,,,,,1500\n1,7,1,A,B,C,4:10.42\n"),
      ("csv", "event,name,mark\n1500 m,A,4:10.42\n"),
      ("federation-xml", "<competition><id>1</id><name>A</name></competition>"),
      ("odf", "<OdfBody/>"), ("hytek", "H;A;05/23/2026;;;;\n"), ("road", "bib,name,net\n"),
      ("opentrack", "{\"full_name\": \"A\", \"discipline\": \"100\", \"positions\": []}"),
    ]
  )
  func names(format: String, text: String) throws {
    let reader = try #require(ImportFormats.named(format))
    let name = "folder/\u{1B}]0;x\u{7}\n.lif"
    let reading = try Reading([ImportFile(name, text)], with: reader, meeting: "10 km")
    for case .source(let source) in reading.collector.drafts.map(\.draft) {
      #expect(tamed(source.id) && tamed(source.title), "\(source.id)")
    }
  }
}

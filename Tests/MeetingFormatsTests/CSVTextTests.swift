@testable import MeetingFormats
import TestSupport
import Testing

@Suite("CSV text")
struct CSVTextTests {
  @Test(
    "a field that a spreadsheet takes for a formula is made safe, and read as it was",
    arguments: [
      ("=1+1", "'=1+1"), ("@A1", "'@A1"), ("+a", "'+a"), ("-2+3", "'-2+3"), ("\t=", "'\t="),
      ("\r=", "'\r="), ("'=1", "''=1"), ("''=1", "'''=1"), ("'Abd", "'Abd"), ("''", "''"),
      ("+0.3", "+0.3"), ("-1", "-1"), ("-", "-"), ("- x 8.10", "'- x 8.10"), ("", ""),
    ]
  )
  func formulas(field: String, written: String) {
    #expect(CSVText.harmless(field) == written)
    #expect(CSVText.restored(written) == field)
  }

  @Test("any field comes back", arguments: UInt64(0)..<200)
  func anyField(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("''=+-@\t\rab1.\"")
    let field = String(
      (0..<Int(random.next() % 6)).map { _ in
        letters[Int(random.next() % UInt64(letters.count))]
      }
    )
    #expect(CSVText.restored(CSVText.harmless(field)) == field)
  }

  @Test("rows end in CRLF, and quotes stand where they are needed")
  func quotes() {
    #expect(
      CSVText.text([["a", "b,c"], ["d\"e", "f\ng"]])
        == "a,\"b,c\"\r\n\"d\"\"e\",\"f\ng\"\r\n"
    )
  }
}

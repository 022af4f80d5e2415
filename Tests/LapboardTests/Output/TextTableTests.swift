import Testing

@testable import lapboard

@Suite("TextTable")
struct TextTableTests {
  @Test(
    "text that a spreadsheet would take for a formula stays text in CSV",
    arguments: [
      ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
      ("-2+3", "'-2+3"), ("\t=1", " =1"), ("\u{200B}=1", "'=1"), ("=a,b", "\"'=a,b\""),
    ]
  )
  func formula(value: String, written: String) {
    #expect(csv(value) == "name\r\n\(written)\r\n")
  }

  @Test("figures stay figures", arguments: ["+0.33", "-0.12", "+1:02.5", "3:45.14", "–", "~+3.9"])
  func figures(value: String) {
    #expect(csv(value) == "name\r\n\(value)\r\n")
    #expect(csv("") == "name\r\n\r\n")
  }

  private func csv(_ value: String) -> String {
    var table = TextTable(columns: [("name", .left)])
    table.rows = [[value]]
    return table.csv
  }
}

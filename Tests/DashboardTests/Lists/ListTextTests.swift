@testable import Dashboard
import Testing

@Suite("List text")
struct ListTextTests {
  @Test(
    "ranks in words",
    arguments: [(1, "1st"), (12, "12th"), (22, "22nd"), (1003, "1,003rd"), (111, "111th")]
  )
  func ordinals(number: Int, text: String) {
    #expect(number.ordinal == text)
  }
}

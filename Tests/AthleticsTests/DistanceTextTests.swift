import Athletics
import Testing

@Suite("DistanceText")
struct DistanceTextTests {
  @Test(
    "reads distances as people type them",
    arguments: [
      ("1000m", 1_000_000), ("1000 m", 1_000_000), ("1609.344m", 1_609_344), ("5km", 5_000_000),
      ("5 KM", 5_000_000), ("0m", 0), ("Mile", 1_609_344), ("half", 21_097_500),
      ("marathon", 42_195_000), ("0.5km", 500_000), ("10k", 10_000_000), ("1 mile", 1_609_344),
      ("2 miles", 3_218_688), ("two miles", 3_218_688), ("2mi", 3_218_688),
      ("half marathon", 21_097_500),
    ]
  )
  func reads(text: String, millimetres: Int64) {
    #expect(DistanceText.parse(text)?.millimetres == millimetres)
    #expect(DistanceText.parseRace(text)?.millimetres == (millimetres == 0 ? nil : millimetres))
  }

  @Test(
    "anything else is none",
    arguments: [
      "", "m", "km", "-5m", "nanm", "infm", "1e400m", "1e3m", "0x10m", "tenm", "1000001km", "2:20",
      "1,000m", "miles", ".m", "1.2.3km",
    ]
  )
  func refuses(text: String) {
    #expect(DistanceText.parse(text) == nil)
    #expect(DistanceText.parseRace(text) == nil)
  }

  @Test("a number alone is a race distance, and no point of a race")
  func bare() {
    #expect(DistanceText.parse("1500") == nil)
    #expect(DistanceText.parseRace("1500") == Distance(metres: 1500))
    #expect(DistanceText.parseRace("3 000") == Distance(metres: 3000))
    #expect(DistanceText.parseRace("0") == nil)
  }
}

import Athletics
import TestSupport
import Testing

@Suite("Ages")
struct AgeTests {
  @Test(
    "known days",
    arguments: [
      ("2000-09-19", "2025-02-13", "24"), ("2000-09-19", "2017-05-27", "16"),
      ("2009-04-12", "2025-03-19", "15"), ("2009-04-12", "2025-04-12", "16"),
      ("2000-02-29", "2021-02-28", "20"), ("2000-02-29", "2021-03-01", "21"),
      ("2000", "2024-05-01", "23 or 24"), ("2000-09-19", "2024", "23 or 24"),
      ("2000-09-19", "2024-08", "23"), ("2000-09-19", "2024-09", "23 or 24"),
      ("2000-01-01", "2024", "24"), ("2000", "2024", "23 or 24"), ("2000", "2000-06-01", "0"),
    ]
  )
  func known(birth: String, day: String, age: String) throws {
    let birth = try #require(PartialDate(birth))
    let day = try #require(PartialDate(day))
    #expect(Age(born: birth, on: day)?.text == age)
  }

  @Test("nobody has an age before the birth")
  func before() {
    #expect(Age(born: PartialDate(year: 2000), on: PartialDate(year: 1999)) == nil)
  }

  @Test(
    "whole dates give an exact age, and it lies within what less of them gives",
    arguments: UInt64(0)..<300
  )
  func ranges(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let first = CalendarDate(daysSince1970: Int.random(in: -20_000...15_000, using: &random))
    let later = first.adding(days: Int.random(in: 0...40_000, using: &random))
    let exact = try #require(Age(born: PartialDate(first), on: PartialDate(later)))
    #expect(exact.isExact)
    for birth in Self.coarser(first) {
      for day in Self.coarser(later) {
        let range = try #require(Age(born: birth, on: day))
        #expect((range.least...range.most).contains(exact.least), "\(birth.iso) \(day.iso)")
        #expect(range.most - range.least <= 1)
      }
    }
  }

  @Test("a year later is a year older", arguments: UInt64(0)..<100)
  func steps(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let first = CalendarDate(daysSince1970: Int.random(in: -20_000...15_000, using: &random))
    var day = first
    day.year += Int.random(in: 1...80, using: &random)
    guard CalendarDate(day.iso) != nil else { return }  // 29 February of a year without it
    let age = try #require(Age(born: PartialDate(first), on: PartialDate(day)))
    let eve = try #require(Age(born: PartialDate(first), on: PartialDate(day.adding(days: -1))))
    #expect(age.least == day.year - first.year)
    #expect(eve.least == age.least - 1)
  }

  @Test("a partial date ends where the next one begins", arguments: UInt64(0)..<100)
  func edges(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let year = Int.random(in: 1900...2100, using: &random)
    let month = Int.random(in: 1...11, using: &random)
    let date = PartialDate(year: year, month: month)
    #expect(date.lastDay.adding(days: 1) == PartialDate(year: year, month: month + 1).firstDay)
    #expect(
      PartialDate(year: year).lastDay.adding(days: 1) == PartialDate(year: year + 1).firstDay
    )
    #expect(date.mayEqual(PartialDate(year: year)) && PartialDate(year: year).mayEqual(date))
    #expect(!date.mayEqual(PartialDate(year: year + 1)))
  }

  private static func coarser(_ day: CalendarDate) -> [PartialDate] {
    [
      PartialDate(day), PartialDate(year: day.year, month: day.month), PartialDate(year: day.year),
    ]
  }
}

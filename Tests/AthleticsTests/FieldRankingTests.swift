import Athletics
import TestSupport
import Testing

@Suite("Field events")
struct FieldRankingTests {
  // Tokyo, Olympic Games, 2 August 2021. Attempts as far as the reports of World Athletics
  // (worldathletics.org, "Tentoglou grabs long jump gold with last-round leap") and of sports24ghana
  // give them; those of which they say nothing stand as passes.
  private let longJump = [
    "8.11 x - - 8.15 8.41",  // Tentoglou, 1st
    "8.09 x 8.41 - - -",  // Echevarria, 2nd
    "8.21 - - - - -",  // Masso, 3rd
    "7.57 7.70 7.96 - 8.15 -",  // Harrison, 5th
  ]

  // Tokyo, Olympic Games, 1 August 2021: Track & Field News, "Fit To Be Tied"; Tamberi went without a
  // failure to 2.37 as well (Sydney Morning Herald, 1 August 2021).
  private let bars = ["2.19", "2.24", "2.27", "2.30", "2.33", "2.35", "2.37", "2.39"]
  private let highJump = [
    "o o o o o o o xxx",  // Barshim, shared first
    "o o o o o o o xxx",  // Tamberi, shared first
    "xo o o o o x- o xxx",  // Nedasekau, 3rd
    "o o o o xo o x- xx",  // Woo, 4th
    "o o o o xxo o x- xx",  // Starc, 5th
  ]

  @Test("of equal lengths the second-best counts: Tokyo 2021, long jump")
  func secondBest() throws {
    let table = try #require(FieldTable(longJump.map(lengths)))
    let final = table.ranking()
    #expect(final.ranks == [1, 2, 3, 4])
    #expect(final.lines[1].decision == .nextBest)
    #expect(final.lines[2].decision == .mark)
    #expect(final.lines.map(\.best) == ["8.41", "8.41", "8.21", "8.15"].map { metres($0) })
  }

  @Test(
    "the order after every round: Tokyo 2021, long jump",
    arguments: zip(
      [0, 1, 2, 4, 5],
      [[2, 3, 1, 4], [2, 3, 1, 4], [3, 1, 2, 4], [3, 1, 2, 4], [1, 2, 3, 4]]
    )
  )
  func liveRanks(column: Int, ranks: [Int?]) throws {
    let table = try #require(FieldTable(longJump.map(lengths)))
    #expect(table.ranking(after: column).ranks == ranks)
  }

  @Test("failures at the height, then all failures: Tokyo 2021, high jump")
  func countback() throws {
    let table = try #require(FieldTable(highJump.map(heights)))
    let final = table.ranking()
    #expect(final.ranks == [1, 1, 3, 4, 5])
    #expect(final.lines.map(\.decision) == [nil, .level, .failures, .mark, .failures])
    #expect(table.columns.map(\.title) == bars)
    // After 2.35 Barshim and Tamberi alone were without a failure; Nedasekau had not cleared it.
    #expect(table.ranking(after: 5).ranks == [1, 1, 5, 3, 4])
  }

  // Paris, Olympic Games, 10 August 2024 (FloTrack, "Hamish Kerr Beats Shelby McEwen In Jump-Off"):
  // level at 2.36, both failed at 2.38; then 2.38 and 2.36 fell for both, and Kerr cleared 2.34.
  @Test("a jump-off decides who won: Paris 2024, high jump")
  func jumpOff() throws {
    func series(_ last: String) -> Result {
      line(
        [("2.36", "o"), ("2.38", "xxx"), ("2.38", "x"), ("2.36", "x"), ("2.34", last)].map {
          Attempt(printed: $1, height: metres($0))
        }
      )
    }
    let table = try #require(FieldTable([series("x"), series("o")]))
    #expect(table.columns.map(\.title) == ["2.36", "2.38", "J2.38", "J2.36", "J2.34"])
    #expect(table.ranking(after: 1).ranks == [1, 1])
    #expect(table.ranking(after: 3).ranks == [1, 1])
    let final = table.ranking()
    #expect(final.ranks == [2, 1])
    #expect(final.lines[1].decision == .jumpOff)
    #expect(final.lines.map(\.best) == [metres("2.36"), metres("2.36")])
  }

  @Test("fewer failures at the height go before fewer in all")
  func failuresAtHeight() throws {
    let table = try #require(
      FieldTable([
        line([("1.80", "o"), ("1.85", "o"), ("1.90", "xo")].map(bar)),
        line([("1.80", "xxo"), ("1.85", "xxo"), ("1.90", "o")].map(bar)),
      ])
    )
    let ranking = table.ranking()
    #expect(ranking.ranks == [2, 1])
    #expect(ranking.lines[1].decision == .failuresAtHeight)
  }

  @Test("trials that a file tells one by one make one bar")
  func singleTrials() {
    let series = HeightSeries(
      [("2.20", "x"), ("2.20", "o"), ("2.24", "x"), ("2.24", "-"), ("2.27", "x"), ("2.27", "x")]
        .map(bar)
    )
    #expect(series.bars.map(\.printed) == ["xo", "x-", "xx"])
    #expect(series.best == metres("2.20"))
    #expect(series.failuresToBest == 1)
    #expect(series.jumpOff.isEmpty)
  }

  @Test("who is level in every attempt shares the rank, and the next one leaves the gap")
  func level() throws {
    let table = try #require(FieldTable(["8.00 7.90", "7.90 8.00", "7.80 x"].map(lengths)))
    #expect(table.ranking().ranks == [1, 1, 3])
  }

  @Test("without a valid mark, or disqualified, nobody has a rank")
  func unranked() throws {
    var disqualified = lengths("9.00 9.00")
    disqualified.status = .disqualified
    let table = try #require(FieldTable([lengths("x x"), disqualified, lengths("x 6.00")]))
    #expect(table.ranking().ranks == [nil, nil, 1])
    #expect(table.ranking(after: 0).ranks == [nil, nil, nil])
  }

  @Test("marks to the standard qualify with Q, places with q, and whoever is level with the last")
  func qualification() {
    let marks = ["8.20", "8.15", "8.05", "8.00", "8.00", "7.90"].map { [metres($0)] } + [[]]
    let letters = FieldRanking(lengths: marks)
      .qualifications(standard: metres("8.15"), count: 4)
    #expect(letters == [.byPlace, .byPlace, .byTime, .byTime, .byTime, nil, nil])
  }

  @Test(
    "the best attempt is marked once, with its wind, and results without attempts make no table"
  )
  func cells() throws {
    var result = lengths("8.00 8.00 -")
    result.details?.attempts[0].wind = Wind(tenths: 21)
    let table = try #require(FieldTable([result, line([])]))
    #expect(table.rows[0].map { $0?.isBest } == [true, false, false])
    #expect(table.rows[0][0]?.wind == Wind(tenths: 21))
    #expect(table.rows[1].allSatisfy { $0 == nil })
    #expect(table.hasWind)
    #expect(FieldTable([line([])]) == nil)
  }

  @Test("the order does not depend on the order of the lines", arguments: UInt64(0)..<50)
  func anyOrder(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let all = highJump.indices.map { (name: $0, line: heights(highJump[$0])) }.shuffled(
      using: &random
    )
    let table = try #require(FieldTable(all.map(\.line)))
    let ranks = table.ranking().ranks
    #expect(zip(all, ranks).sorted { $0.0.name < $1.0.name }.map(\.1) == [1, 1, 3, 4, 5])
  }

  // MARK: - Lines

  private func metres(_ text: String) -> Distance {
    let parts = text.split(separator: ".").compactMap { Int64($0) }
    return Distance(millimetres: parts[0] * 1000 + parts[1] * 10)
  }

  private func bar(_ height: String, _ printed: String) -> Attempt {
    Attempt(printed: printed, height: metres(height))
  }

  private func line(_ attempts: [Attempt]) -> Result {
    Result(
      place: nil,
      athlete: Athlete(name: "A", nation: "NOR"),
      details: ResultDetails(attempts: attempts)
    )
  }

  private func lengths(_ text: String) -> Result {
    line(
      text.split(separator: " ").map { word in
        Attempt(printed: String(word), mark: word.contains(".") ? metres(String(word)) : nil)
      }
    )
  }

  private func heights(_ text: String) -> Result {
    line(zip(bars, text.split(separator: " ").map(String.init)).map { bar($0, $1) })
  }
}

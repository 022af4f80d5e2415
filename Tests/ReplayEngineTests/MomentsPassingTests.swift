import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Moments passed")
struct MomentsPassingTests {
  /// All races, by id.
  static var ids: [String] { ((try? TestFacts.facts.races) ?? []).map(\.id) }

  @Test("ticks of any length at any rate pass each moment once and in order", arguments: ids)
  func onceEach(id: String) throws {
    let replay = try TestFacts.loaded(id).replay
    let moments = Moments(of: replay)
    var generator = SplitMix64(seed: UInt64(id.utf8.reduce(7) { $0 &* 31 &+ Int($1) }.magnitude))
    for rate in PlaybackRate.ladder {
      var head = Playhead(end: replay.end, rate: rate, isPlaying: true)
      var seen = Array(0..<moments.count(through: .zero))
      // About forty ticks a race, whatever the rate.
      let longest = replay.end.duration * 20 / rate.twentieths / 20
      while head.isPlaying {
        let before = head.time
        head.advance(by: longest * Int.random(in: 1...1000, using: &generator) / 1000)
        seen += moments.indices(after: before, through: head.time)
      }
      #expect(seen == Array(moments.all.indices), "\(rate.label)")
    }
  }

  @Test("what is passed is what lies between, at it the end included", arguments: ids)
  func between(id: String) throws {
    let replay = try TestFacts.loaded(id).replay
    let moments = Moments(of: replay)
    var generator = SplitMix64(seed: 5)
    let times = moments.all.map(\.time)
    for _ in 0..<50 {
      let pair = (0..<2).map { _ in
        Bool.random(using: &generator)
          ? times.randomElement(using: &generator) ?? .zero
          : RaceTime(ticks: .random(in: 0...replay.end.ticks, using: &generator))
      }
      let (start, end) = (min(pair[0], pair[1]), max(pair[0], pair[1]))
      let passed = moments.indices(after: start, through: end)
      #expect(
        passed.map { moments.all[$0] } == moments.all.filter { $0.time > start && $0.time <= end }
      )
      #expect(moments.count(through: end) == times.count { $0 <= end })
    }
  }
}

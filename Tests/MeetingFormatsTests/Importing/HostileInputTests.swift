import Athletics
import MeetingFormats
import TestSupport
import Testing

@Suite("Readers take whatever bytes there are")
struct HostileInputTests {
  /// Files that are in order, to be broken.
  private static let seeds: [(name: String, text: String)] = [
    ("lynx.evt", LynxFixture.events), ("lynx.sch", LynxFixture.schedule),
    ("a.lif", LynxFixture.results), ("lynx.ppl", "7,Doe,Jo,TST,,M,\"1,2\"\n"),
    ("f.lff", "31,1,1,Men Long Jump,,,,,,\n1,7,,,Leap,Bo,TST,8.10,+0.3,F,,P,,8.30,-0.1\n"),
    (
      "r.csv",
      "event,place,name,mark,attempts,wind\n1500 m,1,A,4:10.42,,\nLong jump,1,B,8.30,8.30(+1.0),\n"
    ),
    ("l.csv", "event,lane,bib,name,group\n1500 m,1,7,'=A,U18\n"),
    (
      "m.json",
      """
      {"kind":"lapboard.meeting","data":{"meeting":{"id":"m","name":"M","short_name":"M",
      "starts":"2026-05-23","ends":"2026-05-23","city":"C","country":"IRL","zone":"UTC",
      "environment":"standard","units":[{"id":"a","date":"2026-05-23","discipline":"1500m",
      "sex":"men","round":"final","distance_m":1500,"entries":[{"athlete":"A","lane":1}],
      "results":[{"place":1,"athlete":"A","mark":"3:40.13","exact":{"time":"3:40.1234",
      "decimals":2},"reaction":"0.155","splits":[{"at_m":400,"time":"58.1"}]}]}]},
      "disciplines":[{"id":"1500m","name":"1500 m","kind":"run","distance_m":1500,"order":1}],
      "sources":{"s":{"title":"S"}}}}
      """
    ),
    ("s.csv", "event,name,at,time\n1500 m,A,400 m,58.1\n"),
    ("t.csv", "date,start,event,round\n2026-05-23,19:05,1500 m,heats\n"),
    ("n.csv", "record,event,mark,name,date,as_of\nWR,1500 m,3:26.00,A,1998-07-14,2026-01-01\n"),
    (
      "marathon.csv",
      "place,bib,name,5K,Half,net,gun\n1 / 2,1,\"A, B\",0:17:02,1:12:10,2:25:44,2:25:46\n"
    ),
    ("marathon-2.csv", "overall,bib,name,5k,official\n1,W1,\"A, B\",15.90,132.50\n"),
  ]

  /// Numbers, texts and bytes that break things.
  private static let nasty: [[UInt8]] = [
    Array("99999999999999999999".utf8), Array("-9223372036854775808".utf8), Array("=cmd|x".utf8),
    Array("\u{1B}]0;x\u{7}".utf8), Array("\"".utf8), Array(",,,,".utf8), [0], [0xFF, 0xFE],
    [0xED, 0xA0, 0x80], [0xC0], Array("../../etc/passwd".utf8), Array("9:99:99.99999".utf8),
    Array("4x999999m".utf8), Array("99x99999".utf8), Array("\r\r\n\n".utf8), Array("1e309".utf8),
  ]

  private func read(_ name: String, _ bytes: [UInt8]) throws {
    let file = ImportFile(name: name, bytes: bytes)
    _ = ImportFormats.recognise(file)
    for reader in ImportFormats.all {
      let reading = try Reading([file], with: reader)
      for runner in reading.collector.lines {
        #expect(!runner.athlete.name.unicodeScalars.contains { $0.value < 0x20 })
        for split in runner.splits { #expect(split.time >= .zero && split.at > .zero) }
      }
    }
  }

  @Test("files broken in any place", arguments: UInt64(0)..<300)
  func broken(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (name, text) = Self.seeds[Int(seed) % Self.seeds.count]
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes = Array(bytes.prefix(place))
      case 1: bytes.insert(contentsOf: Self.nasty.randomElement(using: &random) ?? [], at: place)
      case 2 where place < bytes.count: bytes[place] = .random(in: .min ... .max, using: &random)
      case 3: bytes.insert(contentsOf: bytes.prefix(place), at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + 3))
      }
    }
    try read(name, bytes)
  }

  @Test("noise", arguments: UInt64(0)..<100)
  func noise(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0...3000, using: &random)
    let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let name = Self.seeds[Int(seed) % Self.seeds.count].name
    try read(name, bytes)
  }

  @Test("every beginning of a file", arguments: 0..<11)
  func truncated(index: Int) throws {
    let (name, text) = Self.seeds[index]
    let bytes = Array(text.utf8)
    for count in 0...bytes.count { try read(name, Array(bytes.prefix(count))) }
  }
}

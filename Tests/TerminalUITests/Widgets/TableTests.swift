import TerminalUI
import TestSupport
import Testing

@Suite("Table")
struct TableTests {
  static let columns: [Table.Column] = [
    .init("rank", .fixed(4), align: .right), .init("nation", .flexible),
    .init("G", .fixed(2), align: .right),
  ]

  @Test("the selection is always on the screen and no row is wasted", arguments: UInt64(0)..<300)
  func scrolling(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0...30, using: &random)
    let height = Int.random(in: 0...12, using: &random)
    let selected = count == 0 ? nil : Int.random(in: 0..<count, using: &random)
    let table = Table(
      columns: Self.columns,
      count: count,
      selected: selected,
      offset: .random(in: -5...40, using: &random),
      showsHeader: false
    ) { .text("\($0)") }
    let visible = table.visible(height: height)
    #expect(visible.count == min(count, height))
    #expect(visible.isEmpty || (0..<count).contains(visible.lowerBound))
    if let selected, height > 0 { #expect(visible.contains(selected)) }
  }

  @Test("only rows on the screen are asked for")
  func laziness() {
    var asked: [Int] = []
    let table = Table(columns: Self.columns, count: 10_000_000, selected: 5_000_000) { index in
      asked.append(index)
      return .text("\(index)")
    }
    var frame = Frame(size: Size(width: 30, height: 6))
    let drawn = table.draw(into: &frame, in: frame.bounds)
    #expect(asked == Array(drawn))
    #expect(drawn.count == 5)
  }

  @Test("a cell of the screen leads back to its row")
  func mouse() {
    let table = Table(columns: Self.columns, count: 20, selected: 12) { .text("\($0)") }
    var frame = Frame(size: Size(width: 20, height: 8))
    let rect = Rect(x: 2, y: 1, width: 15, height: 6)
    let drawn = table.draw(into: &frame, in: rect)
    #expect(table.index(at: Position(x: 5, y: 2), in: rect) == drawn.lowerBound)
    #expect(table.index(at: Position(x: 5, y: 6), in: rect) == drawn.upperBound - 1)
    #expect(table.index(at: Position(x: 5, y: 1), in: rect) == nil)
    #expect(table.index(at: Position(x: 1, y: 3), in: rect) == nil)
  }

  @Test("header, separator, selection and styles of cells", arguments: [true, false])
  func picture(isFocused: Bool) throws {
    var frame = Frame(size: Size(width: 30, height: 6))
    let rows: [Table.Row] = [
      .items(["1", "United States of America", .init("6", .role(.gold, .bold))]),
      .separator("evening session"),
      .items(["2", "Norway", .init("3", .role(.gold))], style: .dim),
      .text("no start time for 7 units in our sources"),
    ]
    Table(columns: Self.columns, rows: rows, selected: 2, isFocused: isFocused)
      .draw(into: &frame, in: frame.bounds)
    try expectFrame(frame, named: isFocused ? "focused" : "unfocused")
  }

  @Test("no size is too small", arguments: 0..<6, 0..<6)
  func tiny(width: Int, height: Int) {
    var frame = Frame(size: Size(width: 8, height: 8))
    let table = Table(
      columns: Self.columns,
      rows: [.items(["1", "NOR", "3"]), .separator("x"), .text("y")],
      selected: 1
    )
    let rect = Rect(x: 1, y: 1, width: width, height: height)
    frame.withClip(rect) { table.draw(into: &$0, in: rect) }
    #expect(frame.isWellFormed)
  }
}

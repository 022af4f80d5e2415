import TerminalUI
import TestSupport
import Testing

@Suite("Widgets")
struct WidgetTests {
  private func row(_ width: Int, _ draw: (inout Frame, Rect) -> Void) -> String {
    var frame = Frame(size: Size(width: width, height: 1))
    draw(&frame, frame.bounds)
    return frame.lines()[0]
  }

  @Test("a box has its title left, its note right and room inside")
  func box() throws {
    var frame = Frame(size: Size(width: 60, height: 5))
    let parts = frame.bounds.split(.horizontal, [.fixed(36), .flexible])
    let inside = Box("Nanjing 2025", note: "gold first", isFocused: true)
      .draw(into: &frame, in: parts[0])
    Box("NOR", footer: "4 medals").draw(into: &frame, in: parts[1])
    #expect(inside == Rect(x: 1, y: 1, width: 34, height: 3))
    try expectFrame(frame, named: "box")
  }

  @Test("where there is no room the note goes first, then the title is cut", arguments: 0..<30)
  func narrowBox(width: Int) {
    var frame = Frame(size: Size(width: 30, height: 3))
    let rect = Rect(x: 0, y: 0, width: width, height: 3)
    Box("Nanjing 2025", note: "by total").draw(into: &frame, in: rect)
    let top = frame.lines()[0]
    #expect(top.columns == (width < 2 ? 0 : width))
    if width >= 18 { #expect(top.contains("Nanjing 2025")) }
    if width >= 29 { #expect(top.contains("by total")) }
  }

  @Test("tabs show the chosen one between marks and shrink to their first word")
  func tabs() {
    let tabs = Tabs(["1 Board", "2 Schedule", "3 Medals"], selected: 1)
    #expect(row(40) { tabs.draw(into: &$0, in: $1) } == " 1 Board ▌2 Schedule▐ 3 Medals")
    #expect(row(20) { tabs.draw(into: &$0, in: $1) } == " 1 ▌2 Schedule▐ 3")
    let place = Rect(x: 0, y: 0, width: 40, height: 1)
    #expect(tabs.index(at: Position(x: 9, y: 0), in: place) == 1)
    #expect(tabs.index(at: Position(x: 39, y: 0), in: place) == nil)
  }

  @Test("the least important hints give way, the others keep their order")
  func statusLine() {
    let line = StatusLine([
      .init("Space", "pause", importance: 5), .init("b", "bell", importance: 1),
      .init("c", "chart", importance: 1), .init("?", "help", importance: 9),
    ])
    #expect(row(60) { line.draw(into: &$0, in: $1) } == " Space pause  b bell  c chart  ? help")
    #expect(row(30) { line.draw(into: &$0, in: $1) } == " Space pause  b bell  ? help")
    #expect(row(12) { line.draw(into: &$0, in: $1) } == " ? help")
    #expect(row(3) { line.draw(into: &$0, in: $1) } == "")
  }

  @Test(
    "a bar is exact to an eighth",
    arguments: [
      (0, ""), (0.5, "▇▇▇▇"), (1, "▇▇▇▇▇▇▇▇"), (0.516, "▇▇▇▇▏"), (0.6, "▇▇▇▇▊"), (-1, ""),
      (7, "▇▇▇▇▇▇▇▇"), (.nan, ""), (.infinity, "▇▇▇▇▇▇▇▇"),
    ]
  )
  func bar(fraction: Double, expected: String) {
    #expect(row(8) { Bar(fraction).draw(into: &$0, in: $1) } == expected)
  }

  @Test("a sparkline spans its values, with gaps where there are none")
  func sparkline() {
    #expect(row(9) { Sparkline([0, 1, 2, nil, 7]).draw(into: &$0, in: $1) } == "▁▂▃ █")
    #expect(row(2) { Sparkline([0, 1, 2, 7]).draw(into: &$0, in: $1) } == "▁█")
    #expect(row(3) { Sparkline([5, 5, .nan]).draw(into: &$0, in: $1) } == "▅▅")
    #expect(row(3) { Sparkline([]).draw(into: &$0, in: $1) } == "")
  }

  @Test("a notice stands at the top right over what is there")
  func toast() throws {
    var frame = Frame(size: Size(width: 40, height: 4))
    for y in 0..<4 { frame.put(String(repeating: ".", count: 40), at: 0, y) }
    Toast("Skotheim wins gold", .role(.gold)).draw(into: &frame, in: frame.bounds)
    try expectFrame(frame, named: "toast")
  }
}

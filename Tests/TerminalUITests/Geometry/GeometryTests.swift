import TerminalUI
import TestSupport
import Testing

@Suite("Geometry")
struct GeometryTests {
  @Test("a size is read as people write it", arguments: ["120x36", "120X36", "120×36"])
  func size(text: String) {
    #expect(Size(text) == Size(width: 120, height: 36))
  }

  @Test(
    "what is no size is refused",
    arguments: ["", "x", "120", "120x", "x36", "0x10", "-1x5", "80x24x2", "80 x 24", "99999x2"]
  )
  func noSize(text: String) {
    #expect(Size(text) == nil)
  }

  @Test("an intersection holds the cells of both and no others", arguments: UInt64(0)..<50)
  func intersection(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let one = Self.rect(&random)
    let two = Self.rect(&random)
    let both = one.intersection(two)
    for y in -2..<14 {
      for x in -2..<14 {
        let position = Position(x: x, y: y)
        #expect(both.contains(position) == (one.contains(position) && two.contains(position)))
      }
    }
  }

  @Test("an inset larger than the block leaves nothing")
  func inset() {
    #expect(Rect(x: 2, y: 2, width: 3, height: 1).inset(by: 2).isEmpty)
    #expect(
      Rect(x: 0, y: 0, width: 10, height: 4).inset(by: 1) == Rect(x: 1, y: 1, width: 8, height: 2)
    )
  }

  @Test("a row outside the block is empty")
  func row() {
    let rect = Rect(x: 1, y: 1, width: 5, height: 2)
    #expect(rect.row(1) == Rect(x: 1, y: 2, width: 5, height: 1))
    #expect(rect.row(2).isEmpty)
    #expect(rect.row(-1).isEmpty)
  }

  @Test("parts of a cut follow each other inside the block", arguments: UInt64(0)..<200)
  func split(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let rect = Self.rect(&random)
    let spacing = Int.random(in: 0...2, using: &random)
    let constraints = (0..<Int.random(in: 0...6, using: &random)).map { _ -> Constraint in
      let length = Int.random(in: 0...6, using: &random)
      return [.fixed(length), .flexible(length), .minimum(length)][length % 3]
    }
    for axis in [Axis.horizontal, .vertical] {
      let parts = rect.split(axis, constraints, spacing: spacing)
      #expect(parts.count == constraints.count)
      for part in parts where !part.isEmpty { #expect(rect.intersection(part) == part) }
      for (one, two) in zip(parts, parts.dropFirst()) where !two.isEmpty {
        #expect(axis == .horizontal ? one.maxX <= two.x : one.maxY <= two.y)
      }
    }
  }

  @Test("shares go by weight after the fixed parts have theirs")
  func shares() {
    let constraints: [Constraint] = [.fixed(10), .flexible(2), .flexible(1), .minimum(5)]
    #expect(Constraint.lengths(constraints, room: 55) == [10, 20, 10, 15])
    #expect(Constraint.lengths(constraints, room: 12) == [10, 0, 0, 2])
  }

  private static func rect(_ random: inout SplitMix64) -> Rect {
    Rect(
      x: .random(in: 0...6, using: &random),
      y: .random(in: 0...6, using: &random),
      width: .random(in: -1...12, using: &random),
      height: .random(in: -1...8, using: &random)
    )
  }
}

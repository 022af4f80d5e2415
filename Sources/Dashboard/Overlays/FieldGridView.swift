import Athletics
import TerminalUI

/// Draws the attempts of a field event: a line an athlete, a column an attempt or a bar, the wind
/// below it.
enum FieldGridView {
  /// Where what stands in a line is, in columns from its left edge.
  private struct Layout {
    static let shortestName = 12
    static let longestName = 24

    let name: Int
    let cells: Int
    let best: Int
    let marks: Int
    let marksWidth: Int

    /// Names give way to attempts, down to twelve columns.
    init(_ results: [Result], attempts: Int, width: Int) {
      let letters = results.map { UnitDetailView.marksWidth(of: $0) }.max() ?? 0
      marksWidth = min(letters, 10)
      marks = width - marksWidth
      best = marks - (marksWidth > 0 ? 1 : 0) - 6
      let longest = min(results.map(\.athlete.name.columns).max() ?? 0, Self.longestName)
      let room = best - 1 - attempts - 11
      name = max(min(longest, Self.shortestName), min(longest, room))
      cells = 11 + name
    }
  }

  /// How wide the inside of the box wants to be.
  static func width(of results: [Result]) -> Int? {
    guard let grid = FieldGrid(results, UnitDetailState(unitID: ""), width: 10_000) else {
      return nil
    }
    let name = min(results.map(\.athlete.name.columns).max() ?? 0, Layout.longestName)
    let marks = results.map { UnitDetailView.marksWidth(of: $0) }.max() ?? 0
    return 2 + 11 + name + grid.wanted + 1 + 6 + 1 + min(marks, 10)
  }

  /// How many rows the list wants.
  static func height(of results: [Result]) -> Int {
    let hasWind = FieldTable(results)?.hasWind ?? false
    return results.count * (hasWind ? 2 : 1) + 2
  }

  static func draw(
    _ detail: UnitDetailState,
    _ results: [Result],
    _ state: AppState,
    _ unit: TimetableUnit,
    onto surface: inout Surface,
    in list: Rect
  ) {
    let place = Rect(x: list.x + 1, y: list.y, width: list.width - 2, height: list.height)
    let wanted = FieldGrid(results, detail, width: 10_000)?.wanted ?? 0
    let layout = Layout(results, attempts: wanted, width: place.width)
    guard let grid = FieldGrid(results, detail, width: layout.best - 1 - layout.cells) else {
      return
    }
    drawHeadings(grid, layout, onto: &surface, in: place)
    let count = max(1, (place.height - 1) / grid.lineHeight)
    let first = max(0, min(detail.selected - count / 2, grid.lines.count - count))
    for (row, index) in (first..<min(grid.lines.count, first + count)).enumerated() {
      let y = place.y + 1 + row * grid.lineHeight
      let rect = Rect(x: place.x, y: y, width: place.width, height: grid.lineHeight)
      let line = grid.lines[index]
      let result = results[line.result]
      drawWho(line, result, state, unit, name: layout.name, onto: &surface, in: rect)
      drawCells(line, grid, at: place.x + layout.cells, onto: &surface, y: y)
      drawBest(line, result, grid, layout, onto: &surface, in: rect)
      if index == detail.selected {
        surface.frame.put("▌", at: list.x, y, .accent)
        surface.frame.restyle(rect.row(0)) { $0 = Style(.plain, $0.attributes.union(.reverse)) }
      }
      surface.touch(.listRow(index), in: rect)
    }
  }

  // MARK: - Parts

  private static func drawHeadings(
    _ grid: FieldGrid,
    _ layout: Layout,
    onto surface: inout Surface,
    in place: Rect
  ) {
    let x = place.x + layout.cells
    for (offset, column) in grid.shown.enumerated() {
      let isCursor = column == grid.column
      let title = grid.table.columns[column].title
      surface.frame.put(
        isCursor ? "[\(title)]" : title,
        at: x + offset * (grid.cellWidth + 1) - 1,
        place.y,
        isCursor ? .accent : .dim,
        width: grid.cellWidth + 1,
        align: .right
      )
    }
    if grid.shown.lowerBound > 0 { surface.frame.put("‹", at: x - 2, place.y, .accent) }
    if grid.shown.upperBound < grid.table.columns.count {
      let end = x + grid.shown.count * (grid.cellWidth + 1)
      surface.frame.put("›", at: end, place.y, .accent)
    }
    let best = place.x + layout.best
    surface.frame.put("best", at: best, place.y, .dim, width: 6, align: .right)
  }

  private static func drawWho(
    _ line: FieldGrid.Line,
    _ result: Result,
    _ state: AppState,
    _ unit: TimetableUnit,
    name: Int,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    let isFollowed = Following.includes(result.athlete, in: state.followed)
    surface.frame.put(
      line.rank.map(String.init) ?? "–",
      at: rect.x,
      rect.y,
      .dim,
      width: 3,
      align: .right
    )
    if let medal = unit.medals.first(where: { $0.result == result })?.medal,
      case .unit(let detail) = state.overlays.last, detail.column == nil
    {
      surface.frame.put(
        medal.letter,
        at: rect.x + 4,
        rect.y,
        .role(NationMedalsView.role(of: medal), .bold),
        width: 1
      )
    }
    surface.frame.put(
      result.athlete.name + (isFollowed ? " ★" : ""),
      at: rect.x + 6,
      rect.y,
      isFollowed ? .role(.followed) : .plain,
      width: name
    )
    surface.frame.put(result.athlete.nation, at: rect.x + 7 + name, rect.y, .dim, width: 3)
  }

  private static func drawCells(
    _ line: FieldGrid.Line,
    _ grid: FieldGrid,
    at x: Int,
    onto surface: inout Surface,
    y: Int
  ) {
    for (offset, cell) in line.cells.enumerated() {
      guard let cell else { continue }
      let left = x + offset * (grid.cellWidth + 1)
      surface.frame.put(
        cell.text,
        at: left,
        y,
        cell.isBest ? .bold : .plain,
        width: grid.cellWidth,
        align: .right
      )
      guard let wind = cell.wind else { continue }
      surface.frame.put(
        wind.printed,
        at: left,
        y + 1,
        wind.allowsRecord ? .dim : .role(.warning),
        width: grid.cellWidth,
        align: .right
      )
    }
  }

  private static func drawBest(
    _ line: FieldGrid.Line,
    _ result: Result,
    _ grid: FieldGrid,
    _ layout: Layout,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    let best = rect.x + layout.best
    surface.frame.put(line.best, at: best, rect.y, .bold, width: 6, align: .right)
    guard grid.column == nil, layout.marksWidth > 0 else { return }
    UnitDetailView.drawMarks(
      of: result,
      at: rect.x + layout.marks,
      rect.y,
      width: layout.marksWidth,
      &surface.frame
    )
  }
}

import Athletics
import TerminalUI

/// Draws the attempts of a field event: a line an athlete, a column an attempt or a bar, the wind
/// below it.
enum FieldGridView {
  /// Columns beside name and attempts: rank, medal, nation, best, and what stands behind it.
  private static let beside = 3 + 2 + 4 + 7 + 9
  private static let longestName = 24

  /// How wide the inside of the box wants to be.
  static func width(of results: [Result]) -> Int? {
    guard let grid = FieldGrid(results, UnitDetailState(unitID: ""), width: 10_000) else {
      return nil
    }
    return 2 + beside + nameWidth(results) + grid.shown.count * (grid.cellWidth + 1) + 1
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
    let name = max(8, min(nameWidth(results), list.width - 2 - beside - 12))
    let place = Rect(x: list.x + 1, y: list.y, width: list.width - 2, height: list.height)
    let cells = place.x + 5 + name + 5
    guard let grid = FieldGrid(results, detail, width: place.maxX - 16 - cells) else { return }
    drawHeadings(grid, at: cells, onto: &surface, in: place)
    let count = max(1, (place.height - 1) / grid.lineHeight)
    let first = max(0, min(detail.selected - count / 2, grid.lines.count - count))
    for (row, index) in (first..<min(grid.lines.count, first + count)).enumerated() {
      let y = place.y + 1 + row * grid.lineHeight
      let rect = Rect(x: place.x, y: y, width: place.width, height: grid.lineHeight)
      let line = grid.lines[index]
      drawWho(line, results[line.result], state, unit, name: name, onto: &surface, in: rect)
      drawCells(line, grid, at: cells, onto: &surface, y: y)
      drawBest(line, results[line.result], grid, onto: &surface, in: rect)
      if index == detail.selected {
        surface.frame.restyle(rect.row(0), adding: .reverse)
      }
      surface.touch(.listRow(index), in: rect)
    }
  }

  // MARK: - Parts

  private static func drawHeadings(
    _ grid: FieldGrid,
    at x: Int,
    onto surface: inout Surface,
    in place: Rect
  ) {
    for (offset, column) in grid.shown.enumerated() {
      let isCursor = column == grid.column
      let title = grid.table.columns[column].title
      surface.frame.put(
        isCursor ? "[\(title)]" : title,
        at: x + offset * (grid.cellWidth + 1),
        place.y,
        isCursor ? .accent : .dim,
        width: grid.cellWidth,
        align: .right
      )
    }
    if grid.shown.lowerBound > 0 { surface.frame.put("‹", at: x - 1, place.y, .accent) }
    if grid.shown.upperBound < grid.table.columns.count {
      let end = x + grid.shown.count * (grid.cellWidth + 1)
      surface.frame.put("›", at: end - 1, place.y, .accent)
    }
    surface.frame.put("best", at: place.maxX - 16, place.y, .dim, width: 6, align: .right)
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
    onto surface: inout Surface,
    in rect: Rect
  ) {
    surface.frame.put(line.best, at: rect.maxX - 16, rect.y, .bold, width: 6, align: .right)
    guard grid.column == nil else { return }
    UnitDetailView.drawMarks(of: result, at: rect.maxX - 9, rect.y, width: 9, &surface.frame)
  }

  private static func nameWidth(_ results: [Result]) -> Int {
    min(results.map(\.athlete.name.columns).max() ?? 0, longestName)
  }
}

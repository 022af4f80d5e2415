import Athletics
import TerminalUI

/// The attempts of a field event, as they stood after one of them, laid out for so many columns.
struct FieldGrid {
  /// A line: whose it is, and what stands in the columns shown.
  struct Line {
    var result: Int
    var rank: Int?
    var best: String
    var cells: [FieldTable.Cell?]
  }

  let table: FieldTable
  /// The columns that fit, of which the last is the cursor's or left of it where possible.
  let shown: Range<Int>
  /// How wide a column is.
  let cellWidth: Int
  let lines: [Line]
  /// The column the order is as of; `nil` for the end.
  let column: Int?

  /// - Parameters:
  ///   - results: the unit's results, in their order.
  ///   - detail: which attempt the order is as of.
  ///   - width: columns of the screen for the attempts.
  init?(_ results: [Result], _ detail: UnitDetailState, width: Int) {
    guard let table = FieldTable(results) else { return nil }
    self.table = table
    column = detail.column.map { min($0, table.columns.count - 1) }
    let cursor = column ?? table.columns.count - 1
    cellWidth = Self.cellWidth(of: table)
    let fitting = max(1, min(table.columns.count, (width + 1) / (cellWidth + 1)))
    let first = max(0, min(cursor - fitting + 1, table.columns.count - fitting))
    shown = first..<(first + fitting)
    let ranking = table.ranking(after: cursor)
    let standing = Dictionary(ranking.lines.map { ($0.index, $0) }) { first, _ in first }
    lines = detail.order(of: results).map { [column, shown] index in
      let best = standing[index]?.best.map { MarkFormat.metres($0) }
      return Line(
        result: index,
        rank: column == nil ? results[index].place : standing[index]?.rank,
        best: best ?? (column == nil ? results[index].status.letters : ""),
        cells: Array(table.cells(of: index, after: cursor)[shown])
      )
    }
  }

  /// Columns of the screen that all attempts need.
  var wanted: Int { table.columns.count * (cellWidth + 1) }

  /// What the order is as of.
  var caption: String {
    guard let column else { return "final order" }
    return switch table.columns[column] {
    case .round(let number): "after attempt \(number) of \(table.columns.count)"
    case .bar(let height): "after \(MarkFormat.metres(height))"
    case .jumpOff(let round, let height):
      "after round \(round) of the jump-off, \(MarkFormat.metres(height))"
    }
  }

  /// Rows of the screen that a line needs.
  var lineHeight: Int { table.hasWind ? 2 : 1 }

  private static func cellWidth(of table: FieldTable) -> Int {
    let cells = table.rows.joined().compactMap(\.self)
    let texts = cells.map(\.text.columns) + cells.compactMap(\.wind?.printed.columns)
    return min(max(texts.max() ?? 1, (table.columns.map(\.title.columns).max() ?? 1) + 1, 4), 9)
  }
}

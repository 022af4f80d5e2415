import Athletics
import GRDB

/// A row of `discipline`.
struct DisciplineRow: TableRow {
  static let sql = RowSQL(
    "discipline",
    [
      "slug", "name", "kind", "distance_mm", "programme_order", "final_minutes", "round_minutes",
      "is_listed",
    ]
  )

  var discipline: Discipline
  /// Whether the programme lists it, or a race or unit took it along.
  var isListed: Bool

  init(_ discipline: Discipline, isListed: Bool) {
    self.discipline = discipline
    self.isListed = isListed
  }

  init(from columns: inout ColumnReader) throws {
    let slug: String = try columns.next()
    let name: String = try columns.next()
    guard let kind = DisciplineKind(rawValue: try columns.next()) else {
      throw UnknownCode(code: 0)
    }
    discipline = Discipline(
      id: slug,
      name: name,
      kind: kind,
      distance: try columns.optional(Int64.self).map { Distance(millimetres: $0) },
      order: try columns.next(),
      expectedFinalMinutes: try columns.next(),
      expectedRoundMinutes: try columns.next()
    )
    isListed = try columns.next()
  }

  var values: [DatabaseValue] {
    [
      .text(discipline.id), .text(discipline.name), .text(discipline.kind.rawValue),
      .number(discipline.distance?.millimetres), .number(discipline.order),
      .number(discipline.expectedFinalMinutes), .number(discipline.expectedRoundMinutes),
      .flag(isListed),
    ]
  }
}

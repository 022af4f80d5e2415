/// Rows and columns, of which as many rows are asked for as fit.
package struct Table {
  /// One column.
  package struct Column: Sendable {
    /// Its heading.
    package var title: String
    /// How wide it wants to be.
    package var width: Constraint
    /// Where its texts stand.
    package var align: Alignment

    /// Makes a column.
    package init(_ title: String, _ width: Constraint = .flexible, align: Alignment = .left) {
      self.title = title
      self.width = width
      self.align = align
    }
  }

  /// A text of the table; without a style of its own it takes that of the row.
  package struct Item: Hashable, Sendable, ExpressibleByStringLiteral {
    package var text: String
    package var style: Style?

    /// Makes a text.
    package init(_ text: String, _ style: Style? = nil) {
      self.text = text
      self.style = style
    }

    package init(stringLiteral value: String) { self.init(value) }
  }

  /// One line of the table.
  package enum Row: Hashable, Sendable {
    case items([Item], style: Style = .plain)
    /// A line across all columns with a word in it: `── morning session ──`.
    case separator(String)
    /// A sentence across all columns.
    case text(String, style: Style = .dim)
  }

  /// The columns, from the left.
  package var columns: [Column]
  /// Number of rows.
  package var count: Int
  /// The row at an index in `0..<count`; called for those on the screen alone.
  package var row: (Int) -> Row
  /// Index of the chosen row.
  package var selected: Int?
  /// Index of the first row wanted on the screen; moved as far as the selection needs.
  package var offset: Int
  /// Whether the headings are drawn.
  package var showsHeader: Bool
  /// Whether keys go here, so that the chosen row is reversed and not just marked.
  package var isFocused: Bool
  /// Blanks between two columns.
  package var spacing = 2

  /// Makes a table whose rows are made when they are needed.
  package init(
    columns: [Column],
    count: Int,
    selected: Int? = nil,
    offset: Int = 0,
    showsHeader: Bool = true,
    isFocused: Bool = true,
    row: @escaping (Int) -> Row
  ) {
    self.columns = columns
    self.count = count
    self.selected = selected
    self.offset = offset
    self.showsHeader = showsHeader
    self.isFocused = isFocused
    self.row = row
  }

  /// Makes a table of rows at hand.
  package init(
    columns: [Column],
    rows: [Row],
    selected: Int? = nil,
    offset: Int = 0,
    showsHeader: Bool = true,
    isFocused: Bool = true
  ) {
    self.init(
      columns: columns,
      count: rows.count,
      selected: selected,
      offset: offset,
      showsHeader: showsHeader,
      isFocused: isFocused
    ) { rows[$0] }
  }
}

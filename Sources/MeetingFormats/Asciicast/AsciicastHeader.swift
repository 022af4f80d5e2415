/// What a recording of a terminal says of itself on its first line.
package struct AsciicastHeader: Hashable, Sendable {
  /// The colours it is meant to be seen in, each as `#rrggbb`.
  package struct Theme: Hashable, Sendable {
    package var foreground: String
    package var background: String
    /// The terminal's own colours; 8 or 16.
    package var palette: [String]

    /// The colours of a terminal.
    package init(foreground: String, background: String, palette: [String]) {
      self.foreground = foreground
      self.background = background
      self.palette = palette
    }
  }

  /// Columns of the screen.
  package var columns: Int
  /// Rows of the screen.
  package var rows: Int
  /// What is seen, in a few words.
  package var title: String?
  /// The kind of terminal the output is for, as TERM names it.
  package var terminal: String?
  package var theme: Theme?
  /// When it was recorded, in seconds since 1970; what is made and not recorded has no such time.
  package var timestamp: Int64?

  /// What a recording says of itself.
  package init(
    columns: Int,
    rows: Int,
    title: String? = nil,
    terminal: String? = nil,
    theme: Theme? = nil,
    timestamp: Int64? = nil
  ) {
    self.columns = columns
    self.rows = rows
    self.title = title
    self.terminal = terminal
    self.theme = theme
    self.timestamp = timestamp
  }
}

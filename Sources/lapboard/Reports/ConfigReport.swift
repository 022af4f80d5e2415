/// The settings in force and where each is from, as data and as a table.
struct ConfigReport: Encodable {
  struct Entry: Encodable {
    var name: String
    var value: String?
    var origin: String
    var line: Int?
    var from: String
    var variable: String
    var option: String
    var explanation: String
  }

  var file: String?
  var exists: Bool
  var settings: [Entry]

  /// The settings in the order in which the example has them.
  init(_ settings: Settings) {
    file = settings.path
    exists = settings.isFileThere
    self.settings = Setting.allCases.map { setting in
      let entry = settings[setting]
      let line: Int? = if case .file(let line) = entry.origin { line } else { nil }
      return Entry(
        name: setting.rawValue,
        value: entry.value?.printed,
        origin: entry.origin.name,
        line: line,
        from: entry.origin.printed,
        variable: setting.variable,
        option: setting.option,
        explanation: setting.explanation
      )
    }
  }

  var heading: String {
    guard let file else { return "no file: HOME leads nowhere\n" }
    return "\(file)\(exists ? "" : ", not there: lapboard config --example prints one")\n"
  }

  var table: TextTable {
    var table = TextTable(columns: [
      ("setting", .left), ("value", .left), ("from", .left), ("variable", .left),
      ("option", .left),
    ])
    table.rows = settings.map {
      [$0.name, $0.value ?? "the system's", $0.from, $0.variable, $0.option]
    }
    return table
  }

  /// A file to start from, with everything commented out.
  static var example: String {
    let head = """
      # Settings of lapboard. Options go before variables of the environment, these before this file.
      # A line without its # is in force; lapboard config tells what is, and why.


      """
    return head
      + Setting.allCases.map { setting in
        "# \(setting.explanation)\n# \(setting.rawValue) = \(setting.example.toml)\n"
      }.joined(separator: "\n")
  }
}

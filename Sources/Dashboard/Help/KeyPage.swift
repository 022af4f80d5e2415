/// The key map as a page of the documentation.
package enum KeyPage {
  /// One table a scope, made from the map alone.
  package static func markdown(_ keys: KeyMap) -> String {
    var page = "# Keys\n\nMade by `lapboard keys --markdown`; a test fails when it is stale.\n"
    for scope in KeyScope.allCases {
      page += "\n## \(scope.title)\n\n| key | does |\n|---|---|\n"
      for entry in keys.entries(in: scope) {
        let names = entry.keys.map { "`\($0)`" }.joined(separator: " ")
        page += "| \(names) | \(entry.command.title) |\n"
      }
    }
    return page
  }
}

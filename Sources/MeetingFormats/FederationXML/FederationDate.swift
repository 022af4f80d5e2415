import Athletics

extension CalendarDate {
  /// Reads a day as these files write it: `12.08.2016`, `12 August 2016`, `2016-08-12`.
  init?(federation text: String) {
    if let date = CalendarDate(text) {
      self = date
      return
    }
    let parts = text.split { $0 == "." || $0 == " " }.map(String.init)
    guard parts.count == 3, parts[2].utf8.count == 4,
      let month = Self.months.firstIndex(of: String(parts[1].lowercased().prefix(3)))
        .map({ $0 + 1 }) ?? Int(parts[1]),
      let day = Int(parts[0]), (1...31).contains(day), (1...12).contains(month)
    else { return nil }
    let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    self.init("\(parts[2])-\(two(month))-\(two(day))")
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}

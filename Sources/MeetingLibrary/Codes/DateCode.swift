import Athletics

/// Days as the decimal number `yyyymmdd`: they sort as they follow each other.
extension CalendarDate {
  /// The number in the table.
  var code: Int { year * 10_000 + month * 100 + day }

  /// The day a number stands for, unchecked.
  init(code: Int) {
    self.init(year: code / 10_000, month: code / 100 % 100, day: code % 100)
  }
}

/// Dates with zeros for what is not known: `2024`, `2024-09` are 20240000 and 20240900.
extension PartialDate {
  /// The number in the table.
  var code: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  /// The date a number stands for.
  init(code: Int) {
    let month = code / 100 % 100
    let day = code % 100
    self.init(
      year: code / 10_000,
      month: month == 0 ? nil : month,
      day: day == 0 ? nil : day
    )
  }
}

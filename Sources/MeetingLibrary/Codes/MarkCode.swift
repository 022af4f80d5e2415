import Athletics

/// A mark as two numbers: how much, and in what form it was measured.
///
/// Forms 0 to 4 are times by their decimals, 10 to 14 the same by hand, 20 a length in
/// millimetres, 30 points.
struct MarkCode {
  /// Ticks of 1/10,000 s, millimetres, or points.
  var amount: Int64
  /// The form.
  var form: Int

  init(amount: Int64, form: Int) {
    self.amount = amount
    self.form = form
  }

  init(_ mark: TimeMark) {
    self.init(
      amount: mark.time.ticks,
      form: mark.precision.code + (mark.isHandTimed ? 10 : 0)
    )
  }

  init(_ mark: Mark) {
    switch mark {
    case .time(let time): self.init(time)
    case .length(let length): self.init(amount: length.millimetres, form: 20)
    case .points(let points): self.init(amount: Int64(points), form: 30)
    }
  }

  /// Both columns, where there is a mark that can be reckoned with.
  init?(amount: Int64?, form: Int?) {
    guard let amount, let form, amount.magnitude < 1 << 60 else { return nil }
    self.init(amount: amount, form: form)
  }

  /// The mark the numbers stand for.
  func mark() throws -> Mark {
    switch form {
    case 20: .length(Distance(millimetres: amount))
    case 30: .points(Int(amount))
    default: .time(try timeMark())
    }
  }

  /// The time the numbers stand for.
  func timeMark() throws -> TimeMark {
    TimeMark(
      RaceTime(ticks: amount),
      precision: try TimePrecision(code: form % 10),
      isHandTimed: try isHandTimed()
    )
  }

  private func isHandTimed() throws -> Bool {
    switch form {
    case 0..<10: false
    case 10..<20: true
    default: throw UnknownCode(code: form)
    }
  }
}

import Foundation

/// How long one kind of question took: half of the answers, and all but one of a hundred.
struct Percentiles {
  private let name: String
  private let times: [Duration]

  init(_ name: String, _ times: [Duration]) {
    self.name = name
    self.times = times.sorted()
  }

  /// Prints the headings of the columns.
  static func printHeading() {
    line("", ["p50", "p99", "most", "n"])
  }

  /// Prints the line of the question.
  func print() {
    let p50 = times[times.count / 2]
    let p99 = times[min(times.count - 1, times.count * 99 / 100)]
    let most = times[times.count - 1]
    Self.line(name, [Self.text(p50), Self.text(p99), Self.text(most), "\(times.count)"])
  }

  private static func line(_ name: String, _ figures: [String]) {
    let gap = String(repeating: " ", count: max(1, 52 - name.count))
    let columns = figures.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }
    FileHandle.standardOutput.write(Data((name + gap + columns.joined() + "\n").utf8))
  }

  private static func text(_ duration: Duration) -> String {
    let microseconds = duration / .microseconds(1)
    return microseconds < 1000
      ? "\(Int(microseconds)) µs" : "\((microseconds / 10).rounded() / 100) ms"
  }
}

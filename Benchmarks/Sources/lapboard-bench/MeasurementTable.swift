import Foundation

/// Measurements as a table, each line printed as soon as it is known.
struct MeasurementTable {
  private static let nameWidth = 52

  /// Prints the headings.
  init() {
    Self.line("", ["median", "min", "max", "n"])
  }

  /// Prints one measurement.
  func add(_ measurement: Measurement) {
    guard let first = measurement.times.first, let last = measurement.times.last else { return }
    let figures = [measurement.median, first, last].map(Self.printed)
    Self.line(measurement.name, figures + ["\(measurement.times.count)"])
  }

  private static func line(_ name: String, _ figures: [String]) {
    let gap = String(repeating: " ", count: max(1, nameWidth - name.count))
    let columns = figures.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }
    let text = name + gap + columns.joined() + "\n"
    // Not `print`, which keeps lines back on their way into a file.
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Three figures and a unit: `412 µs`, `1.84 ms`.
  private static func printed(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let nanoseconds = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    return switch nanoseconds {
    case ..<10_000: "\(nanoseconds) ns"
    case ..<10_000_000: "\(nanoseconds / 1000) µs"
    default: "\(nanoseconds / 1_000_000) ms"
    }
  }
}

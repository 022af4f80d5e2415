import Foundation

/// Figures of several runs as a table, each line printed as soon as it is known.
struct BenchTable {
  private static let nameWidth = 40

  /// Prints the headings.
  init(_ title: String) {
    Self.line(title, ["median", "min", "max", "runs", "aim"])
  }

  /// Prints one line.
  ///
  /// - Parameters:
  ///   - name: what was measured.
  ///   - figures: one a run, in any order.
  ///   - unit: of the figures.
  ///   - aim: what they ought to be; empty where nothing is asked of them.
  func add(_ name: String, _ figures: [Double], _ unit: String, aim: String = "") {
    let sorted = figures.sorted()
    guard let first = sorted.first, let last = sorted.last else { return }
    let printed = [Self.median(figures), first, last].map {
      String(format: "%.2f", $0) + " " + unit
    }
    Self.line(name, printed + ["\(figures.count)", aim])
  }

  /// Prints one line of a single figure or of a few words.
  func add(_ name: String, _ text: String) {
    Self.line(name, [text])
  }

  /// The figure in the middle; zero of none.
  static func median(_ figures: [Double]) -> Double {
    figures.isEmpty ? 0 : figures.sorted()[figures.count / 2]
  }

  private static func line(_ name: String, _ figures: [String]) {
    let gap = String(repeating: " ", count: max(1, nameWidth - name.count))
    let columns = figures.map { String(repeating: " ", count: max(1, 11 - $0.count)) + $0 }
    // Not `print`, which keeps lines back on their way into a file.
    FileHandle.standardOutput.write(Data((name + gap + columns.joined() + "\n").utf8))
  }
}

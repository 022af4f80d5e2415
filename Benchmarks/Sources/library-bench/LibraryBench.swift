import Foundation

/// Makes a library of millions of marks, and measures what is asked of it.
///
///     library-bench make FILE [MARKS [ATHLETES]]
///     library-bench measure FILE
@main
struct LibraryBench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else { return say("library-bench make|measure FILE") }
    switch arguments[0] {
    case "make":
      let marks = arguments.count > 2 ? Int(arguments[2]) ?? 10_000_000 : 10_000_000
      let athletes = arguments.count > 3 ? Int(arguments[3]) ?? 500_000 : marks / 20
      let start = ContinuousClock.now
      try LibraryMaker(marks: marks, athletes: athletes, seed: 1).make(at: arguments[1]) { text in
        say("\((ContinuousClock.now - start).components.seconds) s: \(text)")
      }
    case "measure": try LibraryMeasure(path: arguments[1], count: 500).run()
    default: say("library-bench make|measure FILE")
    }
  }

  /// Tells how far it is.
  static func say(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
  }
}

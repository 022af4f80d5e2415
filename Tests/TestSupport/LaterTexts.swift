package import Athletics

/// What the facts tell of things later than an instant and of nothing earlier: names and marks that
/// must not appear while the meeting clock stands there.
package struct LaterTexts {
  /// Marks to the hundredth, as printed, in order.
  package let marks: Set<String>
  /// Names of athletes of whom nothing is known before.
  package let names: Set<String>

  /// Gathers the texts of all races, meetings, records, lists and profiles.
  ///
  /// A unit of a meeting is earlier when it has started by then, whether it is over or not, and other
  /// things when their day is not later; so nothing is gathered that might be told.
  package init(than now: Instant) throws {
    let facts = try TestFacts.facts
    let day = SpoilerGuard(until: now).latestDay
    var texts = Gathering()
    for race in facts.races {
      for runner in race.runners { texts.add(runner.result, isLater: race.date > day) }
    }
    for unit in facts.meetings.flatMap(\.units) {
      let isLater = unit.start.map { $0 > now } ?? (unit.date > day)
      for result in unit.results { texts.add(result, isLater: isLater) }
    }
    for step in facts.progressions.flatMap({ $0.steps + $0.notEligible }) {
      texts.add(step.athlete.name, step.printedMark, isLater: step.date.firstDay > day)
    }
    for line in facts.lists.flatMap(\.marks) {
      let isLater = line.date.map { $0.firstDay > day } ?? false
      texts.add(line.athlete.name, line.printedMark, isLater: isLater)
    }
    for best in facts.athletes.flatMap(\.bests) {
      texts.add("", best.mark, isLater: best.date.map { $0.firstDay > day } ?? false)
    }
    marks = texts.laterMarks.subtracting(texts.earlierMarks).filter(Self.isExact)
    names = texts.laterNames.subtracting(texts.earlierNames)
  }

  /// The texts that appear among others.
  ///
  /// - Complexity: O(*n*·*m*) in the text and the names.
  package func found(in text: String) -> [String] {
    let words = text.split { !($0.isNumber || $0 == ":" || $0 == ".") }.map(String.init)
    return marks.intersection(words).sorted() + names.filter { text.contains($0) }.sorted()
  }

  /// Minutes, seconds and hundredths: such a figure is a mark, and not a gap or an estimate.
  private static func isExact(_ mark: String) -> Bool {
    let parts = mark.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].count == 2 && parts[0].contains(":")
      && mark.allSatisfy { $0.isNumber || $0 == ":" || $0 == "." }
  }

  private struct Gathering {
    var earlierMarks: Set<String> = []
    var laterMarks: Set<String> = []
    var earlierNames: Set<String> = []
    var laterNames: Set<String> = []

    mutating func add(_ result: Result, isLater: Bool) {
      add(result.athlete.name, result.printedMark ?? "", isLater: isLater)
    }

    mutating func add(_ name: String, _ mark: String, isLater: Bool) {
      if isLater {
        laterMarks.insert(mark)
        if name.contains(" ") { laterNames.insert(name) }
      } else {
        earlierMarks.insert(mark)
        earlierNames.insert(name)
      }
    }
  }
}

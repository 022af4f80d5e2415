import Athletics

/// Finds the line of a list that another one is about: by bib, else by name, else by lane.
struct LineIndex {
  /// What tells one line from another.
  struct Key {
    var bib: String?
    var athlete: Athlete
    var lane: Int?
  }

  /// A line, and what is noted of it.
  private struct Line {
    var key: Key
    /// The number of its name; `nil` without one.
    var name: Int?
    /// The file whose row was about it last.
    var taker: Int?
  }

  /// The lines of one name.
  private struct NameLines {
    var all: [Int] = []
    var withoutBib: [Int] = []
    /// The file that the latest of them was taken by, and how many it has taken.
    var taker: Int?
    var takenCount = 0
  }

  /// The name asked for last, since a row asks for its name several times.
  private struct LatestName {
    var text = ""
    var folded = ""
    var number: Int?
  }

  private var bibs: [String: Int] = [:]
  /// Further lines of bibs that several bear, the first of them.
  private var twins: [String: [Int]] = [:]
  private static let mostTwins = 64
  /// The number of each folded name.
  private var names: [String: Int] = [:]
  private var linesOfNames: [NameLines] = []
  private var latestName = LatestName()
  private var lanes: [Int: Int] = [:]
  private var lines: [Line] = []

  init(_ keys: [Key]) {
    for key in keys { add(key) }
  }

  /// How many lines there are.
  var count: Int { lines.count }

  /// Remembers the lines that rows of before were about.
  mutating func take(_ rows: [SpokenRows.Row]) {
    for (key, file) in rows {
      if let index = find(key, file: file) { take(index, file: file) }
    }
  }

  /// Adds a line at the end.
  mutating func add(_ key: Key) {
    lines.append(Line(key: key))
    note(key, lines.count - 1)
    noteName(key, lines.count - 1)
  }

  /// Puts another key in the place of a line's; what it was found by before finds it no more.
  mutating func replace(_ index: Int, with key: Key) {
    let (old, name) = (lines[index].key, lines[index].name)
    lines[index].key = key
    note(key, index)
    guard old.athlete.name != key.athlete.name || (old.bib == nil) != (key.bib == nil) else {
      return
    }
    if let name {
      linesOfNames[name].all.removeAll { $0 == index }
      linesOfNames[name].withoutBib.removeAll { $0 == index }
      linesOfNames[name].taker = nil
    }
    noteName(key, index)
  }

  private mutating func note(_ key: Key, _ index: Int) {
    if let bib = key.bib, bibs[bib] != index {
      if let first = bibs[bib], lines[first].key.bib == bib {
        let others = twins[bib] ?? []
        if others.count < Self.mostTwins, !others.contains(index) { twins[bib] = others + [index] }
      } else {
        bibs[bib] = index
      }
    }
    if let lane = key.lane, lanes[lane].map({ lines[$0].key.lane != lane }) ?? true {
      lanes[lane] = index
    }
  }

  private mutating func noteName(_ key: Key, _ index: Int) {
    lines[index].name = nil
    guard !key.athlete.name.isEmpty else { return }
    let name = number(of: key.athlete.name) ?? addLatestName()
    lines[index].name = name
    linesOfNames[name].all.append(index)
    if key.bib == nil { linesOfNames[name].withoutBib.append(index) }
  }

  /// The number of a name; `nil` for one that no line has.
  private mutating func number(of name: String) -> Int? {
    if name != latestName.text {
      let folded = FoldedText.fold(name)
      latestName = LatestName(text: name, folded: folded, number: names[folded])
    }
    return latestName.number
  }

  private mutating func addLatestName() -> Int {
    let number = linesOfNames.count
    linesOfNames.append(NameLines())
    names[latestName.folded] = number
    latestName.number = number
    return number
  }

  /// The line that a row is about; `nil` for one that is not there yet.
  ///
  /// No row of a file is about a line that another one of the file is about.
  ///
  /// - Complexity: O(1) where the lines of the name that have no bib are few, or all are taken, and
  ///   few share a bib.
  mutating func find(_ key: Key, file: Int?) -> Int? {
    if let bib = key.bib, let byBib = find(bib: bib, key, file: file) { return byBib }
    if let byName = findByName(key, file: file) { return byName }
    guard let lane = key.lane, let index = lanes[lane], lines[index].key.lane == lane,
      isFree(index, file), key.bib == nil, lines[index].key.bib == nil
    else { return nil }
    return index
  }

  /// Of several lines of a bib the one of the name, else the first.
  private mutating func find(bib: String, _ key: Key, file: Int?) -> Int? {
    let first = bibs[bib].flatMap {
      lines[$0].key.bib == bib && isFree($0, file) ? $0 : nil
    }
    guard let others = twins[bib] else { return first }
    let free = ([first].compactMap(\.self) + others).filter {
      lines[$0].key.bib == bib && isFree($0, file)
    }
    guard !key.athlete.name.isEmpty else {
      return free.first { lines[$0].name == nil } ?? free.first
    }
    guard let name = number(of: key.athlete.name) else { return first }
    return free.first { lines[$0].name == name } ?? first
  }

  private mutating func findByName(_ key: Key, file: Int?) -> Int? {
    guard !key.athlete.name.isEmpty, let name = number(of: key.athlete.name) else { return nil }
    let same = linesOfNames[name]
    if let file, same.taker == file, same.takenCount == same.all.count { return nil }
    // A bib of its own has not been found: only lines without one can be meant.
    return (key.bib == nil ? same.all : same.withoutBib).first { index in
      let other = lines[index].key.athlete.nation
      let isSameNation = other == key.athlete.nation || other.isEmpty || key.athlete.nation.isEmpty
      return isSameNation && isFree(index, file)
    }
  }

  /// The line that a row of the same file was about, with the very same athlete.
  mutating func repeated(_ key: Key, file: Int?) -> Int? {
    guard let file, !key.athlete.name.isEmpty, let name = number(of: key.athlete.name) else {
      return nil
    }
    return linesOfNames[name].all.first { index in
      let other = lines[index].key
      return lines[index].taker == file && other.bib == key.bib
        && (key.bib != nil || other.lane == key.lane)
        && other.athlete.nation == key.athlete.nation
    }
  }

  /// Remembers that a row of a file is about a line.
  mutating func take(_ index: Int, file: Int?) {
    guard let file, lines[index].taker != file else { return }
    lines[index].taker = file
    guard let name = lines[index].name else { return }
    let count = linesOfNames[name].taker == file ? linesOfNames[name].takenCount + 1 : 1
    linesOfNames[name].takenCount = count
    linesOfNames[name].taker = file
  }

  private func isFree(_ index: Int, _ file: Int?) -> Bool {
    guard let file else { return true }
    return lines[index].taker != file
  }
}

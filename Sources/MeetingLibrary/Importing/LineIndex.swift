import Athletics

/// Finds the line of a list that another one is about: by bib, else by name, else by lane.
struct LineIndex {
  /// What tells one line from another.
  struct Key {
    var bib: String?
    var athlete: Athlete
    var lane: Int?
  }

  /// The lines of one name.
  private struct NameLines {
    var all: [Int] = []
    var withoutBib: [Int] = []
    /// The file that the latest of them was taken by, and how many it has taken.
    var taker: Int?
    var takenCount = 0
  }

  private var bibs: [String: Int] = [:]
  /// Further lines of bibs that several bear, the first of them.
  private var twins: [String: [Int]] = [:]
  private static let mostTwins = 64
  private var names: [String: NameLines] = [:]
  private var lanes: [Int: Int] = [:]
  private var keys: [Key] = []
  /// Lines that a row of this file has been about already.
  private var taken: [Int: Int] = [:]

  init(_ keys: [Key]) {
    for key in keys { add(key) }
  }

  /// How many lines there are.
  var count: Int { keys.count }

  /// Remembers the lines that rows of before were about.
  mutating func take(_ rows: [SpokenRows.Row]) {
    for (key, file) in rows {
      if let index = find(key, file: file) { take(index, file: file) }
    }
  }

  /// Adds a line at the end.
  mutating func add(_ key: Key) {
    keys.append(key)
    note(key, keys.count - 1)
    noteName(key, keys.count - 1)
  }

  /// Puts another key in the place of a line's; what it was found by before finds it no more.
  mutating func replace(_ index: Int, with key: Key) {
    let old = keys[index]
    keys[index] = key
    note(key, index)
    guard old.athlete.name != key.athlete.name || (old.bib == nil) != (key.bib == nil) else {
      return
    }
    let name = FoldedText.fold(old.athlete.name)
    names[name]?.all.removeAll { $0 == index }
    names[name]?.withoutBib.removeAll { $0 == index }
    names[name]?.taker = nil
    noteName(key, index)
  }

  private mutating func note(_ key: Key, _ index: Int) {
    if let bib = key.bib, bibs[bib] != index {
      if let first = bibs[bib], keys[first].bib == bib {
        if twins[bib]?.count ?? 0 < Self.mostTwins { twins[bib, default: []].append(index) }
      } else {
        bibs[bib] = index
      }
    }
    if let lane = key.lane, lanes[lane].map({ keys[$0].lane != lane }) ?? true {
      lanes[lane] = index
    }
  }

  private mutating func noteName(_ key: Key, _ index: Int) {
    guard !key.athlete.name.isEmpty else { return }
    let name = FoldedText.fold(key.athlete.name)
    names[name, default: NameLines()].all.append(index)
    if key.bib == nil { names[name]?.withoutBib.append(index) }
  }

  /// The line that a row is about; `nil` for one that is not there yet.
  ///
  /// No row of a file is about a line that another one of the file is about.
  ///
  /// - Complexity: O(1) where the lines of the name that have no bib are few, or all are taken, and
  ///   few share a bib.
  func find(_ key: Key, file: Int?) -> Int? {
    if let bib = key.bib, let byBib = find(bib: bib, key, file: file) { return byBib }
    if let byName = findByName(key, file: file) { return byName }
    guard let lane = key.lane, let index = lanes[lane], keys[index].lane == lane,
      isFree(index, file), key.bib == nil, keys[index].bib == nil
    else { return nil }
    return index
  }

  /// Of several lines of a bib the one of the name, else the first.
  private func find(bib: String, _ key: Key, file: Int?) -> Int? {
    let first = bibs[bib].flatMap { keys[$0].bib == bib && isFree($0, file) ? $0 : nil }
    guard let others = twins[bib] else { return first }
    let free = ([first].compactMap(\.self) + others).filter {
      keys[$0].bib == bib && isFree($0, file)
    }
    let name = FoldedText.fold(key.athlete.name)
    return free.first { FoldedText.fold(keys[$0].athlete.name) == name }
      ?? (key.athlete.name.isEmpty ? free.first : first)
  }

  private func findByName(_ key: Key, file: Int?) -> Int? {
    guard !key.athlete.name.isEmpty, let same = names[FoldedText.fold(key.athlete.name)] else {
      return nil
    }
    if let file, same.taker == file, same.takenCount == same.all.count { return nil }
    // A bib of its own has not been found: only lines without one can be meant.
    return (key.bib == nil ? same.all : same.withoutBib).first { index in
      let other = keys[index].athlete.nation
      let isSameNation = other == key.athlete.nation || other.isEmpty || key.athlete.nation.isEmpty
      return isSameNation && isFree(index, file)
    }
  }

  /// The line that a row of the same file was about, with the very same athlete.
  func repeated(_ key: Key, file: Int?) -> Int? {
    guard let file, !key.athlete.name.isEmpty else { return nil }
    return names[FoldedText.fold(key.athlete.name)]?.all.first {
      taken[$0] == file && keys[$0].bib == key.bib
        && (key.bib != nil || keys[$0].lane == key.lane)
        && keys[$0].athlete.nation == key.athlete.nation
    }
  }

  /// Remembers that a row of a file is about a line.
  mutating func take(_ index: Int, file: Int?) {
    guard let file, taken[index] != file else { return }
    taken[index] = file
    let name = FoldedText.fold(keys[index].athlete.name)
    guard var same = names[name] else { return }
    names[name] = nil
    same.takenCount = same.taker == file ? same.takenCount + 1 : 1
    same.taker = file
    names[name] = same
  }

  private func isFree(_ index: Int, _ file: Int?) -> Bool {
    guard let file else { return true }
    return taken[index] != file
  }
}

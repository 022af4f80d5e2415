import Athletics

/// Finds the line of a list that another one is about: by bib, else by name, else by lane.
struct LineIndex {
  /// What tells one line from another.
  struct Key {
    var bib: String?
    var athlete: Athlete
    var lane: Int?
  }

  private var bibs: [String: Int] = [:]
  private var names: [String: [Int]] = [:]
  private var lanes: [Int: Int] = [:]
  private var keys: [Key] = []
  /// Lines that a row of this file has been about already.
  private var taken: [Int: Int] = [:]

  init(_ keys: [Key]) {
    for key in keys { add(key) }
  }

  /// How many lines there are.
  var count: Int { keys.count }

  /// Adds a line at the end.
  mutating func add(_ key: Key) {
    let index = keys.count
    keys.append(key)
    note(key, index)
  }

  /// Puts another key in the place of a line's.
  mutating func replace(_ index: Int, with key: Key) {
    keys[index] = key
    note(key, index)
  }

  private mutating func note(_ key: Key, _ index: Int) {
    if let bib = key.bib, bibs[bib] == nil { bibs[bib] = index }
    if !key.athlete.name.isEmpty {
      let name = FoldedText.fold(key.athlete.name)
      if names[name]?.contains(index) != true { names[name, default: []].append(index) }
    }
    if let lane = key.lane, lanes[lane] == nil { lanes[lane] = index }
  }

  /// The line that a row is about; `nil` for one that is not there yet.
  ///
  /// No row of a file is about a line that another one of the file is about.
  func find(_ key: Key, file: Int?) -> Int? {
    if let bib = key.bib, let index = bibs[bib], isFree(index, file) { return index }
    let sameName = names[FoldedText.fold(key.athlete.name)] ?? []
    let byName = sameName.first { index in
      let other = keys[index]
      let isSameNation =
        other.athlete.nation == key.athlete.nation || other.athlete.nation.isEmpty
        || key.athlete.nation.isEmpty
      let isSameBib = key.bib == nil || other.bib == nil || key.bib == other.bib
      return isSameNation && isSameBib && isFree(index, file)
    }
    if let byName { return byName }
    guard let lane = key.lane, let index = lanes[lane], isFree(index, file),
      key.bib == nil, keys[index].bib == nil
    else { return nil }
    return index
  }

  /// The line that a row of the same file was about, with the very same athlete.
  func repeated(_ key: Key, file: Int?) -> Int? {
    guard let file, !key.athlete.name.isEmpty else { return nil }
    return names[FoldedText.fold(key.athlete.name)]?.first {
      taken[$0] == file && keys[$0].bib == key.bib
        && (key.bib != nil || keys[$0].lane == key.lane)
        && keys[$0].athlete.nation == key.athlete.nation
    }
  }

  /// Remembers that a row of a file is about a line.
  mutating func take(_ index: Int, file: Int?) {
    if let file { taken[index] = file }
  }

  private func isFree(_ index: Int, _ file: Int?) -> Bool {
    guard let file else { return true }
    return taken[index] != file
  }
}

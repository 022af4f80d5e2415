/// A row of `mark_count` by its key, small enough for millions of them.
struct MarkCell: Hashable, Comparable {
  var book: Int64
  var bucket: Int64
  /// 0 for the whole list, a year, or a nation's number.
  var slice: Int32
  var level: Int8
  var track: Int8
  var age: Int8

  /// The cell that a mark is counted in.
  init(_ mark: CountedMark, slice: Int, _ level: MarkBucket.Level) {
    book = mark.book
    bucket = MarkBucket.of(mark.order, level)
    self.slice = Int32(truncatingIfNeeded: slice)
    self.level = Int8(level.rawValue)
    track = Int8(truncatingIfNeeded: mark.track)
    age = Int8(truncatingIfNeeded: mark.age)
  }

  static func < (lhs: MarkCell, rhs: MarkCell) -> Bool {
    if lhs.book != rhs.book { return lhs.book < rhs.book }
    if lhs.slice != rhs.slice { return lhs.slice < rhs.slice }
    if lhs.level != rhs.level { return lhs.level < rhs.level }
    if lhs.bucket != rhs.bucket { return lhs.bucket < rhs.bucket }
    return (lhs.track, lhs.age) < (rhs.track, rhs.age)
  }
}

/// Numbers for the codes of nations, as long as counts are held, so that a cell holds no text.
struct NationNumbers {
  /// The first number behind every year.
  private static let first = 1_000_000

  private var numbers: [String: Int] = [:]
  private var codes: [String] = []

  /// The number of a nation's slice.
  mutating func number(of code: String) -> Int {
    if let known = numbers[code] { return known }
    let number = Self.first + codes.count
    numbers[code] = number
    codes.append(code)
    return number
  }

  /// What the table calls a slice.
  func text(ofSlice slice: Int32) -> String {
    let place = Int(slice) - Self.first
    if codes.indices.contains(place) { return codes[place] }
    return slice == 0 ? "" : String(slice)
  }
}

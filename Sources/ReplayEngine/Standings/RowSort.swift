/// Puts rows in order of distance, farthest first; level rows keep their order.
enum RowSort {
  /// From so many rows on, a radix sort pays.
  private static let radixFrom = 512
  private static let bits = 13
  private static let buckets = 1 << bits

  /// Sorts rows.
  ///
  /// - Complexity: O(*n* log *n*); about O(*n*) for large fields.
  static func sort(_ rows: inout [Field.Row]) {
    guard rows.count >= radixFrom else {
      insert(&rows)
      return
    }
    var keys = keys(of: rows)
    keys = scattered(keys, shift: 32)
    keys = scattered(keys, shift: 32 + UInt64(bits))
    rows = keys.map { rows[Int($0 & 0xffff_ffff)] }
    insert(&rows)
  }

  /// How far behind the first every row is, in so many steps that all are nearly in order, and below
  /// it the row.
  private static func keys(of rows: [Field.Row]) -> [UInt64] {
    let most = rows.reduce(0) { max($0, $1.metres) }
    let steps = Double(buckets * buckets - 1)
    let scale = most > 0 ? steps / most : 0
    var keys: [UInt64] = []
    keys.reserveCapacity(rows.count)
    for row in rows {
      keys.append(UInt64(steps - row.metres * scale) << 32 | UInt64(keys.count))
    }
    return keys
  }

  /// The keys in order of some of their bits; those alike keep their order.
  private static func scattered(_ keys: [UInt64], shift: UInt64) -> [UInt64] {
    let mask = UInt64(buckets - 1)
    var places = [Int32](repeating: 0, count: buckets)
    for key in keys { places[Int(key >> shift & mask)] += 1 }
    var sum: Int32 = 0
    for bucket in places.indices {
      let count = places[bucket]
      places[bucket] = sum
      sum += count
    }
    var sorted = keys
    // Two writes a key: through a buffer neither asks whether the array is shared.
    sorted.withUnsafeMutableBufferPointer { sorted in
      places.withUnsafeMutableBufferPointer { places in
        for key in keys {
          let bucket = Int(key >> shift & mask)
          sorted[Int(places[bucket])] = key
          places[bucket] += 1
        }
      }
    }
    return sorted
  }

  /// Insertion: quick where there are few rows, or where they are nearly in order.
  private static func insert(_ rows: inout [Field.Row]) {
    guard rows.count > 1 else { return }
    for index in 1..<rows.count where rows[index - 1].metres < rows[index].metres {
      let row = rows[index]
      var place = index
      while place > 0, rows[place - 1].metres < row.metres {
        rows[place] = rows[place - 1]
        place -= 1
      }
      rows[place] = row
    }
  }
}

/// Puts rows in order of distance, farthest first; level rows keep their order.
enum RowSort {
  /// From so many rows on, a radix sort pays.
  private static let radixFrom = 512
  private static let bits = 11
  private static let buckets = 1 << bits

  /// Sorts rows.
  ///
  /// - Complexity: O(*n* log *n*); about O(*n*) for large fields.
  static func sort(_ rows: inout [Field.Row]) {
    guard rows.count >= radixFrom else {
      insert(&rows)
      return
    }
    var keys = rows.indices.map { index in
      // Tenths of a millimetre, turned round: enough to be nearly in order.
      (key: UInt32.max - UInt32(min(rows[index].metres * 10_000, 4e9)), row: UInt32(index))
    }
    var other = keys
    for pass in 0..<3 {
      scatter(keys, into: &other, shift: UInt32(pass * bits))
      swap(&keys, &other)
    }
    rows = keys.map { rows[Int($0.row)] }
    insert(&rows)
  }

  private static func scatter(
    _ keys: [(key: UInt32, row: UInt32)],
    into sorted: inout [(key: UInt32, row: UInt32)],
    shift: UInt32
  ) {
    var places = [Int](repeating: 0, count: buckets + 1)
    let mask = UInt32(buckets - 1)
    for entry in keys { places[Int((entry.key >> shift) & mask) + 1] += 1 }
    for bucket in 0..<buckets { places[bucket + 1] += places[bucket] }
    for entry in keys {
      let bucket = Int((entry.key >> shift) & mask)
      sorted[places[bucket]] = entry
      places[bucket] += 1
    }
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

internal import CAssets

/// One bundled file: where it stands below `Assets/`, and its bytes.
package struct Asset: Sendable, Identifiable {
  /// The path below `Assets/`, such as `races/lievin-2025-mile.json`.
  package let path: String
  /// The length in bytes.
  package let count: Int
  private let index: Int

  /// The file at an index of the table; `nil` beyond the last one.
  init?(index: Int) {
    guard let entry = lb_asset_at(index)?.pointee else { return nil }
    path = String(cString: entry.path)
    count = entry.count
    self.index = index
  }

  /// The path.
  package var id: String { path }

  /// A copy of the bytes.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  package var bytes: [UInt8] {
    withBytes { Array($0) }
  }

  /// Lends the bytes where they lie in the program, without a copy.
  ///
  /// - Parameter body: reads the bytes; they outlive the call, for they are never freed.
  /// - Returns: what `body` returns.
  package func withBytes<Value>(
    _ body: (UnsafeRawBufferPointer) throws -> Value
  ) rethrows -> Value {
    guard let entry = lb_asset_at(index)?.pointee else {
      return try body(UnsafeRawBufferPointer(start: nil, count: 0))
    }
    return try body(UnsafeRawBufferPointer(start: entry.bytes, count: entry.count))
  }
}

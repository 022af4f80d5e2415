/// Bytes that come one piece after the other: a file, standard input, memory.
package protocol ByteSource: AnyObject {
  /// Hands out the next bytes.
  ///
  /// - Parameter count: how many at most; fewer may come before the end.
  /// - Returns: the bytes; none at the end.
  /// - Throws: what the system refuses.
  func read(upTo count: Int) throws -> [UInt8]
}

/// Bytes that are all there already.
package final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  /// Hands out bytes from the first to the last.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package func read(upTo count: Int) -> [UInt8] {
    let end = min(bytes.count, position + max(0, count))
    defer { position = end }
    return Array(bytes[position..<end])
  }
}

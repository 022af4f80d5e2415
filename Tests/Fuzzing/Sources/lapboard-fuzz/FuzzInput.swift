import MeetingFormats

/// The bytes of one run, and what is made of them.
///
/// A line `==> NAME <==` begins a file of that name, so that one input may hold a folder; bytes in
/// front of the first such line are a file of their own.
struct FuzzInput: Sendable {
  /// The most files of an input.
  private static let mostFiles = 12

  private static let opening = Array("==> ".utf8)
  private static let closing = Array(" <==".utf8)

  /// All bytes.
  let bytes: [UInt8]

  /// The bytes of a run.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A number that changes with the input, to choose what a caller says along with it.
  var choice: Int { bytes.count }

  /// The files, at least one; they come in small pieces for some inputs.
  var files: [ImportFile] {
    var files: [(name: String, bytes: [UInt8])] = [("a.csv", [])]
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if let name = Self.name(in: line), files.count < Self.mostFiles {
        files.append((name, []))
      } else {
        files[files.count - 1].bytes += line
        files[files.count - 1].bytes.append(0x0A)
      }
    }
    // The last line of each has an end that the input had not.
    for index in files.indices where !files[index].bytes.isEmpty { files[index].bytes.removeLast() }
    if files.count > 1, files[0].bytes.isEmpty { files.removeFirst() }
    return files.map { name, bytes in
      guard choice % 4 == 1 else { return ImportFile(name: name, bytes: bytes) }
      let piece = [1, 3, 16, 100][choice / 4 % 4]
      let source = { @Sendable in PiecewiseSource(bytes, piece: piece) }
      return (try? ImportFile(name: name, open: source)) ?? ImportFile(name: name, bytes: bytes)
    }
  }

  private static func name(in line: ArraySlice<UInt8>) -> String? {
    guard line.count > opening.count + closing.count, line.count < 80, line.starts(with: opening),
      line.suffix(closing.count).elementsEqual(closing)
    else { return nil }
    return String(
      decoding: line.dropFirst(opening.count).dropLast(closing.count),
      as: UTF8.self
    )
  }
}

/// Bytes that come in pieces of a size.
private final class PiecewiseSource: ByteSource {
  private let bytes: [UInt8]
  private let piece: Int
  private var position = 0

  init(_ bytes: [UInt8], piece: Int) {
    self.bytes = bytes
    self.piece = piece
  }

  func read(upTo count: Int) -> [UInt8] {
    let end = min(bytes.count, position + min(piece, count))
    defer { position = end }
    return Array(bytes[position..<end])
  }
}

import Athletics
import MeetingFormats
import Synchronization
import Testing

@Suite("Reading on a thread of its own")
struct ReadAheadTests {
  /// Hands on a number of drafts with a note and a problem between, then fails or asks.
  private final class Reader: ImportReader {
    let id = "test"
    let name = "Test"
    let count: Int
    let asks: Bool
    let error: FormatError?
    /// What the reader has met: drafts that were taken, and how it ended.
    let taken = Mutex(0)
    let ending = Mutex<String?>(nil)

    init(count: Int, asks: Bool = false, error: FormatError? = nil) {
      (self.count, self.asks, self.error) = (count, asks, error)
    }

    func confidence(in file: ImportFile) -> Confidence { .none }

    func read(_ files: [ImportFile], into intake: Intake) throws {
      do {
        for index in 0..<count {
          try intake.take(ReadAheadTests.draft(index), file: 0, line: index + 1)
          taken.withLock { $0 += 1 }
          if index % 100 == 50 { intake.tell("note \(index)", file: 0) }
          if index % 100 == 70 {
            intake.refuse(FormatError(file: "a", line: index, expected: "x"), file: 0)
          }
          if asks, index % 100 == 99 {
            let held = try intake.heldVersion(of: MessageKey(message: "\(index)"))
            guard held == index else { throw FormatError(file: "a", expected: "\(index)") }
          }
        }
        for file in files {
          let source = try file.open()
          while !(try source.read(upTo: 1024)).isEmpty {
            intake.refuse(FormatError(file: "a", line: 1, expected: "y"), file: 0)
          }
        }
        if let error { throw error }
      } catch {
        ending.withLock { $0 = "\(error)" }
        throw error
      }
      ending.withLock { $0 = "end" }
    }
  }

  private struct Full: Error {}

  private final class Sink: DraftSink {
    var lines: [Int] = []
    var asked = 0
    let room: Int
    let answersFail: Bool

    init(room: Int = .max, answersFail: Bool = false) {
      (self.room, self.answersFail) = (room, answersFail)
    }

    func take(_ draft: Draft, from row: RowPlace?) throws {
      guard lines.count < room else { throw Full() }
      lines.append(row?.line ?? 0)
    }

    func heldVersion(of message: MessageKey) throws -> Int? {
      asked += 1
      if answersFail { throw Full() }
      return Int(message.message)
    }
  }

  /// Bytes without end.
  private final class Endless: ByteSource {
    func read(upTo count: Int) -> [UInt8] { [0] }
  }

  private static func draft(_ index: Int) -> Draft {
    .source(Source(id: "s\(index)", title: "Source"))
  }

  private func read(
    _ reader: Reader,
    _ sink: Sink,
    _ files: [ImportFile] = [],
    told: (String) -> Void = { _ in }
  ) throws {
    try ReadAhead.read(
      files,
      by: reader,
      context: ImportContext(),
      into: sink,
      onNote: { told("\($0) \($1) after \(sink.lines.count)") },
      onProblem: { told("line \($0.error.line ?? 0) after \(sink.lines.count)") }
    )
  }

  @Test("all arrives in its order", arguments: [0, 1, 63, 64, 65, 5000])
  func order(count: Int) throws {
    let (reader, sink) = (Reader(count: count), Sink())
    var told: [String] = []
    try read(reader, sink) { told.append($0) }
    #expect(sink.lines == Array(1..<(count + 1)))
    let expected = (0..<count).compactMap { index in
      switch index % 100 {
      case 50: "0 note \(index) after \(index + 1)"
      case 70: "line \(index) after \(index + 1)"
      default: nil
      }
    }
    #expect(told == expected)
  }

  @Test("what the reader throws arrives behind its drafts")
  func readerFails() {
    let error = FormatError(file: "a", line: 7, expected: "better")
    let (reader, sink) = (Reader(count: 300, error: error), Sink())
    #expect(throws: error) { try read(reader, sink) }
    #expect(sink.lines.count == 300)
  }

  @Test("when drafts are taken no more, the reader ends", arguments: [0, 10, 200])
  func sinkFails(room: Int) {
    let (reader, sink) = (Reader(count: 1_000_000), Sink(room: room))
    #expect(throws: Full.self) { try read(reader, sink) }
    #expect(sink.lines.count == room)
    #expect(reader.ending.withLock { $0 } != nil)
    #expect(reader.taken.withLock { $0 } < 1_000_000)
  }

  @Test("a file without end and without a good row is read no further")
  func endless() throws {
    let (reader, sink) = (Reader(count: 1), Sink(room: 0))
    let file = try ImportFile(name: "endless") { Endless() }
    #expect(throws: Full.self) { try read(reader, sink, [file]) }
    #expect(reader.ending.withLock { $0 } != "end")
  }

  @Test("questions are answered when all before them is taken")
  func questions() throws {
    let (reader, sink) = (Reader(count: 1000, asks: true), Sink())
    try read(reader, sink)
    #expect(sink.asked == 10)
    #expect(sink.lines.count == 1000)
    let failing = (Reader(count: 1000, asks: true), Sink(answersFail: true))
    #expect(throws: Full.self) { try read(failing.0, failing.1) }
    #expect(failing.1.lines.count == 100)
  }
}

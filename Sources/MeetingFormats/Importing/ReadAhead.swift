package import Athletics
import Foundation

/// Reads files on a thread of its own, a little ahead of whoever takes the drafts.
///
/// Reading a table and writing a library cost about the same, so that the two share the work. All
/// that a reader finds arrives in its order, on the thread of the caller.
package enum ReadAhead {
  /// Reads files, one or those of a folder, into drafts.
  ///
  /// - Parameters:
  ///   - files: what is read together.
  ///   - reader: the format.
  ///   - context: what the caller says.
  ///   - sink: takes the drafts.
  ///   - onNote: takes what the summary is to say of a file.
  ///   - onProblem: takes what was refused.
  /// - Throws: what the reader throws, and what the sink throws, after which nothing more is read.
  package static func read(
    _ files: [ImportFile],
    by reader: any ImportReader,
    context: ImportContext,
    into sink: any DraftSink,
    onNote: (Int, String) -> Void,
    onProblem: (Intake.Problem) -> Void
  ) throws {
    let channel = Channel()
    let files = files.map { $0.checked { try channel.check() } }
    let thread = Thread { Self.run(reader, files, context, channel) }
    thread.stackSize = 8 << 20
    thread.start()
    do {
      while let batch = try channel.receive() {
        for item in batch {
          switch item {
          case .draft(let draft, let row): try sink.take(draft, from: row)
          case .note(let note, let file): onNote(file, note)
          case .problem(let problem): onProblem(problem)
          case .question(let message):
            channel.answer(Swift.Result { try sink.heldVersion(of: message) })
          }
        }
      }
    } catch {
      channel.cancel()
      throw error
    }
  }

  private static func run(
    _ reader: any ImportReader,
    _ files: [ImportFile],
    _ context: ImportContext,
    _ channel: Channel
  ) {
    let sender = Sender(channel)
    let intake = Intake(
      context: context,
      sink: sender,
      onNote: { try? sender.add(.note($1, file: $0)) },
      onProblem: { try? sender.add(.problem($0)) }
    )
    do {
      try reader.read(files, into: intake)
      try sender.flush()
      channel.end(nil)
    } catch {
      try? sender.flush()
      channel.end(error)
    }
  }
}

/// Something that a reader has found, on its way to the other thread.
private enum Item: Sendable {
  case draft(Draft, RowPlace?)
  case note(String, file: Int)
  case problem(Intake.Problem)
  case question(MessageKey)
}

/// Nobody takes what is read any more.
private struct Cancelled: Error {}

/// Gathers what a reader finds, so that the threads seldom meet.
private final class Sender: DraftSink {
  private static let batchSize = 64

  private let channel: Channel
  private var batch: [Item] = []

  init(_ channel: Channel) {
    self.channel = channel
  }

  func take(_ draft: Draft, from row: RowPlace?) throws {
    try add(.draft(draft, row))
  }

  func heldVersion(of message: MessageKey) throws -> Int? {
    batch.append(.question(message))
    try flush()
    return try channel.waitForAnswer()
  }

  func add(_ item: Item) throws {
    batch.append(item)
    if batch.count >= Self.batchSize { try flush() }
  }

  func flush() throws {
    guard !batch.isEmpty else { return }
    defer { batch = [] }
    try channel.send(batch)
  }
}

/// Carries batches from one thread to another, a few at a time.
///
/// Every stored value is read and changed with the lock held, hence unchecked.
private final class Channel: @unchecked Sendable {
  /// How many batches wait at most: about what is written at once.
  private static let most = 64

  private let lock = NSCondition()
  private var batches: [[Item]] = []
  private var answer: Swift.Result<Int?, any Error>?
  private var ending: (any Error)??
  private var isCancelled = false

  // MARK: - The reader's side

  func send(_ batch: [Item]) throws {
    lock.lock()
    defer { lock.unlock() }
    while batches.count >= Self.most, !isCancelled { lock.wait() }
    if isCancelled { throw Cancelled() }
    batches.append(batch)
    lock.broadcast()
  }

  /// Throws once nobody takes what is read.
  func check() throws {
    lock.lock()
    defer { lock.unlock() }
    if isCancelled { throw Cancelled() }
  }

  func waitForAnswer() throws -> Int? {
    lock.lock()
    defer { lock.unlock() }
    while answer == nil, !isCancelled { lock.wait() }
    guard let found = answer else { throw Cancelled() }
    answer = nil
    return try found.get()
  }

  func end(_ error: (any Error)?) {
    lock.lock()
    defer { lock.unlock() }
    ending = .some(error)
    lock.broadcast()
  }

  // MARK: - The taker's side

  /// The next batch; `nil` at the end.
  ///
  /// - Throws: what the reader has thrown, once all batches before it are received.
  func receive() throws -> [Item]? {
    lock.lock()
    defer { lock.unlock() }
    while batches.isEmpty, ending == nil { lock.wait() }
    if let batch = batches.first {
      batches.removeFirst()
      lock.broadcast()
      return batch
    }
    if let error = ending ?? nil { throw error }
    return nil
  }

  func answer(_ found: Swift.Result<Int?, any Error>) {
    lock.lock()
    defer { lock.unlock() }
    answer = found
    lock.broadcast()
  }

  /// Lets the reader's next draft, or its next piece of a file, be its last, and waits for it.
  func cancel() {
    lock.lock()
    defer { lock.unlock() }
    isCancelled = true
    lock.broadcast()
    while ending == nil { lock.wait() }
  }
}

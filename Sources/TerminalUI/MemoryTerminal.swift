/// A terminal in memory: plays a script of events and keeps the frames it is shown.
package final class MemoryTerminal: Terminal {
  /// One turn of a script.
  package enum Turn: Sendable {
    /// Something happens at once.
    case event(InputEvent)
    /// Nothing happens until the time is up.
    case timeUp
  }

  package private(set) var size: Size
  /// The frames shown, first to last.
  package private(set) var frames: [Frame] = []
  /// How often the whole screen was asked for again.
  package private(set) var redraws = 0
  /// How often the program was suspended.
  package private(set) var suspensions = 0
  /// Whether reports of the mouse are on.
  package private(set) var isMouseOn = false
  /// The title set last.
  package private(set) var title: String?
  /// Whether the terminal was given back.
  package private(set) var isClosed = false
  /// Called when a wait runs out, with its length, so that a test can move its clock.
  package var onTimeUp: (Duration?) -> Void = { _ in }

  private var script: [Turn]
  private var next = 0
  private let keepsFrames: Bool

  /// Makes a terminal that plays `script` and then says that it is closed.
  ///
  /// - Parameters:
  ///   - size: columns and rows.
  ///   - script: what happens, turn by turn.
  ///   - keepsFrames: whether all frames are kept, or the last one alone.
  package init(size: Size, script: [Turn] = [], keepsFrames: Bool = true) {
    self.size = size
    self.script = script
    self.keepsFrames = keepsFrames
  }

  /// Makes a terminal on which `keys` are pressed one after the other.
  package convenience init(size: Size, keys: [Key]) {
    self.init(size: size, script: keys.map { .event(.key($0)) })
  }

  /// The frame shown last.
  package var lastFrame: Frame? { frames.last }

  /// Adds turns to the script.
  package func append(_ turns: Turn...) {
    script += turns
  }

  package func show(_ frame: Frame) {
    if !keepsFrames { frames.removeAll(keepingCapacity: true) }
    frames.append(frame)
  }

  package func nextEvent(within duration: Duration?) -> InputEvent? {
    guard next < script.count else { return .closed }
    defer { next += 1 }
    switch script[next] {
    case .timeUp:
      onTimeUp(duration)
      return nil
    case .event(let event):
      if case .resize(let size) = event { self.size = size }
      return event
    }
  }

  package func redraw() { redraws += 1 }

  package func suspend() { suspensions += 1 }

  package func setMouse(_ enabled: Bool) { isMouseOn = enabled }

  package func setTitle(_ title: String) { self.title = title }

  package func close() { isClosed = true }
}

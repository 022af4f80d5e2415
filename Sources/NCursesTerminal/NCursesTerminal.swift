internal import CNCurses
package import TerminalUI

/// The terminal the program was started in, through curses.
///
/// There is one a process. Until `close` it receives the signals that ask the program to leave, as
/// `InputEvent.interrupted`; a third one that is not answered ends the program by itself.
package final class NCursesTerminal: Terminal {
  /// What the terminal turned out to be.
  package struct Traits: Hashable, Sendable {
    /// The value of TERM.
    package let type: String
    /// Colours used.
    package let depth: ColourDepth
    /// Colours the terminal has.
    package let colours: Int
    /// Whether more than ASCII is drawn.
    package let isUnicode: Bool
    /// Whether the mouse is reported.
    package let hasMouse: Bool
  }

  package private(set) var size: Size
  /// What the terminal turned out to be.
  package let traits: Traits
  /// Percent of the cells that change at once when a picture is a new one.
  private static let newPictureShare = 6
  private let pairs: ColourPairs
  private let decoder = KeyDecoder()
  private var screen: ScreenMemory
  private var row: [lb_cell] = []
  private var isOpen = true
  /// Whether curses may have more to read than it has handed over.
  private var mayHoldInput = true

  /// Opens the terminal.
  ///
  /// - Throws: `TerminalError` when there is none to draw on; then nothing has changed.
  package static func open(
    _ options: TerminalOptions,
    type: String
  ) throws(TerminalError) -> NCursesTerminal {
    let isUTF8 = lb_use_locale() == 1
    let wantsColours = options.colours == .auto && options.theme != .monochrome
    switch lb_result(UInt32(lb_open(wantsColours ? 1 : 0))) {
    case LB_OK: return NCursesTerminal(options, type: type, isUnicode: isUTF8 && !options.ascii)
    case LB_NO_TERM: throw .noType
    case LB_UNKNOWN_TERM: throw .unknownType(TextSanitiser.sanitised(type))
    case LB_POOR_TERM: throw .poorType(TextSanitiser.sanitised(type))
    case LB_NO_TTY: throw .noTerminal
    default: throw .failed
    }
  }

  private init(_ options: TerminalOptions, type: String, isUnicode: Bool) {
    let colours = Int(lb_colours())
    let depth = ColourDepth(colours: colours)
    pairs = ColourPairs(theme: options.theme, depth: depth)
    for (index, foreground) in pairs.foregrounds.enumerated() {
      lb_set_pair(Int32(index + 1), Int32(foreground))
    }
    let hasMouse = options.mouse && lb_set_mouse(1) == 1
    traits = Traits(
      type: type,
      depth: depth,
      colours: colours,
      isUnicode: isUnicode,
      hasMouse: hasMouse
    )
    size = Self.currentSize
    screen = ScreenMemory(size: size)
  }

  deinit { close() }

  private static var currentSize: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    lb_size(&columns, &rows)
    return Size(width: min(Int(columns), Size.limit), height: min(Int(rows), Size.limit))
  }

  // MARK: - Drawing

  package func show(_ frame: Frame) {
    guard isOpen else { return }
    let changed = screen.update(to: frame) { position, cells in
      row.removeAll(keepingCapacity: true)
      for cell in cells { row.append(packed(cell)) }
      lb_put(Int32(position.x), Int32(position.y), row, Int32(row.count))
    }
    let isNewPicture = changed > Self.newPictureShare * size.width * size.height / 100
    lb_flush(isNewPicture ? 1 : 0)
  }

  private func packed(_ cell: Cell) -> lb_cell {
    let cell = traits.isUnicode ? cell : cell.asciiFolded
    let entry = pairs[cell.style.role]
    return lb_cell(
      base: cell.base,
      mark1: cell.mark1,
      mark2: cell.mark2,
      width: cell.width,
      attributes: entry.attributes.union(cell.style.attributes).rawValue,
      pair: entry.pair
    )
  }

  package func redraw() {
    guard isOpen else { return }
    lb_redraw()
  }

  // MARK: - Events

  package func nextEvent(within duration: Duration?) -> InputEvent? {
    guard isOpen else { return .closed }
    let clock = ContinuousClock()
    let deadline = duration.map { clock.now + $0 }
    while true {
      if let event = pendingSignal() { return event }
      if mayHoldInput, let event = pendingInput() { return event }
      mayHoldInput = false
      let left = deadline.map { clock.now.duration(to: $0) }
      let ready = lb_wait(left.map { max($0, .zero).nanoseconds } ?? -1)
      if ready == 0 { return nil }
      mayHoldInput = true
      if ready & Int32(LB_READY_CLOSED.rawValue) != 0 { return pendingSignal() ?? .closed }
    }
  }

  private func pendingInput() -> InputEvent? {
    while let piece = KeyDecoder.Piece(lb_read()) {
      let event = decoder.event(from: piece) { KeyDecoder.Piece(lb_read_more()) }
      if let event { return event }
    }
    return nil
  }

  private func pendingSignal() -> InputEvent? {
    switch Signal(lb_take_signal()) {
    case .none: return nil
    case .stop:
      leave { lb_suspend(0) }
      return .resumed
    case .continued:
      leave { lb_resume() }
      return .resumed
    case .resized:
      size = Self.currentSize
      lb_fit()
      screen.forget(size: size)
      return .resize(size)
    case .interrupted(let number): return .interrupted(signal: number)
    }
  }

  /// Runs what takes the screen away and gets it back, perhaps with another size.
  private func leave(_ body: () -> Void) {
    body()
    size = Self.currentSize
    screen.forget(size: size)
  }

  package func suspend() {
    guard isOpen else { return }
    leave { lb_suspend(1) }
  }

  // MARK: - The rest

  package func setMouse(_ enabled: Bool) {
    _ = lb_set_mouse(enabled ? 1 : 0)
  }

  package func setTitle(_ title: String) {
    lb_set_title(TextSanitiser.sanitised(title))
  }

  package func close() {
    guard isOpen else { return }
    isOpen = false
    lb_close()
  }
}

extension Duration {
  /// Whole nanoseconds, as many as fit.
  fileprivate var nanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? Int64.max : whole + attoseconds / 1_000_000_000
  }
}

import Athletics
import ReplayEngine
package import TerminalUI

/// A frame being drawn, together with what a mouse can touch on it.
package struct Surface: Sendable {
  /// The picture.
  package var frame: Frame
  /// What can be touched, later ones on top.
  package private(set) var targets: [Target] = []

  /// Where the replay was drawn; `nil` where it is not on the screen.
  private(set) var replayPlace: Rect?
  /// The race as of the figures drawn last.
  private var moment: ReplayMoment?
  /// What the infield said below clock and laps.
  private var infieldLines: InfieldView.Lines?
  /// Where the parts of the replay stand.
  private var replayParts: [ReplayLayout.Place] = []
  /// Whether everything is drawn, and not only what a tick has moved.
  private var isWholeDraw = true
  /// How far each part of the replay stood when it was drawn.
  private var steps: [ReplayPart: ReplayStep] = [:]
  /// The empty track as it was drawn last.
  private var track: TrackPicture?

  /// A block of cells that answers the mouse.
  package struct Target: Sendable {
    /// Where.
    package var rect: Rect
    /// What a press means; `nil` for a block that only takes the wheel.
    package var touch: Touch?
    /// Whether the column within it decides, as on a timeline.
    package var isTimeline = false
    /// What the wheel is over.
    package var section: Section?
  }

  /// An empty picture of a size.
  package init(size: Size) {
    frame = Frame(size: size)
  }

  /// Empties the picture for the next one; memory is used again.
  package mutating func reset(to size: Size) {
    frame.reset(to: size)
    targets.removeAll(keepingCapacity: true)
    replayPlace = nil
    steps.removeAll(keepingCapacity: true)
  }

  /// Whether a part of the replay has to be drawn: always, but for a part that a tick has left as it
  /// was.
  mutating func isDue(_ part: ReplayPart, at step: ReplayStep?) -> Bool {
    guard let step else { return true }
    let isDue = isWholeDraw || steps[part] != step
    steps[part] = step
    return isDue
  }

  /// Where the parts of the replay stand, which no tick changes.
  mutating func layout(_ places: () -> [ReplayLayout.Place]) -> [ReplayLayout.Place] {
    if isWholeDraw { replayParts = places() }
    return replayParts
  }

  /// The race as of a time of its figures, worked out where that has changed.
  ///
  /// - Returns: the race, and whether its figures are due.
  mutating func moment(
    at time: RaceTime,
    _ make: () -> ReplayMoment
  ) -> (moment: ReplayMoment, isDue: Bool) {
    let isDue = isDue(.figures, at: .figures(time))
    if !isDue, let moment { return (moment, false) }
    let moment = make()
    self.moment = moment
    return (moment, true)
  }

  /// The lines of the infield, made anew where the figures are due.
  mutating func infield(
    isDue: Bool,
    _ make: () -> InfieldView.Lines
  ) -> InfieldView.Lines {
    if !isDue, let infieldLines { return infieldLines }
    let lines = make()
    infieldLines = lines
    return lines
  }

  /// The empty track in a rectangle, drawn once.
  mutating func track(
    _ geometry: TrackGeometry,
    _ distance: Distance,
    in rect: Rect
  ) -> TrackPicture {
    if let track, track.shows(geometry, distance, in: rect) { return track }
    let picture = TrackPicture(geometry, distance, in: rect)
    track = picture
    return picture
  }

  /// Draws again where the replay stands; what can be touched stays as it is.
  mutating func redrawReplay(_ draw: (inout Surface, Rect) -> Void) {
    guard let replayPlace else { return }
    isWholeDraw = false
    draw(&self, replayPlace)
    isWholeDraw = true
  }

  /// Lets a block answer a press.
  mutating func touch(_ touch: Touch, in rect: Rect) {
    guard isWholeDraw else { return }
    targets.append(Target(rect: rect, touch: touch))
  }

  /// Lets a block of a section answer the wheel, and a press by taking the focus.
  mutating func section(_ section: Section, in rect: Rect) {
    if section == .replay { replayPlace = rect }
    guard isWholeDraw else { return }
    targets.append(Target(rect: rect, touch: .section(section), section: section))
  }

  /// Lets a part of the replay answer a press by taking the focus.
  mutating func box(_ box: ReplayBox, in rect: Rect) {
    touch(.box(box), in: rect)
  }

  /// Lets rows answer a press with the point of the race it stands for.
  mutating func timeline(in rect: Rect) {
    guard isWholeDraw else { return }
    targets.append(Target(rect: rect, touch: nil, isTimeline: true))
  }

  /// Takes every target away, for what lies under a dialogue.
  mutating func coverTargets() {
    targets.removeAll(keepingCapacity: true)
  }

  /// What the mouse means at a cell.
  ///
  /// - Parameters:
  ///   - event: a report of the mouse.
  ///   - overlayIsOpen: whether the wheel scrolls what lies on top.
  ///   - isScrubbing: whether the mouse holds the playhead, wherever it goes until it lets go.
  /// - Returns: `nil` where nothing answers.
  /// - Complexity: O(*n*) in the targets.
  package func touch(
    for event: MouseEvent,
    overlayIsOpen: Bool,
    isScrubbing: Bool = false
  ) -> Touch? {
    let hit = targets.last { $0.rect.contains(event.position) }
    switch event.kind {
    case .wheelUp, .wheelDown:
      let section =
        overlayIsOpen
        ? nil
        : targets.last {
          $0.section != nil && $0.rect.contains(event.position)
        }?.section
      return .wheel(section, down: event.kind == .wheelDown)
    case .press:
      guard let hit else { return nil }
      return hit.isTimeline ? Self.point(of: hit, at: event.position) : hit.touch
    case .drag:
      guard isScrubbing, let timeline = targets.last(where: \.isTimeline) else { return nil }
      return Self.point(of: timeline, at: event.position)
    case .release: return isScrubbing ? .letGo : nil
    }
  }

  /// The point of the race below a column; beside the timeline, its nearer end.
  private static func point(of timeline: Target, at position: Position) -> Touch {
    let share = Double(position.x - timeline.rect.x) / Double(max(1, timeline.rect.width - 1))
    return .timeline(perMille: Int((max(0, min(share, 1)) * 1000).rounded()))
  }
}

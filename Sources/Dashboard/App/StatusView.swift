import ReplayEngine
import TerminalUI

/// Draws the keys that matter now, read from the key map.
enum StatusView {
  static func draw(_ state: AppState, _ frame: inout Frame, _ rect: Rect) {
    if case .filter(let input) = state.overlays.last {
      frame.put("filter:", at: rect.x + 1, rect.y, .accent)
      input.draw(into: &frame, in: rect.inset(left: 9, right: 30))
      frame.put("Enter keeps · Esc clears", at: rect.maxX - 26, rect.y, .dim)
      return
    }
    if case .listQuestion(let question) = state.overlays.last {
      question.draw(&frame, in: rect)
      return
    }
    guard state.overlays.isEmpty else {
      StatusLine(overlayHints(state)).draw(into: &frame, in: rect)
      return
    }
    let commands = commands(state) + common(state)
    var hints: [StatusLine.Hint] = []
    for (index, item) in commands.enumerated() {
      guard let hint = hint(item, state.keys, state.activeSection.scope) else { continue }
      let isCommon = index >= commands.count - 2
      hints.append(StatusLine.Hint(hint.0, hint.1, importance: isCommon ? 100 : 50 - index))
    }
    StatusLine(hints).draw(into: &frame, in: rect)
  }

  /// What matters while something lies over the panes.
  private static func overlayHints(_ state: AppState) -> [StatusLine.Hint] {
    let close = StatusLine.Hint("Esc", "close", importance: 2)
    guard case .ghosts(let picker) = state.overlays.last else { return [close] }
    switch picker.selected {
    case .chosen:
      return [
        close, StatusLine.Hint("Enter", "takes out"), StatusLine.Hint("Backspace x", "take out"),
      ]
    case .nobody: return [close, StatusLine.Hint("Enter", "takes all out")]
    case .you: return [close, StatusLine.Hint("Enter", "puts you in, takes you out")]
    case .runner: return [close, StatusLine.Hint("Enter", "puts in, takes out")]
    }
  }

  /// One hint: the keys of some commands side by side, with one label.
  private struct Item {
    var commands: [Command]
    var label: String

    init(_ commands: Command..., label: String? = nil) {
      self.commands = commands
      self.label = label ?? commands.first?.label ?? ""
    }
  }

  private static func hint(
    _ item: Item,
    _ keys: KeyMap,
    _ scope: KeyScope
  ) -> (String, String)? {
    let names = item.commands.compactMap { keys.keys(for: $0, in: scope).first }
    guard !names.isEmpty else { return nil }
    let separator = names.allSatisfy { $0.columns == 1 } && item.commands.count == 2 ? "" : " "
    return (names.joined(separator: names == ["←", "→"] ? "" : separator), item.label)
  }

  private static func commands(_ state: AppState) -> [Item] {
    let clock = Item(
      .runClock,
      label: state.clock.isRunning && !state.clock.isReal ? "stop clock" : "run clock"
    )
    switch state.activeSection {
    case .replay:
      return replayCommands(state)
    case .schedule:
      return [
        Item(.up, .down, label: "move"), Item(.open, label: "results"), clock, Item(.timeTravel),
        Item(.filter), Item(.day), Item(.medalEvents), Item(.sex), Item(.followedOnly), Item(.zone),
        Item(.source),
        Item(.pickMeeting),
      ]
    case .medals:
      return [
        Item(.up, .down, label: state.medals.half == .nations ? "nation" : "medal"), Item(.open),
        Item(.rule), Item(.timeTravel), clock, Item(.sortPrevious, .sortNext, label: "sort"),
        Item(.follow), Item(.source),
      ]
    case .records:
      return [
        Item(.up, .down, label: state.records.half == .events ? "event" : "step"),
        Item(.open, label: state.records.half == .events ? "steps" : "replay"), Item(.pickEvent),
        Item(.sex), Item(.environment), Item(.asOf), Item(.zoomOut, .zoomIn, label: "zoom"),
        Item(.enlarge, label: state.records.isGraphAlone ? "all parts" : "graph"), Item(.filter),
        Item(.sortPrevious, .sortNext, label: "sort"), Item(.follow), Item(.source),
      ]
    case .athletes:
      return [
        Item(.focusNext, label: "part"), Item(.up, .down, label: "move"),
        Item(.search, label: "athlete"), Item(.open, label: opens(state.athletes.line?.target)),
        Item(.headToHead), Item(.year), Item(.environment), Item(.source), Item(.follow),
        Item(.enlarge, label: state.athletes.isAlone ? "all parts" : "enlarge"),
      ]
    case .lists:
      return [
        Item(.up, .down, label: "move"), Item(.open, label: "athlete"), Item(.pickEvent),
        Item(.sex), Item(.environment), Item(.oneMark), Item(.year), Item(.nation),
        Item(.ageGroup), Item(.jumpToRank), Item(.wouldRank),
        Item(.playPause, label: "replay"), Item(.sortPrevious, .sortNext, label: "sort"),
        Item(.source), Item(.follow),
      ]
    }
  }

  /// What Enter opens on a page of an athlete.
  private static func opens(_ target: AthleteLine.Target?) -> String {
    switch target {
    case .race, nil: "replay"
    case .unit: "result"
    case .athlete: "athlete"
    }
  }

  private static func replayCommands(_ state: AppState) -> [Item] {
    let playhead = state.replay?.playhead
    let isTicker = state.replayBox == .ticker
    let loop =
      switch playhead?.loop ?? .off {
      case .off: "loop"
      case .marked: "loop to here"
      case .between: "end loop"
      }
    return [
      Item(.playPause, label: playhead?.isPlaying ?? false ? "pause" : "play"),
      Item(.seekBack, .seekForward, label: "5 s"),
    ] + (state.origin == nil ? [] : [Item(.back, label: "result")])
      + (state.replay?.replay.isMassRace ?? false
        ? [Item(.markRunner, label: "mark a runner")] : [])
      + (isTicker
        ? [Item(.up, .down, label: "moment"), Item(.open, label: "go there")]
        : [Item(.pickRace, label: "races")]) + [
        Item(.previousMoment, .nextMoment, label: "moments"),
        Item(.faster, .slower, label: "speed"),
      ] + parts(state) + [Item(.ghosts), Item(.bell), Item(.loop, label: loop)]
      + [Item(.fromTheGun)] + (isTicker ? [] : [Item(.up, .down, label: "runner")])
      + [Item(.lights), Item(.chart), Item(.source)]
  }

  /// The keys that go round the parts of the replay pane.
  private static func parts(_ state: AppState) -> [Item] {
    guard state.pane == .replay, let replay = state.replay else { return [] }
    let label = replay.focus.isEnlarged ? "all parts" : "enlarge"
    return [Item(.focusNext, label: "focus"), Item(.enlarge, label: label)]
  }

  private static func common(_ state: AppState) -> [Item] {
    let focus = state.pane == .board ? [Item(.focusNext, label: "focus"), Item(.enlarge)] : []
    return focus + [Item(.palette), Item(.help)]
  }
}

import TerminalUI

extension KeyMap {
  /// The keys lapboard comes with.
  package static let standard = KeyMap(
    everywhere + schedule + medals + replay + records + athletes + lists
  )

  private static let everywhere: [Binding] =
    bind(
      .everywhere,
      [
        ("q", .quit), ("Esc", .back), ("?", .help), ("F1", .help), (":", .palette),
        ("1", .showBoard), ("2", .showSchedule), ("3", .showMedals), ("4", .showReplay),
        ("5", .showRecords), ("6", .showAthletes), ("7", .showLists), ("x", .spoilerGuard),
        ("Tab", .focusNext), ("Shift-Tab", .focusPrevious), ("z", .enlarge),
        ("Up", .up), ("k", .up), ("Down", .down), ("j", .down), ("h", .left), ("l", .right),
        ("Left", .left), ("Right", .right), ("PgUp", .pageUp), ("PgDn", .pageDown),
        ("g", .first), ("Home", .first), ("G", .last), ("End", .last), ("Enter", .open),
        ("i", .source), ("/", .filter), ("n", .nextMatch), ("N", .previousMatch), ("f", .follow),
        ("t", .zone), ("T", .timeTravel), ("W", .wallClock), ("M", .pickMeeting), ("P", .planner),
        ("Ctrl-P", .pickRace), ("Ctrl-L", .redraw), ("Ctrl-Z", .suspend),
      ]
    )

  private static let schedule: [Binding] =
    bind(
      .schedule,
      [
        ("Space", .runClock), ("+", .clockFaster), ("-", .clockSlower), ("d", .day), ("s", .sex),
        ("a", .openAthlete),
        ("m", .medalEvents), ("F", .followEvent), ("*", .followedOnly), ("c", .clearFilters),
      ]
    )

  private static let medals: [Binding] =
    bind(
      .medals,
      [
        ("Space", .runClock), ("+", .clockFaster), ("-", .clockSlower), ("r", .rule),
        ("a", .openAthlete),
        (">", .sortNext), ("<", .sortPrevious), ("/", .search),
      ]
    )

  private static let replay: [Binding] =
    bind(
      .replay,
      [
        ("Space", .playPause), ("Left", .seekBack), ("Right", .seekForward), ("h", .seekBack),
        ("l", .seekForward), ("Shift-Left", .lapBack), ("Shift-Right", .lapForward),
        (",", .frameBack), (".", .frameForward), ("[", .previousMoment), ("]", .nextMoment),
        ("+", .faster), ("-", .slower), ("=", .normalRate), ("b", .bell), ("R", .fromTheGun),
        ("L", .loop), ("Home", .toStart), ("End", .toEnd), ("o", .ghosts), ("O", .ghostAlignment),
        ("p", .lights), ("c", .chart), ("C", .chartReference), ("m", .markRunner), ("/", .pickRace),
      ]
    )

  private static let records: [Binding] =
    bind(
      .records,
      [
        ("s", .sex), ("e", .environment), ("E", .pickEvent), ("a", .asOf), ("F", .followEvent),
        ("C", .recordScope),
        ("+", .zoomIn),
        ("-", .zoomOut), (">", .sortNext), ("<", .sortPrevious), ("c", .clearFilters),
      ]
    )

  private static let athletes: [Binding] =
    bind(
      .athletes,
      [
        ("/", .search), ("v", .headToHead), ("y", .year), ("e", .environment), ("c", .clearFilters),
      ]
    )

  private static let lists: [Binding] =
    bind(
      .lists,
      [
        ("s", .sex), ("e", .environment), ("E", .pickEvent), ("m", .oneMark), ("y", .year),
        ("C", .nation), ("u", .ageGroup), ("r", .jumpToRank), ("w", .wouldRank),
        (">", .sortNext), ("<", .sortPrevious), ("R", .reverseOrder), ("c", .clearFilters),
        ("a", .countingMarks), ("Space", .playPause), ("/", .search),
      ]
    )

  private static func bind(_ scope: KeyScope, _ keys: [(String, Command)]) -> [Binding] {
    keys.compactMap { name, command in
      Key(name: name).map { Binding(scope: scope, key: $0, command: command) }
    }
  }
}

/// Everything a key, the palette or the mouse can ask for, by a name that never changes.
package enum Command: String, CaseIterable, Hashable, Sendable {
  case quit, back, help, palette, redraw, suspend
  case showBoard = "show-board"
  case showSchedule = "show-schedule"
  case showMedals = "show-medals"
  case showReplay = "show-replay"
  case showRecords = "show-records"
  case showAthletes = "show-athletes"
  case showLists = "show-lists"
  case focusNext = "focus-next"
  case focusPrevious = "focus-previous"
  case enlarge
  case up, down, left, right
  case pageUp = "page-up"
  case pageDown = "page-down"
  case first, last, open, source
  case filter
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case follow
  case followEvent = "follow-event"
  case followedOnly = "followed-only"
  case zone
  case timeTravel = "time-travel"
  case runClock = "run-clock"
  case clockFaster = "clock-faster"
  case clockSlower = "clock-slower"
  case wallClock = "wall-clock"
  case day, sex
  case medalEvents = "medal-events"
  case clearFilters = "clear-filters"
  case rule
  case sortNext = "sort-next"
  case sortPrevious = "sort-previous"
  case pickRace = "pick-race"
  case pickMeeting = "pick-meeting"
  case playPause = "play-pause"
  case seekBack = "seek-back"
  case seekForward = "seek-forward"
  case lapBack = "lap-back"
  case lapForward = "lap-forward"
  case frameBack = "frame-back"
  case frameForward = "frame-forward"
  case previousMoment = "previous-moment"
  case nextMoment = "next-moment"
  case faster, slower
  case normalRate = "normal-rate"
  case bell
  case fromTheGun = "from-the-gun"
  case toStart = "to-start"
  case toEnd = "to-end"
  case lights, ghosts, chart, loop
  case markRunner = "mark-runner"
  case ghostAlignment = "ghost-alignment"
  case chartReference = "chart-reference"
  case planner
  case spoilerGuard = "spoiler-guard"
  case search
  case asOf = "as-of"
  case recordScope = "record-scope"
  case pickEvent = "pick-event"
  case environment
  case zoomIn = "zoom-in"
  case zoomOut = "zoom-out"
  case headToHead = "head-to-head"
  case openAthlete = "open-athlete"
  case oneMark = "one-mark"
  case year, nation
  case ageGroup = "age-group"
  case jumpToRank = "jump-to-rank"
  case wouldRank = "would-rank"
  case reverseOrder = "reverse-order"
  case countingMarks = "counting-marks"

  /// What it does, in a few words, as help and palette print it.
  package var title: String {
    Self.titles[self] ?? rawValue
  }

  /// One or two words for the status line.
  package var label: String {
    Self.labels[self] ?? title
  }
}

extension Command {
  fileprivate static let titles: [Command: String] = [
    .quit: "quit",
    .back: "back, or close what is open",
    .help: "help: every key",
    .palette: "command palette: every action by name",
    .redraw: "draw the screen anew",
    .suspend: "suspend; fg brings it back",
    .showBoard: "board: schedule, medals and replay",
    .showSchedule: "schedule",
    .showMedals: "medal table",
    .showReplay: "replay",
    .showRecords: "records: progressions and the book of any date",
    .showAthletes: "athletes: bests, records, medals, races",
    .showLists: "all-time and yearly lists",
    .focusNext: "focus the next part",
    .focusPrevious: "focus the previous part",
    .enlarge: "enlarge the focused part, and back",
    .up: "up", .down: "down", .left: "left", .right: "right",
    .pageUp: "a page up",
    .pageDown: "a page down",
    .first: "first line",
    .last: "last line",
    .open: "open: results, medals, a race",
    .source: "where the selected figure comes from",
    .filter: "filter by event, nation or athlete",
    .nextMatch: "next match",
    .previousMatch: "previous match",
    .follow: "follow or unfollow the nation or athlete",
    .followEvent: "follow or unfollow the event",
    .followedOnly: "followed alone, and back",
    .zone: "time zone: venue first, yours first, one alone",
    .timeTravel: "time travel: set the meeting clock",
    .runClock: "run or stop the meeting clock",
    .clockFaster: "meeting clock faster, up to 600×",
    .clockSlower: "meeting clock slower, down to 1×",
    .wallClock: "meeting clock back to the real time",
    .day: "days: all, or one of them",
    .sex: "men, women, mixed, all",
    .medalEvents: "medal events only, and back",
    .clearFilters: "no filters",
    .rule: "rule: gold, total, placing",
    .sortNext: "sort by the next column",
    .sortPrevious: "sort by the previous column",
    .pickRace: "choose a race",
    .pickMeeting: "choose a meeting",
    .playPause: "play or pause",
    .seekBack: "5 seconds back",
    .seekForward: "5 seconds on",
    .lapBack: "one lap back",
    .lapForward: "one lap on",
    .frameBack: "one frame back",
    .frameForward: "one frame on",
    .previousMoment: "previous moment",
    .nextMoment: "next moment",
    .faster: "faster, up to 64×",
    .slower: "slower, down to 0.1×",
    .normalRate: "real speed",
    .bell: "to the bell",
    .fromTheGun: "from the gun",
    .toStart: "to the start",
    .toEnd: "to the finish",
    .lights: "pacing lights on or off",
    .ghosts: "ghosts: runners of other races beside these",
    .markRunner: "mark a runner by bib or name, or take the mark away",
    .ghostAlignment: "ghosts meet the race at the gun, or at the finish",
    .chart: "next chart: lead, speed, even pace, laps",
    .chartReference: "chart against lights, record, ghosts, other runners",
    .planner: "planner: a pace to a time, as a table and as lights",
    .loop: "loop: mark its start, its end, then stop",
    .spoilerGuard: "spoiler guard: hide what is later than the meeting clock",
    .search: "search athletes, races, meetings, events, nations",
    .asOf: "the book as of a date", .recordScope: "records of the world, an area or a nation",
    .pickEvent: "choose an event",
    .environment: "short track, standard track, road, all",
    .zoomIn: "zoom into the graph",
    .zoomOut: "zoom out of the graph",
    .headToHead: "head to head with another athlete",
    .openAthlete: "the page of the athlete of the medal or result",
    .oneMark: "one mark an athlete, or every mark",
    .year: "one year alone, or all time",
    .nation: "one nation alone, or all",
    .ageGroup: "age group: all, U23, U20, U18, masters",
    .jumpToRank: "jump to a rank",
    .wouldRank: "where a mark would stand",
    .reverseOrder: "turn the order round",
    .countingMarks: "marks that count, or those that cannot",
  ]

  fileprivate static let labels: [Command: String] = [
    .help: "help", .palette: "all", .back: "back", .open: "open", .source: "source",
    .filter: "filter", .follow: "follow", .followEvent: "follow event",
    .followedOnly: "followed", .zone: "zone", .timeTravel: "time travel",
    .runClock: "run clock", .clockFaster: "faster", .day: "day", .sex: "sex",
    .medalEvents: "medal events", .clearFilters: "clear", .rule: "rule", .sortNext: "sort",
    .pickRace: "races", .pickMeeting: "meetings", .playPause: "play", .seekForward: "5 s",
    .nextMoment: "moments", .faster: "speed", .bell: "bell", .fromTheGun: "gun",
    .lights: "lights", .ghosts: "ghosts", .chart: "chart", .chartReference: "against",
    .planner: "planner", .spoilerGuard: "spoiler guard", .search: "search", .asOf: "as of",
    .recordScope: "whose",
    .pickEvent: "event", .environment: "track", .zoomIn: "zoom", .headToHead: "head to head",
    .openAthlete: "athlete",
    .oneMark: "one mark", .year: "year", .nation: "nation", .ageGroup: "age", .jumpToRank: "rank",
    .wouldRank: "would rank", .reverseOrder: "turn round", .loop: "loop", .focusNext: "focus",
    .enlarge: "enlarge", .down: "move", .quit: "quit",
    .wallClock: "now",
  ]
}

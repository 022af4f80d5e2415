extension BrokenFile {
  private static let openFiles = [
    "open.json": """
    {"full_name": "Test Open", "slug": "test-open-2026", "country_id": "IRL", "date": "2026-05-23",
     "competitors": [
      {"competitor_id": "7", "first_name": "Ann", "last_name": "Example", "nationality": "IRL"},
      {"competitor_id": "8", "first_name": "Bea", "last_name": "Sample", "nationality": "GBR"}
     ],
     "events": [
      {"event_id": "T01", "event_code": "1500", "genders": "F", "units": [
       {"round": 1, "heat": 1, "results": [
        {"place": 1, "bib": "7", "performance": "4:10.42"},
        {"place": 2, "bib": "8", "performance": "4:11.03"}
       ]}]}
     ]}

    """
  ]

  private static let ownFiles = [
    "club.json": """
    {
      "kind": "lapboard.meeting", "version": 1,
      "data": {
        "meeting": {
          "id": "club-night-2026", "name": "Club Night", "short_name": "Club",
          "starts": "2026-05-23", "ends": "2026-05-23", "city": "Cork", "country": "IRL",
          "zone": "Europe/Dublin", "environment": "standard",
          "units": [
            { "id": "a", "start": "2026-05-23T18:00:00Z", "date": "2026-05-23",
              "discipline": "1500m", "sex": "women", "round": "final", "sources": ["s"],
              "results": [
                { "place": 1, "athlete": "Ann Example", "nation": "IRL", "mark": "4:10.42" },
                { "place": 2, "athlete": "Bea Sample", "nation": "GBR", "mark": "4:11.03",
                  "splits": [
                    { "at_m": 400, "time": "1:05.2", "basis": "official", "sources": ["s"] }
                  ] }
              ] },
            { "id": "b", "start": "2026-05-23T19:00:00Z", "date": "2026-05-23",
              "discipline": "800m", "sex": "women", "round": "final", "sources": ["s"],
              "results": [
                { "place": 1, "athlete": "Cleo Test", "nation": "FRA", "mark": "2:01.11" }
              ] }
          ]
        },
        "sources": { "s": { "title": "A sheet" } }
      }
    }

    """
  ]

  private static let open = cases(
    "OpenTrack",
    of: openFiles,
    in: "open.json",
    #"""
    a time that is none
      4:11.03 => 4:1x.03
      ! open.json:10:5: expected a mark such as 4:10.42 or 5.74 that can be, or DNF, DNS, DQ, NM, NH, found "4:1x.03"
      - Bea Sample

    a time that nobody can run
      4:11.03 => 0:41.03
      ! open.json:10:5: expected a mark such as 4:10.42 or 5.74 that can be, or DNF, DNS, DQ, NM, NH, found "0:41.03"
      - Bea Sample

    no bib
      "bib": "8",  =>
      ! open.json:10:5: expected a bib
      - Bea Sample

    a day that is not in the calendar
      2026-05-23 => 2026-02-30
      ! open.json:1:1: expected a day such as 2026-05-23 as date, found "2026-02-30"

    a comma too many
      "4:11.03"}\n => "4:11.03"},\n
      ! open.json:11:4: expected a value, found "]}]}"
      = 1 file refused
      - *

    cut off in the middle
      {"place": 2, "bib": "8", "performance": "4:11.03"}\n   ]}]}\n ]}\n => {"place": 2, "bib
      ! open.json:10:22: expected a closing quote
      = 1 file refused
      - *
    """#
  )

  private static let own = cases(
    "lapboard's own JSON",
    of: ownFiles,
    in: "club.json",
    #"""
    a time that is none
      4:11.03 => 4:1x.03
      ! club.json:13:13: data.meeting.units[0].results[1].mark: expected a mark of the 1500 m, found "4:1x.03"
      - Bea Sample

    a place that is no number
      "place": 2 => "place": "second"
      ! club.json:13:13: data.meeting.units[0].results[1].place: expected a whole number below a million, found "second"
      - Bea Sample

    a place beyond all bounds
      "place": 2 => "place": 99999999999999999999
      ! club.json:13:13: data.meeting.units[0].results[1].place: expected a whole number below a million, found "1e+20"
      - Bea Sample

    a split that is no time
      1:05.2 => 1:0b.2
      ! club.json:13:13: data.meeting.units[0].results[1].splits[0].time: expected a time such as 3:29.14, found "1:0b.2"
      - Bea Sample

    a split beyond the distance
      "at_m": 400 => "at_m": 1600
      ! club.json:13:13: data.meeting.units[0].results[1].splits: expected points above zero and up to 1500 m, found "1600"
      - Bea Sample

    a discipline that nobody knows
      "800m" => "sack-race"
      ! club.json:18:9: data.meeting.units[1].discipline: expected a discipline of tables/disciplines.json, found "sack-race"
      - b 2026
      - b 1 Cleo
      - night-2026-b

    a day that is not in the calendar
      19:00:00Z", "date": "2026-05-23 => 19:00:00Z", "date": "2026-05-32
      ! club.json:18:9: data.meeting.units[1].date: expected a day such as 2025-02-13, found "2026-05-32"
      - b 2026
      - b 1 Cleo
      - night-2026-b

    25:61 on the clock
      T19:00:00Z => T25:61:00Z
      ! club.json:18:9: data.meeting.units[1].start: expected an instant such as 2025-03-22T19:33+08:00, found "2026-05-23T25:61:00Z"
      - b 2026
      - b 1 Cleo
      - night-2026-b

    a lone surrogate
      Bea Sample => Bea \ud800
      ! club.json:13:13: data.meeting.units[0].results[1].athlete: expected text
      - Bea Sample

    a comma too many
      "4:11.03", => "4:11.03",,
      ! club.json:13:87: expected a name in quotes, found ","
      = 1 file refused
      - *

    cut off in the middle
          "sources": { "s": { "title": "A sheet" } }\n  }\n}\n =>
      ! club.json:25:5: expected a name in quotes
      = 1 file refused
      - *

    a list in the place of the meeting
      "meeting": { => "meeting": [{
      ! club.json:25:14: expected a comma or ], found ": { "s": { ""
      = 1 file refused
      - *
    """#
  )

  /// Competitions of OpenTrack, and meetings as lapboard writes them.
  static let json: [BrokenFile] =
    open + own + [
      BrokenFile(
        "OpenTrack, lists too deep",
        openFiles,
        "open.json",
        "\"units\": [",
        to: "\"odd\": " + String(repeating: "[", count: 2000),
        lines: ["night/open.json:7:130: expected at most 64 levels, found \"[[[[[[[[[[[[\""],
        summary: "1 file refused",
        gone: ["*"]
      ),
      BrokenFile(
        "lapboard's own JSON, lists too deep",
        ownFiles,
        "club.json",
        "\"units\": [",
        to: "\"odd\": " + String(repeating: "[", count: 2000),
        lines: ["night/club.json:8:76: expected at most 64 levels, found \"[[[[[[[[[[[[\""],
        summary: "1 file refused",
        gone: ["*"]
      ),
    ]
}

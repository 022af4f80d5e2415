extension BrokenFile {
  private static let resultFiles = [
    "night.csv": """
    date,event,sex,round,place,lane,bib,name,nation,mark,status,wind,attempts
    2026-05-23,1500 m,women,final,1,4,101,Ann Example,IRL,4:10.42,,,
    2026-05-23,1500 m,women,final,2,5,102,Bea Sample,GBR,4:11.03,,,
    2026-05-23,1500 m,women,final,,6,103,Cleo Test,FRA,,DNF,,
    2026-05-23,Long jump,women,final,1,,104,Dot Wide,IRL,6.10,,+1.2,5.90(+0.3) x 6.10(+1.2)
    2026-05-23,High jump,women,final,1,,105,Eve High,IRL,1.80,,,1.75:xo 1.80:o 1.85:xxx

    """
  ]
  private static let splitFiles = [
    "results.csv": """
    event,sex,place,bib,name,nation,mark
    1500 m,women,1,101,Ann Example,IRL,4:10.42

    """,
    "splits.csv": """
    event,sex,bib,name,at,time
    1500 m,women,101,Ann Example,400 m,1:05.20
    1500 m,women,101,Ann Example,800 m,2:12.00
    1500 m,women,101,Ann Example,1200 m,3:20.10

    """,
  ]
  private static let timetableFiles = [
    "timetable.csv": """
    date,start,event,sex,round,heat,medals
    2026-05-23,19:05,1500 m,women,heats,1,
    2026-05-23,19:15,1500 m,women,heats,2,
    2026-05-23,21:00,1500 m,women,final,,yes

    """
  ]
  private static let startFiles = [
    "starts.csv": """
    event,sex,round,lane,bib,name,nation
    1500 m,women,final,1,101,Ann Example,IRL
    1500 m,women,final,2,102,Bea Sample,GBR
    1500 m,women,final,3,103,Cleo Test,FRA

    """
  ]
  private static let recordFiles = [
    "records.csv": """
    record,scope,event,sex,mark,name,nation,date,as_of
    NR,IRL,1500 m,women,3:58.85,Ann Example,IRL,2026-05-01,2026-05-20
    NR,GBR,1500 m,women,3:52.61,Bea Sample,GBR,2024-08,2026-05-20

    """
  ]

  private static let results = cases(
    "CSV",
    of: resultFiles,
    in: "night.csv",
    #"""
    a time that is none
      4:11.03 => 4:1x.03
      ! night.csv:3:54: expected a time such as 3:29.63, found "4:1x.03"
      - Bea Sample

    a time beyond all bounds
      4:11.03 => 99999999999999999999:11.03
      ! night.csv:3:54: expected a time such as 3:29.63, found "99999999999999999999:11.03"
      - Bea Sample

    a negative time
      4:11.03 => -4:11.03
      ! night.csv:3:54: expected a time such as 3:29.63, found "-4:11.03"
      - Bea Sample

    seconds beyond a minute
      4:11.03 => 4:71.03
      ! night.csv:3:54: expected a time such as 3:29.63, found "4:71.03"
      - Bea Sample

    a status that nobody knows
      DNF => LOST
      ! night.csv:4:53: expected nothing, or DNF, DNS, DQ, SCR or NM, found "LOST"
      - Cleo Test

    a place that is no number
      final,2,5 => final,second,5
      ! night.csv:3:31: expected a whole number from 1, found "second"
      - Bea Sample

    a lane that is none
      final,2,5 => final,2,-5
      ! night.csv:3:33: expected a whole number from 1, found "-5"
      - Bea Sample

    a lane beyond all bounds
      final,2,5 => final,2,99999999999999999999
      ! night.csv:3:33: expected a whole number from 1, found "99999999999999999999"
      - Bea Sample

    a day that is not in the calendar
      23,1500 m,women,final,2 => 32,1500 m,women,final,2
      ! night.csv:3:1: expected a day such as 2026-05-23, found "2026-05-32"
      - Bea Sample

    a sex that is none
      women,final,2 => horses,final,2
      ! night.csv:3:19: expected men, women or mixed, found "horses"
      - Bea Sample

    a wind that is none
      ,+1.2, => ,gale,
      ! night.csv:5:60: expected a wind such as +1.3, or NWI, found "gale"
      - Dot Wide
      - long-jump

    an attempt that is none
      x 6.10 => z 6.10
      ! night.csv:5:65: expected attempts such as 8.10(+0.3) x - or 2.20:xo, found "5.90(+0.3) z 6.10(+1.2)"
      - Dot Wide
      - long-jump

    the wind of an attempt that is none
      (+0.3) => (gale)
      ! night.csv:5:65: expected attempts such as 8.10(+0.3) x - or 2.20:xo, found "5.90(gale) x 6.10(+1.2)"
      - Dot Wide
      - long-jump

    an attempt over a bar that is none
      1.75:xo => 1.75:zo
      ! night.csv:6:61: expected attempts such as 8.10(+0.3) x - or 2.20:xo, found "1.75:zo 1.80:o 1.85:xxx"
      - Eve High
      - high-jump

    nobody's name
      102,Bea Sample => ,
      ! night.csv:3:36: expected a name
      - Bea Sample

    a quote that is never closed
      Eve High => "Eve High
      ! night.csv:6:41: expected a closing quote, found "Eve High,IRL,1.80,,,1.75:xo 1.80:o 1.85:…"
      - Eve High
      - high-jump

    a row cut short by the end of the file
      Eve High,IRL,1.80,,,1.75:xo 1.80:o 1.85:xxx\n => Eve Hi
      ! night.csv:6:47: expected 13 fields, as in the lines before, found "the end of the file after 8"
      - Eve High
      - high-jump

    a comma too many
      Bea Sample => Sample, Bea
      ! night.csv:3:55: expected nothing, or DNF, DNS, DQ, SCR or NM, found "4:11.03"
      - Bea Sample

    no event
      1500 m,women,final,2 => ,women,final,2
      ! night.csv:3:12: expected an event such as 1500 m, or a unit
      - Bea Sample

    somebody twice
      102,Bea Sample,GBR => 101,Ann Example,IRL
      ! night.csv:3: expected an athlete only once in a unit (bibs tell namesakes apart)
      - Bea Sample

    the header once more
      2026-05-23,1500 m,women,final,2,5,102,Bea Sample,GBR,4:11.03,,, => date,event,sex,round,place,lane,bib,name,nation,mark,status,wind,attempts
      ! night.csv:3:1: expected a row, not the names of the columns once more, found "date"
      - Bea Sample

    a column is missing
      ,event, => ,what,
      ! night.csv:1: expected a first line that names the columns, such as event,sex,round,place,name,nation,mark (a road race without an event: --format road), found "date, what, sex, round, place, lane, bib…"
      = 1 file refused
      - *
    """#
  )

  private static let splits = cases(
    "CSV",
    of: splitFiles,
    in: "splits.csv",
    #"""
    a split beyond the distance
      1200 m => 1600 m
      ! splits.csv:4:30: expected a point up to 1500 m, found "1600 m"
      - 1200

    a split that is no time
      2:12.00 => soon
      ! splits.csv:3:36: expected a time such as 1:52.20, found "soon"
      - 2:12.00

    a split at no distance
      800 m => far
      ! splits.csv:3:30: expected a distance such as 400 m, found "far"
      - 2:12.00
    """#
  )

  private static let timetable = cases(
    "CSV",
    of: timetableFiles,
    in: "timetable.csv",
    #"""
    25:61 on the clock
      19:15 => 25:61
      ! timetable.csv:3:12: expected a time of day such as 19:05, found "25:61"
      - heats-2

    a heat that is no number
      heats,2 => heats,II
      ! timetable.csv:3:37: expected a whole number from 1, found "II"
      - heats-2

    medals perhaps
      yes => perhaps
      ! timetable.csv:4:38: expected yes or no, found "perhaps"
      - final
    """#
  )

  private static let starts = cases(
    "CSV",
    of: startFiles,
    in: "starts.csv",
    #"""
    a lane of a start list that is none
      final,2 => final,two
      ! starts.csv:3:20: expected a whole number from 1, found "two"
      - Bea Sample
    """#
  )

  private static let records = cases(
    "CSV",
    of: recordFiles,
    in: "records.csv",
    #"""
    a record without a day
      2024-08 => last summer
      ! records.csv:3:44: expected a date such as 2026-05-23, 2026-05 or 2026, found "last summer"
      - Bea Sample

    a record that is no mark
      3:52.61 => fast
      ! records.csv:3:21: expected a time such as 3:29.63, found "fast"
      - Bea Sample

    a record of no list
      NR,GBR => ,GBR
      ! records.csv:3:1: expected letters such as WR, NR or PB
      - Bea Sample
    """#
  )

  /// Tables as CSV.
  static let tables: [BrokenFile] =
    results + splits + timetable + starts + records + [
      BrokenFile(
        "CSV, a row beyond the limit",
        resultFiles,
        "night.csv",
        "Cleo Test",
        to: String(repeating: "x", count: 1 << 20),
        lines: ["night/night.csv:4: expected lines of at most 1048576 bytes and 4096 fields"],
        summary: "1 file refused",
        gone: ["*"]
      ),
      BrokenFile(
        "CSV, splits that run backwards are kept and marked",
        splitFiles,
        "splits.csv",
        "2:12.00",
        to: "1:02.00",
        turned: ["2:12.00": "1:02.00?"]
      ),
    ]
}

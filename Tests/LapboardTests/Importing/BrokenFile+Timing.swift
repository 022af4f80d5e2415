extension BrokenFile {
  private static let folder = [
    "lynx.evt": """
    12,1,1,Women 1500,,,,,,1500
    ,101,1,Example,Ann,TSTA
    ,102,2,Sample,Bea,TSTB
    ,103,3,Test,Cleo,TSTC

    """,
    "lynx.ppl": "101,Example,Ann,TSTA\n102,Sample,Bea,TSTB\n103,Test,Cleo,TSTC\n",
    "lynx.sch": "12,1,1\n31,1,1\n",
    "012-1-01.lif": """
    12,1,1,Women 1500,,,,,,1500,19:05:00.1234
    1,101,1,Example,Ann,TSTA,4:10.412,,4:10.412,0.211,"49.80,1:56.90,3:05.02"
    2,102,2,Sample,Bea,TSTB,4:11.003,,0.591,,
    DNF,103,3,Test,Cleo,TSTC,,,,,

    """,
    "031-1-01.lff": """
    31,1,1,Women Long Jump
    1,104,,,Wide,Dot,TSTA,5.90m,+0.3,F,,6.10m,+1.2
    2,105,,,High,Eve,TSTB,5.80m,-0.2,P,,F,

    """,
  ]

  /// The files of timing rooms.
  static let timing = cases(
    "FinishLynx",
    of: folder,
    in: "012-1-01.lif",
    #"""
    letters that nobody knows
      \nDNF, => \nXYZ,
      ! 012-1-01.lif:4:1: expected a place, or DNF, DNS, DQ, SCR, FS, ADV, NT or NP, found "XYZ"
      - 1 - Cleo Test

    a place of zero
      \n2,102 => \n0,102
      ! 012-1-01.lif:3:1: expected a place, or DNF, DNS, DQ, SCR, FS, ADV, NT or NP, found "0"
      - 2 Bea Sample
      - Bea Sample 1500

    a time that is none
      4:11.003 => 4:1l.003
      ! 012-1-01.lif:3:25: expected a time such as 4:11.003, found "4:1l.003"
      - 2 Bea Sample
      - Bea Sample 1500

    a time beyond all bounds
      4:11.003 => 99999999:11.003
      ! 012-1-01.lif:3:25: expected a time such as 4:11.003, found "99999999:11.003"
      - 2 Bea Sample
      - Bea Sample 1500

    a reaction time that is none
      0.211 => quick
      ! 012-1-01.lif:2:45: expected a reaction time such as 0.155, found "quick"
      - 1 Ann Example

    a split that is no time
      1:56.90 => 1:5b.90
      ! 012-1-01.lif:2:51: expected times such as 62.33 (62.33),2:05.10 (62.77), found "49.80,1:5b.90,3:05.02"
      - 1 Ann Example

    a quote that is never closed
      3:05.02" => 3:05.02
      ! 012-1-01.lif:2:51: expected a closing quote, found "49.80,1:56.90,3:05.02"
      - 1 Ann Example

    cut short by the end of the file
      DNF,103,3,Test,Cleo,TSTC,,,,,\n => DNF,10
      ! 012-1-01.lif:4:7: expected 11 fields, as in the lines before, found "the end of the file after 2"
      - - Cleo Test

    a row of two fields
      2,102,2,Sample,Bea,TSTB,4:11.003,,0.591,, => 2,102
      ! 012-1-01.lif:3:6: expected a name or a number
      - 2 Bea Sample
      - Bea Sample 1500

    a distance that is none
      1500,19:05 => far,19:05
      ! 012-1-01.lif:1:24: expected a distance in metres such as 1500, or none, found "far"
      = 1 file refused
      - 1 Ann
      - 2 Bea
      - - Cleo
      - night-2026
      ~ 012-1-01 19:05:00.1234 => 012-1-01

    no number of an event
      12,1,1,Women 1500,,,,,,1500,19 => twelve,1,1,Women 1500,,,,,,1500,19
      ! 012-1-01.lif:1:1: expected an event number, found "twelve"
      = 1 file refused
      - 1 Ann
      - 2 Bea
      - - Cleo
      - night-2026
      ~ 012-1-01 19:05:00.1234 => 012-1-01

    25:61 on the clock
      19:05:00.1234 => 25:61:00
      ! 012-1-01.lif:1:29: expected a time of day such as 19:05:00.123, or none, found "25:61:00"
      ~ 012-1-01 19:05:00.1234 => 012-1-01

    an attempt that is none
      031-1-01.lff: 5.80m => far
      ! 031-1-01.lff:3:23: expected a length in metres such as 8.30, F for a foul, or P, found "far"
      - Eve High

    a wind that is none
      031-1-01.lff: -0.2 => gale
      ! 031-1-01.lff:3:29: expected a wind such as +1.3, or NWI, found "gale"
      - Eve High

    letters that nobody knows in a field event
      031-1-01.lff: \n2,105 => \nZZ,105
      ! 031-1-01.lff:3:1: expected a place, or DNF, DNS, DQ, SCR, FS, ADV, NT or NP, found "ZZ"
      - Eve High

    nobody in a start list
      lynx.evt: ,102,2,Sample,Bea,TSTB => ,,2,,,
      ! lynx.evt:3:5: expected a number or a name
      - entry Bea Sample

    a heat that is no number in a schedule
      lynx.sch: 31,1,1 => 31,1,one
      ! lynx.sch:2:6: expected the number of a heat, found "one"

    nobody in the list of people
      lynx.ppl: 102,Sample,Bea => 102,,
      ! lynx.ppl:2:5: expected a number, a last name and a first name
    """#
  )
}

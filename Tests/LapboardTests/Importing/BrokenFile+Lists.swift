extension BrokenFile {
  private static let managerFiles = [
    "meet.txt": """
    H;Test Meet;05/23/2026;05/24/2026;;05/24/2026;
    E;T;12;12;1500;F;;;;F;4:10.42;M;;1;1;1;;;;0;Example;Ann;;F;01/02/2006;TSTA;Test Athletics
    E;T;12;12;1500;F;;;;F;4:11.03;M;;2;2;1;;;;0;Sample;Bea;;F;;TSTB;Test Bees
    E;F;31;31;LJ;F;;;;F;12-10.25;E;1.3;1;1;1;;;;0;Wide;Dot;;F;;TSTB;Test Bees

    """
  ]
  private static let tabsFiles = [
    "tfrrs.txt":
      "7\t\tTest Athletics\tTSTA\tAnn\tExample\tf\t\t2006-01-02\t1500\t1500 Meters\t\t\t\t\t250.42\t1\t1\t1\t10\t1\t1\tF\t\t\n"
      + "8\t\tTest Bees\tTSTB\tBea\tSample\tf\t\t\t1500\t1500 Meters\t\t\t\t\t251.03\t1\t1\t2\t8\t1\t1\tF\t\t\n"
  ]
  private static let recordsFiles = [
    "records-2026-05-20.csv": """
    Code;Type;Discipline;Class;Result;Wind;Venue;Venue Country;Environment;Date;Firstname;Lastname;Nation;YOB;Sex
    NR;IRL;1K5;W;3:58.85;;Cork;IRL;Outdoor;2026-05-01;Ann;Example;IRL;2001;Female
    NR;GBR;1K5;W;3:52.61;;Leeds;GBR;Outdoor;2024-08-10;Bea;Sample;GBR;1999;Female
    NR;FRA;1K5;W;3:53.09;;Lyon;FRA;Outdoor;2025-07-01;Cleo;Test;FRA;1998;Female

    """
  ]
  private static let roadFiles = [
    "marathon.csv": """
    Bib,Name,Country,5K,10K,15K,20K,Half,25K,30K,35K,40K,Net,Gun
    101,Ann Example,GBR,0:17:02,0:34:10,0:51:15,1:08:24,1:12:10,1:25:40,1:43:02,2:00:30,2:18:05,2:25:44,2:25:46
    102,Bea Sample,FRA,0:17:05,0:34:12,0:51:20,1:08:30,1:12:17,1:25:50,1:43:12,2:00:50,2:18:35,2:26:14,2:26:16

    """
  ]
  private static let databaseFiles = [
    "competitions.csv": """
    id,name,series,start_date,end_date,venue,city,country,setting,timezone,results_url,name_source
    hall-2026,Hall Games 2026,,2026-02-07,2026-02-07,Hall,Testville,GBR,indoor,Europe/London,,

    """,
    "disciplines.csv": "id,name,short_name,kind,distance_m\n800m,800 Metres,800m,flat,800\n",
    "races.csv": """
    id,competition,discipline,sex,round,heat,setting,title,date,start_time
    hall/800-w,hall-2026,800m,women,final,,,800 m,2026-02-07,19:10

    """,
    "performances.csv": """
    id,race,athlete,given_name,family_name,country,birth_date,bib,lane,place,status,time_s
    p1,hall/800-w,,Ann,Example,GBR,,7,3,1,finished,119.54
    p2,hall/800-w,,Bea,Sample,KEN,,8,4,2,finished,120.03

    """,
    "splits.csv": """
    id,performance,document,point,point_kind,distance_m,hurdle,time_s,rank
    s1,p1,,200m,distance,200,,28.4,1
    s2,p1,,400m,distance,400,,59.01,1
    s3,p2,,400m,distance,400,,59.33,2

    """,
  ]

  private static let manager = cases(
    "Hy-Tek",
    of: managerFiles,
    in: "meet.txt",
    #"""
    a mark that is none
      4:11.03 => quick
      ! meet.txt:3:23: expected a mark such as 1:52.20, 12.33 or 12-10.25, or DNF, found "quick"
      - Bea Sample

    a length that is none
      12-10.25 => twelve feet
      ! meet.txt:4:21: expected a mark such as 1:52.20, 12.33 or 12-10.25, or DNF, found "twelve feet"
      - Dot Wide
      - 31-final

    a sex that is none
      31;LJ;F => 31;LJ;Q
      ! meet.txt:4:14: expected M, F or X, found "Q"
      - Dot Wide
      - 31-final

    a round that is none
      F;4:11.03 => Z;4:11.03
      ! meet.txt:3:21: expected P, Q, S or F, found "Z"
      - Bea Sample

    nobody's name
      Sample;Bea => ;
      ! meet.txt:3:45: expected a name
      - Bea Sample

    a record of a kind that nobody knows
      E;F;31 => Z;F;31
      ! meet.txt:4:1: expected a record that begins with H, E or R, found "Z"
      - Dot Wide
      - 31-final

    a wind that is none
      E;1.3 => E;gale
      ! meet.txt:4:32: expected a wind such as 1.3, or NWI, found "gale"
      - Dot Wide
      - 31-final

    a place that is no number
      M;;2;2;1 => M;;two;two;1
      ! meet.txt:3:34: expected a place from 1, or none, found "two"
      - Bea Sample
    """#
  )

  private static let tabs = cases(
    "TFRRS",
    of: tabsFiles,
    in: "tfrrs.txt",
    #"""
    a mark that is no plain number
      251.03 => 4:11.03
      ! tfrrs.txt:2:55: expected a plain number of seconds, metres, inches or points, found "4:11.03"
      - Bea Sample

    a round that is none
      8	1	1	F => 8	1	1	Z
      ! tfrrs.txt:2:74: expected P, Q, S or F, found "Z"
      - Bea Sample
    """#
  )

  private static let listed = cases(
    "records",
    of: recordsFiles,
    in: "records-2026-05-20.csv",
    #"""
    a mark that is none
      3:52.61 => fast
      ! records-2026-05-20.csv:3:14: expected a time such as 3:26.00, found "fast"
      - Bea Sample

    a day that is not in the calendar
      2024-08-10 => 2024-13-10
      ! records-2026-05-20.csv:3:41: expected a date such as 2026-05-23, 2026-05 or 2026, found "2024-13-10"
      - Bea Sample

    a nation's record of no nation
      NR;GBR => NR;
      ! records-2026-05-20.csv:3:4: expected a nation's code or an area's number
      - Bea Sample

    on the moon
      Leeds;GBR;Outdoor => Leeds;GBR;Moon
      ! records-2026-05-20.csv:3:33: expected Indoor or Outdoor, found "Moon"
      - Bea Sample
    """#
  )

  private static let road = cases(
    "road",
    of: roadFiles,
    in: "marathon.csv",
    #"""
    a time that is none
      2:26:16 => 2:2x:16
      ! marathon.csv:3:100: expected a time in h:mm:ss or mm:ss, found "2:2x:16"
      - Bea Sample

    a time that 42 km cannot take
      2:26:16 => 0:26:16
      ! marathon.csv:3:100: expected a time that 42.195 km can take, found "0:26:16"
      - Bea Sample

    a chip time longer than the gun's
      2:26:14 => 2:27:14
      ! marathon.csv:3:92: expected a chip time of at most the time since the gun, 2:26:16, found "2:27:14"
      - Bea Sample

    nobody
      102,Bea Sample => ,
      ! marathon.csv:3:2: expected a name or a bib
      - Bea Sample
    """#
  )

  private static let database = cases(
    "Splits",
    of: databaseFiles,
    in: "splits.csv",
    #"""
    a time that is none
      performances.csv: 120.03 => two minutes
      ! performances.csv:3:47: expected seconds such as 213.23, found "two minutes"
      ! splits.csv:4:4: expected a row of the table of performances, found "p2"
      = 2 rows refused
      - Bea Sample

    a time beyond all bounds
      performances.csv: 120.03 => 99999999999
      ! performances.csv:3:47: expected seconds such as 213.23, found "99999999999"
      ! splits.csv:4:4: expected a row of the table of performances, found "p2"
      = 2 rows refused
      - Bea Sample

    a status that nobody knows
      performances.csv: 2,finished => 2,lost
      ! performances.csv:3:38: expected finished, dnf, dns or dq, found "lost"
      ! splits.csv:4:4: expected a row of the table of performances, found "p2"
      = 2 rows refused
      - Bea Sample

    a race that is not there
      performances.csv: p2,hall/800-w => p2,hall/800-m
      ! performances.csv:3:4: expected a race of the table of races, found "hall/800-m"
      ! splits.csv:4:4: expected a row of the table of performances, found "p2"
      = 2 rows refused
      - Bea Sample

    a split that is no time
      59.33 => 59:33
      ! splits.csv:4:27: expected seconds since the start such as 75.3, found "59:33"
      - 59.33

    a split beyond the distance
      400,,59.33 => 900,,59.33
      ! splits.csv:4:22: expected metres from the start up to 800, found "900"
      - 59.33

    a split of nobody
      s3,p2 => s3,p9
      ! splits.csv:4:4: expected a row of the table of performances, found "p9"
      - 59.33

    a discipline that is not there
      races.csv: hall-2026,800m => hall-2026,900m
      ! performances.csv:2:4: expected a race of the table of races, found "hall/800-w"
      ! performances.csv:3:4: expected a race of the table of races, found "hall/800-w"
      ! races.csv:2:22: expected a row of the table of disciplines, found "900m"
      ! splits.csv:2:4: expected a row of the table of performances, found "p1"
      ! splits.csv:3:4: expected a row of the table of performances, found "p1"
      ! splits.csv:4:4: expected a row of the table of performances, found "p2"
      = 6 rows refused
      - *
    """#
  )

  /// Hy-Tek and TFRRS, lists of records, road races, the Splits database.
  static let lists: [BrokenFile] = manager + tabs + listed + road + database
}

extension BrokenFile {
  private static func message(_ type: String, _ code: String, _ body: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <OdfBody CompetitionCode="TST2026" DocumentCode="\(code)" DocumentType="\(type)" Version="1" \
    ResultStatus="OFFICIAL" FeedFlag="P" Date="2026-05-23" Time="201005123" LogicalDate="2026-05-23">
    <Competition>
    \(body)
    </Competition>
    </OdfBody>

    """
  }

  private static func person(_ code: String, _ given: String, _ family: String) -> String {
    """
    <Competitor Code="\(code)" Type="A" Organisation="IRL"><Composition><Athlete Code="\(code)" \
    Order="1" Bib="\(code)"><Description GivenName="\(given)" FamilyName="\(family)" Gender="W" \
    Organisation="IRL"/></Athlete></Composition></Competitor>
    """
  }

  private static let feedFiles = [
    "result.xml": message(
      "DT_RESULT",
      "ATHW1500M-------------FNL-000100--",
      """
      <ExtendedInfos><UnitDateTime StartDate="2026-05-23T20:05:00+01:00"/></ExtendedInfos>
      <Result Rank="1" Result="4:10.42" ResultType="TIME" StartOrder="3"><ExtendedResults>\
      <ExtendedResult Type="ER" Code="INTERMEDIATE" Pos="1" Arrive="400" Value="1:05.21"/>\
      </ExtendedResults>\(person("7001", "Ann", "EXAMPLE"))</Result>
      <Result Rank="2" Result="4:11.03" ResultType="TIME" StartOrder="4">\
      \(person("7002", "Bea", "SAMPLE"))</Result>
      """
    ),
    "jump.xml": message(
      "DT_RESULT",
      "ATHWLJ----------------FNL-000100--",
      """
      <Result Rank="1" Result="6.10" ResultType="DISTANCE"><ExtendedResults>\
      <ExtendedResult Type="ER" Code="INTERMEDIATE" Pos="1" Value="5.90"/>\
      <ExtendedResult Type="ER" Code="INTERMEDIATE" Pos="2" Value="x"/>\
      </ExtendedResults>\(person("7003", "Dot", "WIDE"))</Result>
      """
    ),
    "schedule.xml": message(
      "DT_SCHEDULE",
      "ATH-------------------------------",
      """
      <Unit Code="ATHW1500M-------------FNL-000100--" StartDate="2026-05-23T20:05:00+01:00" \
      ScheduleStatus="SCHEDULED" Medal="1"/>
      <Unit Code="ATHWLJ----------------FNL-000100--" StartDate="2026-05-23T21:00:00+01:00" \
      ScheduleStatus="SCHEDULED" Medal="1"/>
      """
    ),
  ]

  private static func line(_ rank: String, _ name: String, _ mark: String) -> String {
    """
    <result><competitorid>1</competitorid><rank>\(rank)</rank><athlete>\(name)</athlete>\
    <country>IRL</country><best_performance>\(mark)</best_performance></result>
    """
  }

  private static let federationFiles = [
    "results.xml": """
    <?xml version="1.0"?>
    <competition><id>1</id><calendareventid>7</calendareventid><startdate>23.05.2026</startdate>
    <enddate>23.05.2026</enddate><name>Test Games</name><city>Cork</city><country>IRL</country>
    <results><infos><event_name>1500 m Women</event_name><round_name>Final</round_name>\
    <event_gender>W</event_gender><date>23.05.2026</date></infos>
    \(line("1", "Ann Example", "4:10.42"))
    \(line("2", "Bea Sample", "4:11.03"))
    </results>
    </competition>

    """
  ]

  private static let feed = cases(
    "ODF",
    of: feedFiles,
    in: "result.xml",
    #"""
    a time that is none
      4:11.03 => 4:1x.03
      ! result.xml:6:1: expected a mark such as 3:29.63, 8.30 or 6475 as Result, found "4:1x.03"
      - Bea SAMPLE

    a time beyond all bounds
      4:11.03 => 99999999999:11.03
      ! result.xml:6:1: expected a mark such as 3:29.63, 8.30 or 6475 as Result, found "99999999999:11.03"
      - Bea SAMPLE

    a place that is no number
      Rank="2" => Rank="second"
      ! result.xml:6:1: expected a place from 1 as Rank, found "second"
      - Bea SAMPLE

    a split that is no time
      1:05.21 => 1:0b.21
      ! result.xml:5:1: expected a time such as 1:05.21 as Value of INTERMEDIATE, found "1:0b.21"
      - Ann EXAMPLE

    an attempt that is none
      jump.xml: Value="x" => Value="z"
      ! jump.xml:4:1: expected a length such as 8.30, or x, - or r, found "z"
      - Dot WIDE

    nobody's name
      GivenName="Bea" FamilyName="SAMPLE" =>
      ! result.xml:6:1: expected a name: no message names competitor 7002
      - Bea SAMPLE

    a start that is no time
      2026-05-23T20:05:00+01:00 => 2026-05-23T25:61:00+01:00
      ! result.xml:4:16: expected a time such as 2026-06-01T20:05:00+01:00 as StartDate, found "2026-05-23T25:61:00+01:00"

    a start in the schedule that is no time
      schedule.xml: 2026-05-23T21:00:00+01:00 => 2026-02-30T21:00:00+01:00
      ! schedule.xml:5:1: expected a time such as 2026-06-01T20:05:00+01:00 as StartDate, found "2026-02-30T21:00:00+01:00"
      ~ w-lj-fnl-000100 21:00 => w-lj-fnl-000100

    a message that nobody knows
      DT_RESULT => DT_WEATHER
      ! result.xml:2:1: expected a message of DT_CURRENT, DT_MEDALLISTS, DT_MEDALS, DT_PARTIC, DT_PARTIC_UPDATE, DT_RESULT, DT_RESULT_ANALYSIS, DT_SCHEDULE, DT_SCHEDULE_UPDATE, found "DT_WEATHER"
      = 1 file refused
      - EXAMPLE
      - SAMPLE

    another sport
      ATHW1500M-------------FNL-000100-- => SWMW1500M-------------FNL-000100--
      ! result.xml:2:1: expected a message of athletics (ATH), found "SWM"
      = 1 file refused
      - EXAMPLE
      - SAMPLE

    cut off in the middle
      <Result Rank="2" Result="4:11.03" => <Result Rank="2" <
      ! result.xml:6:18: expected > at the end of a tag, found "< ResultType="TIME" StartOrder="4"><Comp"
      = 1 file refused
      - Bea SAMPLE

    a tag that is never closed
      </ExtendedResults> =>
      ! result.xml:5:394: expected </ExtendedResults>, found "</Result>"
      = 1 file refused
      - EXAMPLE
      - SAMPLE

    an external entity
      <OdfBody => <!DOCTYPE OdfBody SYSTEM "file:///etc/passwd"><OdfBody
      ! result.xml:2:1: expected XML without a document type: none is read, nor its entities, found "<!DOCTYPE OdfBody SYSTEM "file:///etc/pa"
      = 1 file refused
      - EXAMPLE
      - SAMPLE

    an entity that nobody knows
      FamilyName="SAMPLE" => FamilyName="&who;"
      ! result.xml:6:216: expected one of &lt; &gt; &amp; &quot; &apos; or a number such as &#233;, found "&who;"
      = 1 file refused
      - Bea SAMPLE
    """#
  )

  private static let federation = cases(
    "federation XML",
    of: federationFiles,
    in: "results.xml",
    #"""
    a time that is none
      4:11.03 => quick
      ! results.xml:6:1: expected a mark such as 3:29.63, 8.30 or 6475, or DNF, DNS, DQ, NM, found "quick"
      - Bea Sample

    a place that is no number
      <rank>2 => <rank>2nd
      ! results.xml:6:1: expected a place from 1 as rank, found "2nd"
      - Bea Sample

    nobody's name
      <athlete>Bea Sample</athlete> =>
      ! results.xml:6:1: expected an athlete, or runners of a relay
      - Bea Sample

    no event
      <event_name>1500 m Women</event_name> =>
      ! results.xml:4:10: expected an event_name such as 100 m Men, found ""
      ! results.xml:5:1: expected infos before the first result
      ! results.xml:6:1: expected infos before the first result
      = 3 rows refused
      - *

    a day that is not in the calendar
      <date>23.05.2026 => <date>31.02.2026
      ! results.xml:4:10: expected a day such as 14.08.2016, found "31.02.2026"

    another root
      <competition> => <compilation>
      ! night: expected in it a file of FinishLynx, lapboard's own JSON, the Splits database, ODF, federation XML, OpenTrack, TAF3 record lists, Hy-Tek, TFRRS, CSV, Road race
      = 1 file refused
      - *
    """#
  )

  private static let bomb = """
    <!DOCTYPE OdfBody [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>

    """

  /// Messages of the Olympic Data Feed, and XML of federations.
  static let xml: [BrokenFile] =
    feed + federation + [
      BrokenFile(
        "ODF, an entity bomb",
        feedFiles,
        "result.xml",
        "<OdfBody",
        to: bomb + "<OdfBody",
        lines: [
          "night/result.xml:2:1: expected XML without a document type: none is read, nor its "
            + "entities, found \"<!DOCTYPE OdfBody [<!ENTITY a \"ha\"><!ENT\""
        ],
        summary: "1 file refused",
        gone: ["EXAMPLE", "SAMPLE"]
      ),
      BrokenFile(
        "ODF, elements too deep",
        feedFiles,
        "result.xml",
        "<Competition>",
        to: "<Competition>" + String(repeating: "<a>", count: 200),
        lines: [
          "night/result.xml:3:308: expected at most 100 elements within each other, "
            + "found \"\(String(repeating: "<a>", count: 13))<\""
        ],
        summary: "1 file refused",
        gone: ["EXAMPLE", "SAMPLE"]
      ),
      BrokenFile(
        "federation XML, cut off in the middle",
        federationFiles,
        "results.xml",
        line("2", "Bea Sample", "4:11.03") + "\n</results>\n</competition>\n",
        to: "<result><rank>2</ra",
        lines: ["night/results.xml:6:16: expected > at the end of a tag"],
        summary: "1 file refused",
        gone: ["Bea Sample"]
      ),
    ]
}

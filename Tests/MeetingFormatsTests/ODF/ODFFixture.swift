import Athletics
import MeetingFormats

/// Messages of the feed with invented names, as the feed lays them out.
enum ODFFixture {
  static let unit = "ATHW1500M-------------FNL-000100--"

  /// A message of 2026, in the older dialect of its times or in the newer one.
  static func message(
    _ type: String,
    code: String = unit,
    version: Int = 1,
    status: String = "OFFICIAL",
    feed: String = "P",
    isNew: Bool = false,
    _ body: String
  ) -> String {
    let time =
      isNew
      ? "TimeStamp=\"2026-06-01T20:10:05.123+01:00\"" : "Date=\"2026-06-01\" Time=\"201005123\""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <OdfBody CompetitionCode="TST2026" DocumentCode="\(code)" DocumentType="\(type)" \
      Version="\(version)" ResultStatus="\(status)" FeedFlag="\(feed)" \(time) \
      LogicalDate="2026-06-01" Source="TST" Unknown="1">
      <Competition Gen="X" Sport="X" Codes="X">
      \(body)
      </Competition></OdfBody>
      """
  }

  static func person(_ code: String, _ given: String, _ family: String, bib: String = "") -> String
  {
    """
    <Competitor Code="\(code)" Type="A" Organisation="TSA"><Composition>\
    <Athlete Code="\(code)" Order="1" Bib="\(bib)">\
    <Description GivenName="\(given)" FamilyName="\(family)" Gender="W" Organisation="TSA"/>\
    </Athlete></Composition></Competitor>
    """
  }

  static let race = """
    <ExtendedInfos><UnitDateTime StartDate="2026-06-01T20:05:00+01:00"/>
    <ExtendedInfo Type="UI" Code="INTERMEDIATE" Pos="1" Value="400"><Extension Code="TIME" \
    Value="1:05.21"/><Extension Code="LEADER" Value="7001"/></ExtendedInfo>
    <ExtendedInfo Type="UI" Code="INTERMEDIATE" Pos="2" Value="800"><Extension Code="TIME" \
    Value="2:11.00"/><Extension Code="LEADER" Value="7002"/></ExtendedInfo>
    <ExtendedInfo Type="UI" Code="INTERMEDIATE" Pos="3" Value="Finish"/>
    <ExtendedInfo Type="UI" Code="NOBODY_KNOWS" Value="1"/></ExtendedInfos>
    <Result Rank="1" Result="4:10.42" ResultType="TIME" SortOrder="1" StartOrder="3" \
    QualificationMark="Q"><ExtendedResults>\
    <ExtendedResult Type="ER" Code="INTERMEDIATE" Pos="1" Value="1:05.21" Rank="1" RankEqual="Y"/>\
    <ExtendedResult Type="ER" Code="MS" Value="413"/>\
    <ExtendedResult Type="ER" Code="NEWER_CODE" Value="?"/></ExtendedResults>\
    <RecordIndicators><RecordIndicator Order="1" Code="NR" RecordType="NR" Equalled="Y"/>\
    <RecordIndicator Order="2" Code="PB"/></RecordIndicators>\
    \(person("7001", "Ann", "EXAMPLE", bib: "101"))</Result>
    <Result Rank="2" RankEqual="Y" Result="4:11.00" ResultType="TIME" SortOrder="2">\
    \(person("7002", "Bea", "SAMPLE", bib: "102"))</Result>
    <Result Rank="2" RankEqual="Y" Result="4:11.00" ResultType="TIME" SortOrder="3">\
    \(person("7003", "Cleo", "TEST", bib: "103"))</Result>
    <Result IRM="DQ" ResultType="IRM" SortOrder="4"><ExtendedResults>\
    <ExtendedResult Type="ER" Code="RULE" Value="TR17.3"/></ExtendedResults>\
    \(person("7004", "Dot", "WIDE", bib: "104"))</Result>
    """

  /// Reads messages.
  static func read(_ messages: String..., takesTestFeed: Bool = false) throws -> Reading {
    let files = messages.enumerated().map { ImportFile("\($0.offset).xml", $0.element) }
    return try Reading(files, with: ODFReader(), takesTestFeed: takesTestFeed)
  }
}

import MeetingFormats

/// A small export of invented figures, in the layout of the database's tables.
enum SplitsFixture {
  static let tables: [String: String] = [
    "competitions": """
    id,name,series,start_date,end_date,venue,city,country,setting,timezone,results_url,name_source
    hall-2026,Hall Games 2026,Invented Tour,2026-02-07,2026-02-07,Hall,Testville,GBR,indoor,Europe/London,https://example.org/hall,p1

    """,
    "disciplines": """
    id,name,short_name,kind,distance_m
    800m,800 Metres,800m,flat,800
    mile,One Mile,Mile,flat,1609.34
    60mh,60 Metres Hurdles,60mH,hurdles,60.0
    4x400m,4x400 Metres Relay,4x400m,relay,1600

    """,
    "races": """
    id,competition,discipline,sex,round,heat,setting,title,date,start_time,wind_mps,temperature_c,weather
    hall-2026/800m-women/final,hall-2026,800m,women,final,,,800 m,2026-02-07,19:10,,18.5,
    hall-2026/60mh-men/heat-2,hall-2026,60mh,men,heat,2,indoor,60 m,2026-02-07,18:00:30,,,
    hall-2026/4x400m-mixed/final,hall-2026,4x400m,mixed,final,,,Relay,2026-02-07,,,,

    """,
    "athletes": """
    id,given_name,family_name,name,sex,country,birth_date
    a1,Ann,Example,Ann Example,women,GBR,2001-03-04
    a2,Bea,Sample,Bea Sample,women,KEN,2002
    a3,Cy,Hurdler,Cy Hurdler,men,USA,

    """,
    "performances": """
    id,race,athlete,given_name,family_name,country,birth_date,bib,lane,place,status,time_s,time_s_source,reaction_time_s,precise_time_s,qualification
    p1,hall-2026/800m-women/final,a1,Ann,Example,GBR,2001-03-04,7,3,1,finished,119.5,,0.155,119.496,
    p2,hall-2026/800m-women/final,a2,Bea,Sample,KEN,2002,8,4,2,finished,120.03,,,,
    p3,hall-2026/800m-women/final,,Di,Stopped,NOR,,9,5,,dnf,,,,,
    p4,hall-2026/60mh-men/heat-2,a3,Cy,Hurdler,USA,,1,2,1,finished,7.61,,,,Q
    p5,hall-2026/4x400m-mixed/final,,,,BEL,,,,1,finished,198.2,,,,

    """,
    "annotations": """
    performance,kind,value
    p1,record,PB
    p1,record,WL
    p3,remark,TR17.3.1

    """,
    "documents": """
    id,race,format,url,sha256,issued
    d1,hall-2026/800m-women/final,race analysis,https://example.org/d1.pdf,00,2026-02-07
    d2,hall-2026/800m-women/final,result sheet,https://example.org/d2.pdf,00,2026-02-07

    """,
    "flags": """
    check_id,severity,subject,field,message,suspect
    c1,error,s6,time_s,segment too fast,true
    c2,info,s1,time_s,rounded,false

    """,
    "splits": """
    id,performance,document,point,point_kind,distance_m,hurdle,time_s,rank
    s1,p1,d1,200m,distance,200,,28.4,1
    s2,p1,d1,400m,distance,400,,59,1
    s3,p1,d1,600m,distance,600.0,,89.9,1
    s4,p1,d1,finish,finish,,,119.5,1
    s5,p1,d2,400m,distance,400,,58.96,
    s6,p2,d1,200m,distance,200,,12.6,2
    s7,p2,d1,400m,distance,400,,59.3,2
    s8,p2,d1,600m,distance,600,,58.9,2
    s9,p3,d1,200m,distance,200,,28.9,3
    s10,p4,,H1,touchdown,,1,2.53,1
    s11,p4,,H2,touchdown,22.86,2,3.51,1

    """,
  ]

  /// The files, in the order of their names; `changes` replace tables, `nil` leaves one out.
  static func files(_ changes: [String: String?] = [:]) -> [ImportFile] {
    tables.keys.sorted().compactMap { name in
      guard let text = changes[name] ?? tables[name] else { return nil }
      return ImportFile(name: "db/\(name).csv", bytes: Array(text.utf8))
    }
  }
}

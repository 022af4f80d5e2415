import Athletics
import MeetingFormats
import Testing

@Suite("Names of events")
struct EventNameTests {
  @Test(
    "discipline and sex of a name",
    arguments: [
      ("Boys 1600 Meter Run", "1600m", Sex.men), ("Girls 100 Meter Dash", "100m", .women),
      ("Women 1500", "1500m", .women), ("Men 10,000 m", "10000m", .men),
      ("Männer 5000m Finale", "5000m", .men), ("1500 m W", "1500m", .women),
      ("Women 3000 Steeplechase", "3000msc", .women), ("M 110mH", "110mh", .men),
      ("Women 400 Meter Hurdles", "400mh", .women), ("Men One Mile", "mile", .men),
      ("Men 2 Mile Run", "two-miles", .men), ("Mixed 4x400m", "4x400m-mixed", .mixed),
      ("Men 4 x 100 Relay", "4x100m", .men), ("4x100m M", "4x100m", .men),
      ("2000m ch K", "2000m-walk", .women), ("20 km Walk Men", "20km-walk", .men),
      ("Women 10K", "10km", .women), ("Marathon Frauen", "marathon", .women),
      ("Men Half Marathon", "half-marathon", .men), ("Women High Jump", "high-jump", .women),
      ("Kugelstossen Männer", "shot-put", .men), ("Women's Triple Jump", "triple-jump", .women),
      ("Men Decathlon", "decathlon", .men), ("Men 1,500m", "1500m", .men),
      ("Frauen 1.500 m", "1500m", .women), ("Kugelstoßen Frauen", "shot-put", .women),
      ("Männer Kugel 7,26 kg", "shot-put", .men), ("Men Two miles", "two-miles", .men),
      ("Women 400metres", "400m", .women), ("Men 110m hurdles 1.067 m", "110mh", .men),
    ]
  )
  func known(name: String, id: String, sex: Sex) {
    let found = EventName(name)
    #expect(found.discipline.id == id)
    #expect(found.sex == sex)
    #expect(found.isKnown)
  }

  @Test("the first round is that of the heats, and not the number of one")
  func firstRound() {
    let name = EventName("Women 1500 m round 1")
    #expect(name.round == .heats && name.heat == nil && !name.hasStrangeWords)
    #expect(EventName("Women 1500 m round 1 heat 2").heat == 2)
  }

  @Test("hurdles and implements of youths are another event than everybody's")
  func youths() {
    #expect(EventName("Boys 110 Meter Hurdles").discipline.id == "110mh-boys")
    #expect(EventName("80m pł K U14-Bieg 2").discipline.id == "80mh-u14")
    #expect(EventName("Girls Shot Put").discipline.name == "Shot put, girls")
    #expect(EventName("Girls 800 Meter Run").discipline.id == "800m")
  }

  @Test("rounds and heats that the name tells")
  func rounds() {
    #expect(EventName("Men 100 Final").round == .final)
    #expect(EventName("Women 200 m Semi-Final 2").round == .semiFinals)
    #expect(EventName("Women 200 m Prelims Heat 3").round == .heats)
    #expect(EventName("Women 200 m Prelims Heat 3").heat == 3)
    #expect(EventName("800 m Frauen Lauf 4").heat == 4)
    #expect(EventName("Men 100").round == nil)
  }

  @Test(
    "words beside a distance that nobody knows are told",
    arguments: [
      "100m hurdels", "99 quarks", "1500m quark", "4x100 quark", "1 500 m", "21.1 km",
    ]
  )
  func strange(name: String) {
    #expect(EventName(name).hasStrangeWords)
  }

  @Test(
    "sexes, rounds, groups, heats and halls are no strange words",
    arguments: [
      "Boys 1600 Meter Run", "Men's 100 m Dash, Final A", "80m pł K U14-Bieg 2", "60 m Halle",
      "Women 200 m Semi-Final 2", "800 m Frauen Lauf 4", "4 x 400 m mixed relay",
      "4x100 m relay women U20", "20 km race walk", "1600 m sprint medley", "Road mile",
      "10,000 m", "80 m hurdles 76.2cm", "Women 1500 m short track", "110 m hurdles, boys",
    ]
  )
  func plain(name: String) {
    #expect(EventName(name).isKnown)
    #expect(!EventName(name).hasStrangeWords)
  }

  @Test("a name that nobody knows stands as it is")
  func unknown() {
    let found = EventName("Sack race")
    #expect(!found.isKnown)
    #expect(found.discipline.name == "Sack race")
    #expect(EventName("").discipline.id == "event")
    #expect(EventName(String(repeating: "9", count: 9999)).isKnown == false)
  }
}

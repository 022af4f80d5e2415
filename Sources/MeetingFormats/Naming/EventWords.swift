/// The words by which files of several languages name events; folded as `FoldedText` does.
enum EventWords {
  static let men: Set<String> = [
    "men", "man", "mens", "male", "boys", "boy", "m", "herren", "manner", "maenner", "jungen",
    "hommes", "garcons", "uomini", "hombres", "homens", "heren", "mezczyzn", "mezczyzni",
    "chlopcow",
    "chlopcy",
  ]
  static let women: Set<String> = [
    "women", "woman", "womens", "female", "girls", "girl", "w", "f", "k", "frauen", "damen",
    "madchen", "femmes", "filles", "donne", "mujeres", "mulheres", "dames", "kobiet", "kobiety",
    "dziewczat", "dziewczeta",
  ]
  static let mixed: Set<String> = ["mixed", "mix", "mixte", "gemischt", "mieszana", "x"]
  /// Boys and girls: their hurdles and implements are others.
  static let youth: [String: String] = [
    "boys": "boys", "boy": "boys", "jungen": "boys", "garcons": "boys", "chlopcow": "boys",
    "chlopcy": "boys", "girls": "girls", "girl": "girls", "madchen": "girls", "filles": "girls",
    "dziewczat": "girls", "dziewczeta": "girls",
  ]
  static let metres: Set<String> = ["m", "meter", "meters", "metre", "metres", "mtr", "metros"]
  static let kilometres: Set<String> = ["km", "k", "kilometer", "kilometers", "kilometres"]
  static let hurdles: Set<String> = [
    "hurdles", "hurdle", "h", "hurden", "haies", "pl", "ppl", "plotki", "ostacoli", "vallas",
  ]
  static let steeplechase: Set<String> = [
    "steeplechase", "steeple", "sc", "st", "hindernis", "przeszkody", "prz", "siepi",
  ]
  static let walk: Set<String> = [
    "walk", "racewalk", "rw", "gehen", "marche", "marcia", "ch", "chod", "marcha",
  ]
  static let relay: Set<String> = ["relay", "staffel", "relais", "sztafeta", "staffetta", "medley"]
  static let final: Set<String> = ["final", "finals", "finale", "endlauf", "final-a", "finala"]
  static let semiFinal: Set<String> = [
    "semi", "semis", "semifinal", "semifinals", "halbfinale", "polfinal", "demi",
  ]
  static let quarterFinal: Set<String> = ["quarterfinal", "quarterfinals", "viertelfinale"]
  static let heats: Set<String> = [
    "prelim", "prelims", "preliminary", "preliminaries", "heats", "vorlauf", "vorlaufe", "trials",
    "eliminacje", "eliminations", "serien",
  ]
  static let qualification: Set<String> = ["qualification", "qualifying", "qualifikation"]
  /// What stands before the number of a heat.
  static let heat: Set<String> = [
    "heat", "lauf", "zeitlauf", "bieg", "serie", "seria", "section", "flight", "race", "run",
    "course", "group", "gruppe",
  ]
  /// What may stand beside a distance and says nothing that another name would not.
  static let beside: Set<String> = heat.union([
    "dash", "flat", "sprint", "hurdle", "track", "short", "outdoor", "freiluft", "event", "s",
    "one", "two", "miles", "the", "of", "and", "na", "mit", "uber", "ueber", "a", "b", "c", "d",
    "i", "ii", "iii", "iv", "timed", "fast", "open", "elite", "senior", "seniors", "championship",
    "championships", "invitational", "national", "international", "distance", "mixed", "lisos",
    "llanos", "plat", "piani", "kg", "g", "cm",
  ]).union(metres).union(kilometres)
  /// Of hurdles and implements.
  static let implementUnits: Set<String> = ["kg", "g", "cm", "mm"]
  /// Field and combined events by the words or letters that name them.
  static let fixed: [(words: [String], id: String)] = [
    (["high", "jump"], "high-jump"), (["hj"], "high-jump"), (["hochsprung"], "high-jump"),
    (["wzwyz"], "high-jump"), (["pole", "vault"], "pole-vault"), (["pv"], "pole-vault"),
    (["stabhochsprung"], "pole-vault"), (["tyczce"], "pole-vault"), (["tyczka"], "pole-vault"),
    (["triple", "jump"], "triple-jump"), (["tj"], "triple-jump"),
    (["dreisprung"], "triple-jump"), (["trojskok"], "triple-jump"),
    (["long", "jump"], "long-jump"), (["lj"], "long-jump"), (["weitsprung"], "long-jump"),
    (["skok", "dal"], "long-jump"), (["shot", "put"], "shot-put"), (["shot"], "shot-put"),
    (["sp"], "shot-put"), (["kugelstossen"], "shot-put"),
    (["kugel"], "shot-put"), (["kula"], "shot-put"),
    (["kulą"], "shot-put"), (["discus"], "discus"), (["dt"], "discus"),
    (["diskuswurf"], "discus"), (["dysk"], "discus"), (["dyskiem"], "discus"),
    (["hammer"], "hammer"), (["ht"], "hammer"), (["hammerwurf"], "hammer"), (["mlot"], "hammer"),
    (["mlotem"], "hammer"), (["javelin"], "javelin"), (["jt"], "javelin"),
    (["speerwurf"], "javelin"), (["oszczep"], "javelin"), (["oszczepem"], "javelin"),
    (["weight", "throw"], "weight-throw"), (["wt"], "weight-throw"),
    (["pentathlon"], "pentathlon"), (["heptathlon"], "heptathlon"), (["hep"], "heptathlon"),
    (["decathlon"], "decathlon"), (["dec"], "decathlon"), (["pen"], "pentathlon"),
  ]
}

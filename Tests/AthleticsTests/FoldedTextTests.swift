import Athletics
import Testing

@Suite("Folded text")
struct FoldedTextTests {
  @Test(
    "letters lose their case and their marks",
    arguments: [
      ("Liévin", "lievin"), ("Lie\u{301}vin", "lievin"), ("Włodarczyk", "wlodarczyk"),
      ("Øystein", "oystein"), ("Đoković", "dokovic"), ("Łódź", "lodz"), ("Ærø", "aero"),
      ("Œuvre", "oeuvre"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("STRAẞE", "strasse"),
      ("Ağaoğlu", "agaoglu"), ("İstanbul", "istanbul"), ("Işık", "isik"), ("Nguyễn", "nguyen"),
      ("Þór", "thor"), ("Guðmundsson", "gudmundsson"), ("Ƌ Ɖ Ǆ", "d d dz"), ("ﬁnal", "final"),
      ("O’Callaghan 4×100", "o’callaghan 4×100"), ("東京", "東京"), ("Кипр", "кипр"), ("", ""),
    ]
  )
  func fold(text: String, folded: String) {
    #expect(FoldedText.fold(text) == folded)
  }

  @Test("a name folds the same in one piece and decomposed")
  func compositions() {
    let pairs: [(String, String)] = [
      ("é", "e\u{301}"), ("ö", "o\u{308}"), ("ç", "c\u{327}"), ("ễ", "e\u{302}\u{303}"),
      ("ś", "s\u{301}"), ("å", "a\u{30A}"), ("ų", "u\u{328}"), ("İ", "I\u{307}"),
    ]
    for (composed, decomposed) in pairs {
      let same = Array(FoldedText.fold(composed).utf8)
      #expect(Array(FoldedText.fold(decomposed).utf8) == same, "\(composed)")
    }
  }

  @Test(
    "every letter of Latin-1 and Latin Extended A becomes plain ASCII",
    arguments: [0xC0...0x137, 0x139...0x148, 0x14A...0x17F] as [ClosedRange<UInt32>]
  )
  func latin(range: ClosedRange<UInt32>) {
    for scalar in range.compactMap(Unicode.Scalar.init) where scalar.properties.isAlphabetic {
      let folded = FoldedText.fold(String(scalar))
      #expect(folded.utf8.allSatisfy { (0x61...0x7A).contains($0) }, "\(scalar)")
      #expect((1...2).contains(folded.utf8.count), "\(scalar)")
    }
  }

  @Test("folding what is folded changes nothing")
  func idempotence() {
    for scalar in (0x20...0x2FFF).compactMap(Unicode.Scalar.init) {
      let once = FoldedText.fold("a\(scalar)B")
      #expect(Array(FoldedText.fold(once).utf8) == Array(once.utf8), "\(scalar.value)")
    }
  }

  @Test("folding what is folded changes nothing, whatever the text", arguments: UInt64(1)...20)
  func idempotence(seed: UInt64) {
    var state = seed
    for _ in 0..<20 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.unicodeScalars.append(Unicode.Scalar(UInt32(state >> 33) % 0x11_0000) ?? "Ö")
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.unicodeScalars.append(Unicode.Scalar(UInt32(state >> 33) % 0x370) ?? "Ö")
      }
      let once = FoldedText.fold(text)
      #expect(Array(FoldedText.fold(once).utf8) == Array(once.utf8))
    }
  }

  @Test(
    "words are what stands between anything but letters and digits",
    arguments: [
      ("Keely  Hodgkinson,GBR", ["keely", "hodgkinson", "gbr"]),
      ("lievin-2025", ["lievin", "2025"]),
      ("O'Callaghan", ["o", "callaghan"]), (" ·–", []), ("", []),
    ]
  )
  func words(text: String, words: [String]) {
    #expect(FoldedText.words(of: text) == words)
  }
}

import Athletics

/// Ids made of names, the same for the same name.
package enum MeetingName {
  /// The id of a meeting: the folded words of its name, and the year where the name has none.
  package static func id(_ name: String, year: Int?) -> String {
    let slug = slug(name, or: "meeting")
    guard let year, year > 0, !slug.split(separator: "-").contains("\(year)") else { return slug }
    return "\(slug)-\(year)"
  }

  /// The folded words of a text with dashes between them, at most 80 letters; the fallback for a
  /// text without any.
  package static func slug(_ text: String, or fallback: String) -> String {
    let words = FoldedText.words(of: String(text.prefix(200)))
    var slug = ""
    for word in words where slug.utf8.count + word.utf8.count < 80 {
      slug += (slug.isEmpty ? "" : "-") + word
    }
    return slug.isEmpty ? fallback : slug
  }
}

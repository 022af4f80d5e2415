import Athletics

extension SearchRow {
  /// The row of a person; `nil` for somebody without a name.
  ///
  /// - Parameters:
  ///   - person: the person; the birth date is told of somebody with marks.
  ///   - latest: the day of the latest mark as a number; 0 where none is known.
  init?(_ person: StatedPerson, latest: Int) {
    let athletes = person.athletes
    guard let athlete = athletes.first(where: { !$0.nation.isEmpty }) ?? athletes.first,
      !athlete.name.isEmpty
    else { return nil }
    var detail = athlete.nation
    if let birth = person.birth, !person.marks.isEmpty {
      detail += (detail.isEmpty ? "" : ", ") + "born \(birth.year)"
    }
    self.init(
      .athlete,
      person.id,
      slug: "\(athlete.name)/\(athlete.nation)",
      title: athlete.name,
      detail: detail,
      date: latest,
      texts: athletes.flatMap { [$0.name, $0.family ?? "", $0.nation] }
    )
  }
}

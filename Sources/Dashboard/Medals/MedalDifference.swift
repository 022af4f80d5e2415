package import Athletics

/// Says where the counted medal table and a published one are not the same.
package enum MedalDifference {
  /// One sentence a nation; none where both agree.
  ///
  /// - Complexity: O(*n*·*m*) in the rows of both tables.
  package static func sentences(
    _ published: PublishedMedalTable,
    counted: MedalTable
  ) -> [String] {
    published.differences(from: counted).map { difference in
      "\(difference.nation) published \(line(difference.published)), "
        + "counted \(line(difference.counted))"
    }
  }

  private static func line(_ medals: [Int]) -> String {
    medals.map(String.init).joined(separator: "-")
  }
}

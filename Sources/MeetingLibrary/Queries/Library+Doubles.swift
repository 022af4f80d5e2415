package import Athletics
import GRDB

extension Library {
  /// Who contested two events or more at one championship: by the results of meetings, and by the
  /// medals that profiles tell of; the latest first, then by name.
  ///
  /// - Parameter meetingID: one meeting alone.
  /// - Returns: as far as results name athletes; a heat that no source prints is not known.
  /// - Throws: `LibraryError` when the library cannot be read.
  /// - Complexity: O(*n*) in the results of the meetings asked.
  package func doubles(
    at meetingID: String? = nil
  ) throws(LibraryError) -> [ChampionshipDouble] {
    let ids: [String] = if let meetingID { [meetingID] } else { try meetings().map(\.id) }
    var found: [ChampionshipDouble] = []
    for id in ids {
      if let meeting = try meeting(id: id) { found += ChampionshipDouble.tried(at: meeting) }
    }
    if meetingID == nil {
      for athlete in try honoured() {
        let page = try athletePage(of: athlete)
        found += page.doubles.filter { double in
          !found.contains {
            $0.athlete.name == double.athlete.name && $0.meetingID == double.meetingID
              && $0.date.year == double.date.year && $0.championship == double.championship
          }
        }
      }
    }
    return found.sorted {
      $0.date == $1.date ? $0.athlete.name < $1.athlete.name : $0.date > $1.date
    }
  }

  /// Whose profile tells of a medal, by name, then nation.
  private func honoured() throws(LibraryError) -> [Athlete] {
    try read { database in
      let sql = """
        SELECT \(AthleteRow.sql.columns) FROM athlete WHERE id IN (
          SELECT athlete_id FROM athlete_honour
          CROSS JOIN athlete_profile ON athlete_profile.id = profile_id)
        ORDER BY name, nation
        """
      return try AthleteRow.fetchAll(database, sql: sql).map(\.athlete)
    }
  }
}

package import Athletics
import GRDB

/// What an import has done to the library, or would do.
package struct ImportSummary: Sendable {
  /// What the rows of each file did, by the file's number.
  package var counts: [Int: RowCounts]
  /// Rows that could be read and not taken in.
  package var refusals: [ImportSession.Refusal]
  /// The meetings that something was taken into.
  package var meetings: [String]
}

extension Library {
  /// How many bytes of pages are held while an import lasts.
  private static let importPages = 32 << 20

  /// Takes drafts in: all of them, or none when `body` throws.
  ///
  /// - Parameters:
  ///   - settings: what holds where files do not say otherwise.
  ///   - isDryRun: does everything and takes all of it back.
  ///   - body: hands the drafts of some files to the session.
  /// - Returns: what the rows did.
  /// - Throws: `LibraryError` when the library cannot be written, `ImportError`, and what `body`
  ///   throws.
  /// - Complexity: O(*n*) in the drafts and in the units that they are about.
  package func takeIn(
    _ settings: ImportSettings,
    isDryRun: Bool = false,
    _ body: (ImportSession) throws -> Void
  ) throws -> ImportSummary {
    var summary: ImportSummary?
    var reason: (any Error)?
    do {
      defer { try? onConnection { try Connection.holdPages($0) } }
      try writeUnsettled { database in
        try Connection.holdPages(database, bytes: Self.importPages)
        do {
          let session = ImportSession(database, settings)
          try body(session)
          try session.finish()
          try PerformanceKeeper.settle(database, rows: session.rowCount)
          summary = session.summary
        } catch {
          if !(error is DatabaseError), !(error is UnknownCode) { reason = error }
          throw error
        }
        if isDryRun { throw TakenBack() }
      }
    } catch {
      if let reason { throw reason }
      guard isDryRun, summary != nil else { throw error }
    }
    return summary ?? ImportSummary(counts: [:], refusals: [], meetings: [])
  }

  /// Every correction of a meeting's results, oldest first.
  ///
  /// - Complexity: O(*n*) in the corrections.
  package func corrections(ofMeeting id: String) throws(LibraryError) -> [Correction] {
    try read { database in
      let references = References(database)
      let sql = """
        SELECT correction.unit, correction.athlete, correction.before, correction.after,
          correction.made_ms, correction.citation_id
        FROM correction JOIN meeting ON meeting.id = correction.meeting_id
        WHERE meeting.slug = ? ORDER BY correction.id
        """
      return try database.rows(sql, [id]) { columns in
        Correction(
          unit: try columns.next(),
          athlete: try columns.next(),
          before: try columns.next(),
          after: try columns.next(),
          made: Instant(milliseconds: try columns.next()),
          sources: try references.sources(columns.optional())
        )
      }
    }
  }

  /// The records that lists give of an event, the latest list first.
  ///
  /// - Complexity: O(*n*) in the records of the event.
  package func listedRecords(of event: Event) throws(LibraryError) -> [RecordDraft] {
    try read { database in
      let condition = """
        event_id IN (
          SELECT event.id FROM event JOIN discipline ON discipline.id = event.discipline_id
          WHERE discipline.slug = ? AND event.sex = ? AND event.track = ?)
        """
      return try ListedRecordQuery(database, References(database)).records(
        where: condition,
        [event.discipline.id, event.sex.code, event.track.code]
      )
    }
  }
}

/// A result that took the place of another.
package struct Correction: Hashable, Sendable {
  /// The unit's id.
  package var unit: String
  /// Whose result it is.
  package var athlete: String
  /// What stood there before, as printed.
  package var before: String
  /// What stands there since.
  package var after: String
  /// When the correction was taken in.
  package var made: Instant
  /// Who says it.
  package var sources: [String]
}

/// Ends a transaction whose changes nobody wants.
private struct TakenBack: Error {}

extension ImportSession {
  fileprivate var summary: ImportSummary {
    ImportSummary(counts: counts, refusals: refusals, meetings: meetings)
  }
}

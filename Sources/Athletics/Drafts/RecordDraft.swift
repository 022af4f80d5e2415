/// A record as a list gives it.
package struct RecordDraft: Hashable, Sendable {
  /// The letters of the list: `WR`, `NR`, `WL`.
  package var code: String
  /// Whose it is: a nation's code, an area's name, games; `nil` for the world's.
  package var scope: String?
  /// The event.
  package var event: Event
  /// The mark, who, when, where.
  package var step: RecordStep
  /// Until when the list is known to be true.
  package var asOf: CalendarDate

  /// A record of a list.
  package init(
    code: String,
    scope: String? = nil,
    event: Event,
    step: RecordStep,
    asOf: CalendarDate
  ) {
    self.code = code
    self.scope = scope
    self.event = event
    self.step = step
    self.asOf = asOf
  }
}

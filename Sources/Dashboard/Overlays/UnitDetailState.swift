/// The results of one unit, opened from the schedule or from a medal.
package struct UnitDetailState: Hashable, Sendable {
  /// The unit's id.
  package var unitID: String
  /// Which result is chosen.
  package var selected = 0

  /// Results of a unit, from the first line.
  package init(unitID: String) {
    self.unitID = unitID
  }
}

import Athletics

extension AppState {
  /// The last day whose marks lists may hold; `nil` while nothing is hidden.
  ///
  /// Marks have a day and no hour, so a day counts once it is over in every zone of the earth.
  var listedThrough: CalendarDate? {
    guard hidesSpoilers else { return nil }
    let seconds = clock.instant.milliseconds / 1000 - 12 * 3600
    let days = Int(seconds / 86_400) - (seconds % 86_400 < 0 ? 1 : 0)
    return CalendarDate(daysSince1970: days - 1)
  }
}

extension ListsReducer {
  /// Takes the list anew where the clock has moved, or hiding what is later began or ended.
  static func keepGuard(_ state: inout AppState) -> [Effect] {
    guard state.pane == .lists, let query = state.lists.query,
      query.through != state.listedThrough
    else { return [] }
    return show(query, in: &state)
  }
}

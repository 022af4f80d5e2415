import Athletics

extension ListsReducer {
  /// Takes the list anew where the clock has moved, or hiding what is later began or ended.
  static func keepGuard(_ state: inout AppState) -> [Effect] {
    guard state.pane == .lists, let query = state.lists.query,
      query.through != state.listedThrough
    else { return [] }
    return show(query, in: &state)
  }
}

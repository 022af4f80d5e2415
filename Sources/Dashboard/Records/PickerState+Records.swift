package import Athletics

extension PickerState {
  /// Every event of the record book with what stands in it, searched by event and holder.
  package static func recordEvents(_ records: RecordsState) -> PickerState {
    let tables = BookDay(records.progressions ?? [], on: records.shownDay).tables
    let items = tables.map { table in
      let event = table.progression.event
      let step = table.standing?.step
      return Item(
        id: table.progression.id,
        columns: [
          event.name, step?.printedMark ?? "–", step?.athlete.name ?? "",
          step?.date.printed ?? "",
        ],
        more: "\(event.track.fullName) \(event.track == .short ? "indoor" : "outdoor")"
      )
    }
    return PickerState(kind: .recordEvents, items: items, selectedID: records.eventID)
  }

  /// The world, then the areas and nations whose records there are.
  package static func recordScopes(_ scopes: [RecordScope], selected: RecordScope?) -> PickerState {
    let world = Item(id: "", columns: ["the world"])
    let items = scopes.map { Item(id: $0.name, columns: [$0.name]) }
    return PickerState(
      kind: .recordScopes,
      items: [world] + items,
      selectedID: selected?.name ?? ""
    )
  }
}

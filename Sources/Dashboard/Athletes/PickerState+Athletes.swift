import Athletics

extension PickerState {
  /// Athletes to open the page of, searched by name and nation.
  static func athletes(
    _ athletes: [Athlete],
    selected: Athlete?,
    against rival: String?
  ) -> PickerState {
    PickerState(
      kind: .athletes(against: rival),
      items: athletes.map(item),
      selectedID: selected.map(id)
    )
  }

  /// An athlete as a line of the picker.
  static func item(_ athlete: Athlete) -> Item {
    Item(id: id(of: athlete), columns: [athlete.name, athlete.nation])
  }

  /// What an athlete is chosen by.
  static func id(of athlete: Athlete) -> String { "\(athlete.name)/\(athlete.nation)" }
}

import Athletics

extension PickerState {
  /// Athletes to open the page of, searched by name and nation.
  static func athletes(
    _ athletes: [Athlete],
    selected: Athlete?,
    against rival: String?
  ) -> PickerState {
    let items = athletes.map { athlete in
      Item(id: id(of: athlete), columns: [athlete.name, athlete.nation])
    }
    return PickerState(
      kind: .athletes(against: rival),
      items: items,
      selectedID: selected.map(id)
    )
  }

  /// What an athlete is chosen by.
  static func id(of athlete: Athlete) -> String { "\(athlete.name)/\(athlete.nation)" }
}

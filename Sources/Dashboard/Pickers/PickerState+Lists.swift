package import Athletics

extension PickerState {
  /// All races, searched by event, town, meeting, round, year and winner.
  package static func races(_ races: [RaceSummary], selectedID: String?) -> PickerState {
    let items = races.map { race in
      Item(
        id: race.id,
        columns: [
          "\(race.date.iso)", race.city, race.event.shortName + suffix(of: race),
          race.round ?? "", race.winner?.name ?? "", race.winningMark ?? "",
          basis(of: race),
        ],
        more: "\(race.meeting) \(race.event.name) \(race.winner?.nation ?? "")"
      )
    }
    return PickerState(kind: .races, items: items, selectedID: selectedID)
  }

  /// The races that a query finds in the picker, in their own order.
  ///
  /// - Complexity: O(*n*·*m*) in the races and the length of their texts.
  package static func matching(_ query: String, of races: [RaceSummary]) -> [RaceSummary] {
    let items = self.races(races, selectedID: nil).items
    let words = FoldedText.words(of: query)
    return zip(races, items)
      .filter { item in words.allSatisfy { item.1.searchText.contains($0) } }
      .map(\.0)
  }

  /// All meetings, searched by name, town and year.
  package static func meetings(_ meetings: [MeetingSummary], selectedID: String?) -> PickerState {
    let items = meetings.map { meeting in
      Item(
        id: meeting.id,
        columns: [
          meeting.starts.iso, meeting.shortName, meeting.name,
          "\(meeting.unitCount) units", "\(meeting.decidedCount) finals",
          meeting.partial == nil ? "" : "partial",
        ],
        more: meeting.venue.city
      )
    }
    return PickerState(kind: .meetings, items: items, selectedID: selectedID)
  }

  /// Every discipline, searched by name and id.
  package static func events(_ all: [Discipline], selectedID: String?) -> PickerState {
    let items = all.map { Item(id: $0.id, columns: [$0.name, $0.id]) }
    return PickerState(kind: .events, items: items, selectedID: selectedID)
  }

  /// All nations together, then each, searched by code and name.
  package static func nations(_ nations: [Nation], selectedID: String?) -> PickerState {
    let everywhere = Item(id: "", columns: ["", "all nations"])
    let items = nations.map { Item(id: $0.code, columns: [$0.code, $0.name]) }
    return PickerState(kind: .nations, items: [everywhere] + items, selectedID: selectedID)
  }

  private static func suffix(of race: RaceSummary) -> String {
    race.event.track.suffix.isEmpty ? "" : " \(race.event.track.suffix)"
  }

  /// How many splits there are, and on what they rest.
  private static func basis(of race: RaceSummary) -> String {
    switch (race.splitCount, race.officialSplitCount) {
    case (0, _): "~ finish only"
    case (let all, let official) where official * 2 > all: "\(all) splits, official"
    case (let all, _): "\(all) splits, reported"
    }
  }
}

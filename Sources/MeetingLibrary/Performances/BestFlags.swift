import Athletics

/// For which lists of one mark an athlete a mark is the athlete's.
///
/// A bit a list; the lists of one nation are the same but for athletes who changed theirs: for them
/// the bit is set again, sixteen higher.
struct BestFlags: OptionSet {
  var rawValue: Int64

  /// A list's bit, by what it is limited to.
  ///
  /// - Parameters:
  ///   - isOfTrack: whether it is the list of one kind of track.
  ///   - isOfYear: whether it is the list of one year.
  ///   - group: the age group; within a year only masters can be of it and not be.
  /// - Returns: the number of the bit.
  static func bit(isOfTrack: Bool, isOfYear: Bool, group: AgeGroup?) -> Int {
    if isOfYear { return 10 + (isOfTrack ? 2 : 0) + (group == .masters ? 1 : 0) }
    let groups: [AgeGroup?] = [nil, .u18, .u20, .u23, .masters]
    return (isOfTrack ? 5 : 0) + (groups.firstIndex(of: group) ?? 0)
  }

  /// How much higher the bit of a nation's list is.
  static let nationShift = 16
  /// How many bits are counted: those of lists of all years.
  static let counted = 10

  /// Takes a person's marks of one event, best first, and tells of each where it is the first.
  struct Walk {
    private var seen: Set<Place> = []

    /// The flags of the next mark.
    mutating func next(
      track: TrackKind,
      year: Int?,
      age: AgeClass,
      nation: String
    ) -> BestFlags {
      var flags = BestFlags()
      let groups: [AgeGroup?] = [nil] + AgeGroup.allCases.filter { age.isOf($0) }
      for isOfTrack in [false, true] {
        let kind = isOfTrack ? track : nil
        for group in groups {
          flags.formUnion(take(kind, nil, group, nation))
          guard let year, group == nil || group == .masters else { continue }
          flags.formUnion(take(kind, year, group, nation))
        }
      }
      return flags
    }

    private mutating func take(
      _ track: TrackKind?,
      _ year: Int?,
      _ group: AgeGroup?,
      _ nation: String
    ) -> BestFlags {
      let bit = BestFlags.bit(isOfTrack: track != nil, isOfYear: year != nil, group: group)
      let isFirst = seen.insert(Place(track: track, year: year, group: group)).inserted
      let isNations =
        seen.insert(Place(track: track, year: year, group: group, nation: nation)).inserted
      if isFirst { return BestFlags(rawValue: 1 << bit) }
      return isNations ? BestFlags(rawValue: 1 << (bit + BestFlags.nationShift)) : []
    }

    private struct Place: Hashable {
      var track: TrackKind?
      var year: Int?
      var group: AgeGroup?
      var nation: String?
    }
  }
}

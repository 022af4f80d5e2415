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

  /// The counted list that has the place of a list of one year, among the marks of that year.
  static func counted(_ bit: Int) -> Int {
    switch bit {
    case 10: 0
    case 11: 4
    case 12: 5
    case 13: 9
    default: bit
    }
  }

  /// The flags of lists of one year, each in its counted place.
  static func ofYear(_ flags: Int64) -> Int64 {
    (10...13).reduce(0) { $0 | (flags >> $1 & 1) << counted($1) }
  }

  /// How much higher the bit of a nation's list is.
  static let nationShift = 16
  /// How many bits are counted: those of lists of all years; others take their places (`counted(_:)`).
  static let counted = 10

  /// The flags of a mark that is the person's only one of an event.
  static func only(year: Int?, age: AgeClass) -> BestFlags {
    let bits = AgeClass.bitsByClass[age.rawValue]
    return BestFlags(rawValue: year == nil ? bits & ~yearly : bits)
  }

  /// Takes a person's marks of one event, best first, and tells of each where it is the first.
  struct Walk {
    /// The bits of lists in which a mark has been before.
    private var taken: [Place: Int64] = [:]

    /// The flags of the next mark.
    ///
    /// The nation is needed only of somebody who has had several.
    mutating func next(
      track: TrackKind,
      year: Int?,
      age: AgeClass,
      nation: String?
    ) -> BestFlags {
      let bits = AgeClass.bitsByClass[age.rawValue]
      var flags: Int64 = 0
      var higher: Int64 = 0
      for (kind, lists) in [(nil, BestFlags.joined), (track, ~BestFlags.joined)] {
        for (year, lists) in [(nil, lists & ~BestFlags.yearly), (year, lists & BestFlags.yearly)]
        where lists & BestFlags.yearly == 0 || year != nil {
          var place = Place(track: kind, year: year)
          flags |= take(bits & lists, place)
          guard let nation else { continue }
          place.nation = nation
          higher |= take(bits & lists, place)
        }
      }
      return BestFlags(rawValue: flags | (higher & ~flags) << BestFlags.nationShift)
    }

    /// The lists among some in which no mark of this place has been.
    private mutating func take(_ lists: Int64, _ place: Place) -> Int64 {
      let before = taken[place, default: 0]
      taken[place] = before | lists
      return lists & ~before
    }

    private struct Place: Hashable {
      var track: TrackKind?
      var year: Int?
      var nation: String?
    }
  }

  /// The lists of all kinds of track together.
  fileprivate static let joined: Int64 = 0b1100_0001_1111
  /// The lists of one year.
  fileprivate static let yearly: Int64 = 0b11_1100_0000_0000
}

extension AgeClass {
  /// The lists that take a mark of this class, those of all tracks and of one alike.
  fileprivate var bits: Int64 {
    var bits: Int64 = 0
    for group in [nil] + AgeGroup.allCases.map(Optional.some) {
      guard group.map({ isOf($0) }) ?? true else { continue }
      for isOfTrack in [false, true] {
        bits |= 1 << BestFlags.bit(isOfTrack: isOfTrack, isOfYear: false, group: group)
        guard group == nil || group == .masters else { continue }
        bits |= 1 << BestFlags.bit(isOfTrack: isOfTrack, isOfYear: true, group: group)
      }
    }
    return bits
  }

  /// The same for each class, worked out once.
  fileprivate static let bitsByClass = allCases.map(\.bits)
}

import Athletics

/// How old somebody is by the sport's count, so that every age group is some of these.
enum AgeClass: Int, CaseIterable {
  case u18 = 0
  case u20 = 1
  case u23 = 2
  case senior = 3
  case masters = 4
  case unknown = 5

  /// The class at a mark; without both years it is not known.
  ///
  /// A master is 35 on the day; where a day is not known, only who is 36 in that year surely is one.
  init(birth: PartialDate?, date: PartialDate?) {
    guard let birth, let date else {
      self = .unknown
      return
    }
    switch date.year - birth.year {
    case ..<18: self = .u18
    case ..<20: self = .u20
    case ..<23: self = .u23
    case ..<35: self = .senior
    case 35: self = Self.hadBirthday(birth, date) ? .masters : .senior
    default: self = .masters
    }
  }

  /// The classes that a group takes; its own and every younger one.
  static func all(of group: AgeGroup) -> [AgeClass] {
    switch group {
    case .u18: [.u18]
    case .u20: [.u18, .u20]
    case .u23: [.u18, .u20, .u23]
    case .masters: [.masters]
    }
  }

  /// Whether a mark of this class counts for a group.
  func isOf(_ group: AgeGroup) -> Bool {
    Self.all(of: group).contains(self)
  }

  private static func hadBirthday(_ birth: PartialDate, _ date: PartialDate) -> Bool {
    guard birth.day != nil, date.day != nil else { return false }
    return (birth.month ?? 0, birth.day ?? 0) <= (date.month ?? 0, date.day ?? 0)
  }
}

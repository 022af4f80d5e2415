import ArgumentParser
import Athletics

/// Who an event is for, on the command line.
enum SexFlag: String, EnumerableFlag {
  case men
  case women
  case mixed

  var sex: Sex {
    switch self {
    case .men: .men
    case .women: .women
    case .mixed: .mixed
    }
  }
}

/// The kinds of track of a list on the command line.
enum EnvironmentArgument: String, ExpressibleByArgument, CaseIterable {
  case indoor
  case outdoor
  case road
  case all

  /// The kind of track; `nil` for all of them joined.
  var track: TrackKind? {
    switch self {
    case .indoor: .short
    case .outdoor: .standard
    case .road: .road
    case .all: nil
    }
  }
}

/// The age groups of a list on the command line.
enum AgeGroupArgument: String, ExpressibleByArgument, CaseIterable {
  case u18
  case u20
  case u23
  case masters

  var group: AgeGroup {
    switch self {
    case .u18: .u18
    case .u20: .u20
    case .u23: .u23
    case .masters: .masters
    }
  }
}

/// What a list is sorted by on the command line.
enum SortArgument: String, ExpressibleByArgument, CaseIterable {
  case mark
  case athlete
  case nation
  case age
  case date
  case place

  var column: MarkQuery.Column {
    switch self {
    case .mark: .mark
    case .athlete: .athlete
    case .nation: .nation
    case .age: .age
    case .date: .date
    case .place: .place
    }
  }
}

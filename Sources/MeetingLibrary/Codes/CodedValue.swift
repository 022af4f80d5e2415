import Athletics

/// A choice that is kept as a small number, so that tables of millions of rows stay narrow.
///
/// The numbers stand in files: a new case takes a new number, and none is ever used again.
protocol CodedValue: CaseIterable {
  /// The number in the table.
  var code: Int { get }
}

/// A number in a table that stands for nothing.
struct UnknownCode: Error {
  /// The number.
  var code: Int
}

extension CodedValue {
  /// The choice a number stands for.
  init(code: Int) throws {
    guard let value = Self.allCases.first(where: { $0.code == code }) else {
      throw UnknownCode(code: code)
    }
    self = value
  }
}

/// Whose a row is.
enum Origin: Int {
  /// Comes with lapboard, and is replaced with every edition of the facts.
  case bundled = 0
  /// Added by the user, and touched by nobody else.
  case user = 1
}

extension Sex: CodedValue {
  var code: Int {
    switch self {
    case .men: 0
    case .women: 1
    case .mixed: 2
    }
  }
}

extension TrackKind: CodedValue {
  var code: Int {
    switch self {
    case .standard: 0
    case .short: 1
    case .road: 2
    }
  }
}

extension Basis: CodedValue {
  var code: Int {
    switch self {
    case .official: 0
    case .reported: 1
    case .derived: 2
    case .estimated: 3
    }
  }
}

extension TimePrecision: CodedValue {
  var code: Int { rawValue }
}

extension ResultStatus: CodedValue {
  var code: Int {
    switch self {
    case .finished: 0
    case .didNotStart: 1
    case .didNotFinish: 2
    case .disqualified: 3
    case .noMark: 4
    case .retired: 5
    case .unknown: 6
    case .withdrawn: 7
    }
  }
}

extension Qualification: CodedValue {
  var code: Int {
    switch self {
    case .byPlace: 0
    case .byTime: 1
    case .byReferee: 2
    case .byJury: 3
    case .byDraw: 4
    }
  }
}

extension Ratification: CodedValue {
  var code: Int {
    switch self {
    case .ratified: 0
    case .pending: 1
    case .notEligible: 2
    case .best: 3
    case .unstated: 4
    }
  }
}

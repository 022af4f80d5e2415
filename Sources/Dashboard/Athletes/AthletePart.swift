/// A part of the page of an athlete, in the order in which Tab goes round.
package enum AthletePart: Int, CaseIterable, Hashable, Sendable {
  case bests
  case records
  case medals
  case races

  /// The heading.
  package var title: String {
    switch self {
    case .bests: "bests"
    case .records: "records"
    case .medals: "medals & titles"
    case .races: "races"
    }
  }
}

import Athletics

/// A person, and every mark that is stated of the person.
struct StatedPerson: Sendable {
  /// The person's number.
  var id: Int64
  /// The names, as sources give them.
  var athletes: [Athlete]
  var marks: [StatedMark]
  /// The fullest birth date that any table gives.
  var birth: PartialDate?
}

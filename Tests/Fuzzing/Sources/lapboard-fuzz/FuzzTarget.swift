/// Something that reads bytes from outside.
///
/// A trap is a finding, and so are more than the memory and the time that a run allows.
struct FuzzTarget: Sendable {
  /// What `FUZZ` and the folder of its seeds call it.
  let name: String
  /// Reads an input.
  let read: @Sendable (FuzzInput) -> Void

  /// Every target: the readers of files by what `--format` calls them, then what they are made of.
  static let all = readers + parts

  /// The target of a name.
  static func named(_ name: String) -> FuzzTarget? {
    all.first { $0.name == name }
  }
}

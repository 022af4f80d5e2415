/// A value behind one reference: its owner is copied at the cost of one count, however much is in it.
///
/// A change makes a new value, so it suits what changes at the press of a key rather than at a tick.
struct Shared<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  private var box: Box

  /// Puts a value behind a reference.
  init(_ value: Value) {
    box = Box(value)
  }

  /// The value; read where it stands.
  ///
  /// - Complexity: to change, O(*n*) in its fields.
  var value: Value {
    _read { yield box.value }
    set { box = Box(newValue) }
  }
}

/// Notes what has been told of already, in bounded memory.
struct ToldOnce<Value: Hashable> {
  private var values: Set<Value> = []
  private let most: Int

  /// Notes so many at most; beyond them it begins anew, and what was told before is told again.
  init(most: Int = 50_000) {
    self.most = most
  }

  /// Whether a value has not been told of yet.
  mutating func isNew(_ value: Value) -> Bool {
    if values.count >= most, !values.contains(value) { values.removeAll(keepingCapacity: true) }
    return values.insert(value).inserted
  }
}

extension Duration {
  /// How many times a positive length fits into this one, which is not negative.
  func wholeTimes(_ length: Duration) -> Int {
    var times = Int(self / length)
    while length * times > self { times -= 1 }
    while length * (times + 1) <= self { times += 1 }
    return times
  }
}

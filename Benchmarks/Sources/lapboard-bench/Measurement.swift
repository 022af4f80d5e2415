/// How long one run of something took, over many runs.
struct Measurement {
  /// What was run.
  let name: String
  /// Wall time of each run, shortest first.
  let times: [Duration]

  /// Half of the runs took no longer.
  var median: Duration { times[times.count / 2] }

  /// Runs something a few times unmeasured, then for about half a second, at least five times.
  ///
  /// - Parameters:
  ///   - name: what it is.
  ///   - body: gets the number of the run, so that no two need be alike; its value is kept alive.
  init<Value>(_ name: String, _ body: (Int) throws -> Value) rethrows {
    let clock = ContinuousClock()
    for run in 0..<3 { keep(try body(run)) }
    var times: [Duration] = []
    let end = clock.now + .milliseconds(500)
    while times.count < 5 || (clock.now < end && times.count < 2000) {
      let run = times.count
      times.append(try clock.measure { keep(try body(run)) })
    }
    self.name = name
    self.times = times.sorted()
  }
}

/// Lets the compiler believe that a value is used.
@inline(never)
private func keep<Value>(_ value: Value) {
  withExtendedLifetime(value) {}
}

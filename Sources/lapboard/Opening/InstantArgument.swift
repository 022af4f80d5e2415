import ArgumentParser
import Athletics

/// An instant on the command line, RFC 3339 with its offset.
struct InstantArgument: ExpressibleByArgument {
  let instant: Instant

  init?(argument: String) {
    guard let instant = Instant(argument) else { return nil }
    self.instant = instant
  }
}

import ArgumentParser
import Athletics

/// A day on the command line, such as 2025-02-10.
struct DateArgument: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(argument) else { return nil }
    self.date = date
  }
}

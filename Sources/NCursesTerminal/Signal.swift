#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a signal means to the screen.
enum Signal: Equatable {
  case none
  /// The user wants the program to stop for a while.
  case stop
  /// The program was stopped by somebody else and goes on.
  case continued
  /// The terminal has another size.
  case resized
  /// The program is asked to leave.
  case interrupted(Int32)

  /// Takes the number of a signal; 0 for none.
  init(_ number: Int32) {
    self =
      switch number {
      case 0: .none
      case SIGTSTP: .stop
      case SIGCONT: .continued
      case SIGWINCH: .resized
      default: .interrupted(number)
      }
  }
}

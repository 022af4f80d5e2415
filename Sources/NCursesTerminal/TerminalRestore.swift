internal import CNCurses

/// How a program leaves that a signal has asked to.
///
/// The screen's own part is automatic: it is given back when the process exits, and on SIGSEGV, SIGILL,
/// SIGTRAP, SIGABRT, SIGBUS and SIGFPE before the signal does its work.
package enum TerminalRestore {
  /// Lets SIGQUIT end the program also while there is no screen; to be called first of all.
  ///
  /// The Swift runtime takes it for a crash: on a terminal it asks what to do for half a minute, with
  /// SIGTERM, SIGINT and SIGHUP blocked.
  package static func endOnQuit() { lb_end_on_quit() }

  /// The exit status that a shell gives to a program ended by a signal.
  package static func exitStatus(of signal: Int32) -> Int32 { 128 + signal }

  /// Ends the process by the signal itself, so that its parent sees why it ended.
  ///
  /// The terminal is given back first where it is still ours.
  package static func leave(by signal: Int32) -> Never {
    lb_close()
    lb_reraise(signal)
  }
}

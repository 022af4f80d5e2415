import Testing

/// The built program in a real terminal, one after the other: each keeps a core busy.
@Suite("in a terminal", .serialized, .enabled(if: TerminalScreen.isAvailable))
struct TerminalTests {}

// Placeholder until the first type of TerminalUI.

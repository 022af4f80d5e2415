// Placeholder until the first type of MeetingLibrary.

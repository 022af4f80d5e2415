// Placeholder until the first type of MeetingFormats.

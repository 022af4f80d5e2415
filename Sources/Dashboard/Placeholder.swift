// Placeholder until the first type of Dashboard.

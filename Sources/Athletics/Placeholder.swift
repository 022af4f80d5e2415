// Placeholder until the first type of Athletics.

// Placeholder until the first type of ReplayEngine.

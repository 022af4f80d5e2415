// Placeholder until the first type of BundledAssets.

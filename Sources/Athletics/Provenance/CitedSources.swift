extension Meeting {
  /// Every source that the meeting and its units name, some of them more than once.
  ///
  /// - Complexity: O(*n*) in the results.
  public var citedSources: [String] {
    var all = sources + disagreements.flatMap(\.sources) + (publishedMedals?.sources ?? [])
    for unit in units {
      all += unit.sources + unit.disagreements.flatMap(\.sources)
      all += unit.entries.flatMap(\.sources) + unit.results.flatMap(\.sources)
    }
    return all
  }
}

extension Race {
  /// Every source that the race's splits name, some of them more than once.
  ///
  /// - Complexity: O(*n*) in the splits.
  public var citedSources: [String] {
    var all = leaderSplits.flatMap(\.sources)
    for runner in runners {
      all += runner.splits.flatMap(\.sources) + runner.alsoReported.flatMap(\.sources)
      all += runner.segments.flatMap(\.sources)
    }
    return all
  }
}

extension FieldRanking {
  /// Who goes on from a qualification: `Q` by the standard, then `q` by place until there are enough.
  ///
  /// Who is level with the last one goes on as well.
  ///
  /// - Parameters:
  ///   - standard: the mark that qualifies, where one was set.
  ///   - count: how many go on at least.
  /// - Returns: one for each athlete in the order given; `nil` for those who do not.
  /// - Source: World Athletics Technical Rules 2024, TR25.10 to TR25.16, on qualification in field
  ///   events; the letters are those of TR20.
  public func qualifications(standard: Distance?, count: Int) -> [Qualification?] {
    var letters = [Qualification?](repeating: nil, count: lines.count)
    for line in lines {
      guard let rank = line.rank, let best = line.best else { continue }
      if let standard, best >= standard {
        letters[line.index] = .byPlace
      } else if rank <= count {
        letters[line.index] = .byTime
      }
    }
    return letters
  }
}

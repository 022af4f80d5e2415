import Athletics
import ReplayEngine

/// The sign of a ghost: the first letter of its name, or another where that is taken.
enum GhostSign {
  /// Signs for ghosts side by side; capitals, which no runner bears.
  static func letters(for ghosts: [Ghost]) -> [Unicode.Scalar] {
    var signs: [Unicode.Scalar] = []
    for ghost in ghosts {
      let name = FoldedText.fold(ghost.label).uppercased().unicodeScalars
      let own = name.prefix { $0 != "·" }.filter { ("A"..."Z").contains($0) }
      let others = "WXYZ".unicodeScalars
      let free = (own + others).first { !signs.contains($0) }
      signs.append(free ?? "Z")
    }
    return signs
  }
}

extension GhostCompany {
  /// The name of a ghost without place and year.
  func shortName(of index: Int) -> String {
    let label = runs[index].ghost.label
    return label.firstRange(of: " ·").map { String(label[..<$0.lowerBound]) } ?? label
  }
}

import Athletics
import BundledAssets
import MeetingFormats

/// The bundled facts, read once for all suites.
enum BundledFacts {
  static let result = Swift.Result { () throws(FormatError) -> Facts in
    try FactsReader.read(AssetCatalog.files)
  }

  static var facts: Facts {
    get throws { try result.get() }
  }

  /// The parsed text of every file, by path.
  static let trees = Swift.Result { () throws(FormatError) -> [(path: String, root: JSONNode)] in
    var trees: [(path: String, root: JSONNode)] = []
    for asset in AssetCatalog.all {
      trees.append((asset.path, try JSONParser.parse(asset.bytes, file: asset.path)))
    }
    return trees
  }

  static func tree(_ path: String) throws -> JSONNode? {
    try trees.get().first { $0.path == path }?.root
  }
}

extension JSONNode {
  /// The elements of a list; none of any other value.
  var elements: [JSONNode] {
    if case .array(let nodes) = value { nodes } else { [] }
  }

  /// The members of an object; none of any other value.
  var members: [Member] {
    if case .object(let members) = value { members } else { [] }
  }

  /// The text, where the value is one.
  var text: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// Every object in this value, itself included, with the texts of `sources` it inherits.
  func everyObject(_ inherited: [String] = [], _ visit: (JSONNode, [String]) -> Void) {
    let own = self["sources"]?.elements.compactMap(\.text) ?? []
    let sources = own.isEmpty ? inherited : own
    if case .object = value { visit(self, sources) }
    for member in members { member.node.everyObject(sources, visit) }
    for element in elements { element.everyObject(sources, visit) }
  }
}

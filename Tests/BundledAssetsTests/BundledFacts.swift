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
  static let trees = Swift.Result { () throws -> [(path: String, root: JSONNode)] in
    var trees: [(path: String, root: JSONNode)] = []
    for asset in AssetCatalog.all {
      trees.append((asset.path, try JSONNode(decoding: asset.bytes)))
    }
    return trees
  }

  static func tree(_ path: String) throws -> JSONNode? {
    try trees.get().first { $0.path == path }?.root
  }
}

internal import CAssets

/// Every file that is compiled into the program, by path.
package enum AssetCatalog {
  /// All files, in order of path.
  package static let all: [Asset] = (0..<lb_asset_count()).compactMap(Asset.init(index:))

  private static let byPath: [String: Asset] = Dictionary(
    all.map { ($0.path, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  /// The file at a path below `Assets/`; `nil` where there is none.
  package static func asset(at path: String) -> Asset? {
    byPath[path]
  }

  /// The files of one folder, such as `races`, in order of path.
  ///
  /// - Complexity: O(*n*) in the number of files.
  package static func assets(in folder: String) -> [Asset] {
    all.filter { $0.path.hasPrefix(folder + "/") }
  }

  /// Copies of all files by path, as `FactsReader` takes them.
  ///
  /// - Complexity: O(*n*) in the bytes of all files, about a megabyte.
  package static var files: [String: [UInt8]] {
    byPath.mapValues(\.bytes)
  }
}

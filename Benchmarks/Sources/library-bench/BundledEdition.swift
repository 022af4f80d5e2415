import BundledAssets
import MeetingFormats

/// The edition of the facts that are compiled in.
enum BundledEdition {
  /// Its number.
  static var number: Int {
    get throws { try FactsReader.edition(AssetCatalog.asset(at: "edition.json")?.bytes ?? []) }
  }
}

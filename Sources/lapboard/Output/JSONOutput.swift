import Foundation

/// Writes the one JSON object that every command prints with `--json`.
enum JSONOutput {
  /// The object around the data.
  private struct Envelope<Payload: Encodable>: Encodable {
    let kind: String
    let version = 1
    let data: Payload
    /// The meeting clock and how much is left out, with the spoiler guard on.
    let spoilerGuard: LeftOut?
  }

  /// The text of one command's data; the same data give the same bytes.
  static func text(
    _ command: String,
    _ data: some Encodable,
    leftOut: LeftOut = LeftOut()
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let envelope = Envelope(
      kind: "lapboard.\(command)",
      data: data,
      spoilerGuard: leftOut.until == nil ? nil : leftOut
    )
    let bytes = try encoder.encode(envelope)
    return PrintedText.json(String(decoding: bytes, as: UTF8.self)) + "\n"
  }
}

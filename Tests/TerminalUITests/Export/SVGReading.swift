import Foundation
import TerminalUI

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a reader of XML finds in a picture.
final class SVGReading: NSObject, XMLParserDelegate {
  /// One run of letters with its attributes.
  struct Text {
    var text: String
    let attributes: [String: String]
  }

  private(set) var texts: [Text] = []
  private(set) var paths: [[String: String]] = []
  private(set) var rects: [[String: String]] = []
  private(set) var title = ""
  private(set) var summary = ""
  private var element = ""

  /// Reads a document, which must be well formed.
  static func read(_ document: String) throws -> SVGReading {
    let reading = SVGReading()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = reading
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    return reading
  }

  /// The letters of the picture, put back where they stand.
  func letters(_ size: Size) -> [[String]] {
    var rows = Array(repeating: Array(repeating: "", count: size.width), count: size.height)
    for text in texts {
      var x = (Int(text.attributes["x"] ?? "") ?? 0) / 10
      let y = (Int(text.attributes["y"] ?? "") ?? 0) / 20
      var last = x
      for scalar in text.text.unicodeScalars {
        let width = TextWidth.columns(of: scalar)
        if width > 0 { last = x }
        rows[y][last].unicodeScalars.append(scalar)
        x += width
      }
    }
    return rows
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    element = name
    switch name {
    case "text": texts.append(Text(text: "", attributes: attributes))
    case "path": paths.append(attributes)
    case "rect": rects.append(attributes)
    default: break
    }
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) { element = "" }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    switch element {
    case "text": texts[texts.count - 1].text += text
    case "title": title += text
    case "desc": summary += text
    default: break
    }
  }
}

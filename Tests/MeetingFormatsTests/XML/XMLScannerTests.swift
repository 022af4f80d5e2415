import MeetingFormats
import Testing

/// A document that is made as it is read: a head, the same piece again and again, a tail.
final class RepeatingSource: ByteSource {
  private var pieces: [[UInt8]]
  private let middle: [UInt8]
  private var left: Int
  private(set) var handedOut = 0

  init(_ head: String, _ middle: String, times: Int, _ tail: String) {
    pieces = [Array(head.utf8), Array(tail.utf8)]
    self.middle = Array(middle.utf8)
    left = times
  }

  func read(upTo count: Int) -> [UInt8] {
    let piece: [UInt8]
    if pieces.count == 2 {
      piece = pieces.removeFirst()
    } else if left > 0 {
      left -= 1
      piece = middle
    } else {
      piece = pieces.popLast() ?? []
    }
    handedOut += piece.count
    return piece
  }
}

@Suite("XML in pieces")
struct XMLScannerTests {
  /// The steps of a document as words, and the error that ended them.
  private func steps(_ scanner: XMLScanner) -> (words: [String], error: String?) {
    var scanner = scanner
    var words: [String] = []
    do {
      while let event = try scanner.next() {
        switch event {
        case .start(let tag):
          let attributes = tag.attributes.map { " \($0.name)=\($0.value)" }.joined()
          words.append("<\(tag.name)\(attributes)")
        case .text(let text): words.append(text)
        case .end(let name): words.append(">\(name)")
        }
      }
      return (words, nil)
    } catch {
      return (words, "\(error)")
    }
  }

  private func steps(_ text: String) -> (words: [String], error: String?) {
    steps(XMLScanner(MemorySource(Array(text.utf8)), file: "a.xml"))
  }

  @Test("elements, texts and attributes come in their order, whatever quotes and blanks")
  func order() {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- a remark with <tags> & more -->
      <a one="1" two = '2 "2"'>
        text &amp; &#233;&#x20AC;<b/>more<![CDATA[<c> & ]]>
        <x:d
          e="&lt;&quot;&apos;&gt;"></x:d >
      </a>
      <!-- behind -->
      """
    let found = steps(text)
    #expect(found.error == nil)
    #expect(
      found.words == [
        "<a one=1 two=2 \"2\"", "text & é€", "<b", ">b", "more", "<c> &", "<d e=<\"'>", ">d", ">a",
      ]
    )
  }

  @Test(
    "a document type is refused, and with it every entity",
    arguments: [
      "<!DOCTYPE a [<!ENTITY l0 \"lol\"><!ENTITY l1 \"&l0;&l0;&l0;\">]><a>&l1;</a>",
      "<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\"><a/>",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
      "<a><!ENTITY b \"c\"></a>",
    ]
  )
  func noDocumentType(text: String) throws {
    let error = try #require(steps(text).error)
    #expect(error.contains("expected XML without a document type: none is read"))
    #expect(error.contains("a.xml:"))
  }

  @Test(
    "what is broken is told with its place, after what came before",
    arguments: [
      ("<a><b></a>", 2, "a.xml:1:7: expected </b>, found \"</a>\""),
      ("<a>\n <b>", 2, "a.xml:2:5: expected </b>"),
      (
        "<a b=\"1\" c></a>", 0,
        "a.xml:1:11: expected = behind the name of an attribute, found \">\""
      ),
      ("<a b=1/>", 0, "a.xml:1:6: expected a value in quotes, found \"1/>\""),
      (
        "<a b=\"1\"c=\"2\"/>", 0,
        "a.xml:1:9: expected a blank before an attribute, found \"c=\"2\"/>\""
      ),
      ("<a>\n&nbsp;</a>", 1, "a.xml:2:1: expected one of &lt;"),
      ("<a b=\"&x;\"/>", 0, "a.xml:1:7: expected one of &lt;"),
      ("<a>&#0;</a>", 1, "a.xml:1:4: expected one of &lt;"),
      ("<a>&#xD800;</a>", 1, "a.xml:1:4: expected one of &lt;"),
      ("<a>&#99999999;</a>", 1, "a.xml:1:4: expected one of &lt;"),
      ("<a/><b/>", 2, "a.xml:1:5: expected nothing behind the last element"),
      ("<a/>text", 2, "a.xml:1:5: expected an element such as <a>, found \"text\""),
      ("text", 0, "a.xml:1:1: expected an element such as <a>"),
      ("", 0, "a.xml:1:1: expected an element"),
      ("<>", 0, "a.xml:1:2: expected the name of an element"),
      ("<1/>", 0, "a.xml:1:2: expected the name of an element"),
      ("<a", 0, "a.xml:1:1: expected > at the end of a tag"),
      ("<a b=\"<\"/>", 0, "a.xml:1:7: expected > at the end of a tag"),
      ("</a>", 0, "a.xml:1:1: expected an element, found \"</a>\""),
      ("<a><!-- never ends", 1, "expected -->"),
      ("<a><![CDATA[ never ends", 1, "expected ]]>"),
      ("<a><?pi never ends", 1, "expected ?>"),
      ("\u{0}\u{0}\u{0}", 0, "a.xml:1:1: expected an element such as <a>"),
      ("<a\u{0}b/>", 0, "a.xml:1:3: expected a blank before an attribute"),
    ]
  )
  func broken(text: String, before: Int, message: String) throws {
    let found = steps(text)
    let error = try #require(found.error)
    #expect(error.contains(message), "\(error)")
    #expect(found.words.count == before)
  }

  @Test("controls and marks of direction cannot get through, whichever way they come")
  func tame() {
    let found = steps("<a b=\"x\u{1B}[2J\u{0}y&#27;z&#x202E;\">\u{9B}1m</a>")
    #expect(found.words.first == "<a b=x\u{FFFD}[2J\u{FFFD}y\u{FFFD}z\u{FFFD}")
    #expect(found.words[1] == "\u{FFFD}1m")
  }

  @Test("elements go no deeper than the limit", arguments: [100, 101, 10_000])
  func depth(count: Int) {
    let text =
      String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)
    let found = steps(text)
    #expect((found.error == nil) == (count <= XMLScanner.deepest))
    #expect(found.words.count == (count <= XMLScanner.deepest ? 2 * count : XMLScanner.deepest))
  }

  @Test("a tag has only so many attributes")
  func attributes() {
    let attributes = (0..<300).map { " a\($0)=\"1\"" }.joined()
    #expect(steps("<a\(attributes)/>").error?.contains("at most 256 attributes") == true)
  }

  @Test(
    "100 MB in one place are given up after the first",
    arguments: [
      ("<a b=\"", "\"/>", "a tag of at most 1 MiB"), ("<a>", "</a>", "a text of at most 1 MiB"),
      ("<a><![CDATA[", "]]></a>", "a text of at most 1 MiB"), ("<", "/>", "a tag of at most 1 MiB"),
      ("<a><?x ", "?></a>", "an instruction of at most 64 KiB"),
    ]
  )
  func huge(head: String, tail: String, expected: String) {
    let piece = String(repeating: "x", count: 50_000)
    let source = RepeatingSource(head, piece, times: 2000, tail)
    let found = steps(XMLScanner(source, file: "a.xml"))
    #expect(found.error?.contains(expected) == true, "\(found.error ?? "")")
    #expect(source.handedOut < 3 << 20)
  }

  @Test(
    "a long remark and long blanks take no room",
    arguments: [
      ("<a><!--", "x", "--></a>"), ("<a>", " ", "</a>"), ("<a>", "<b c=\"1\"/>", "</a>"),
    ]
  )
  func long(head: String, middle: String, tail: String) {
    let piece = String(repeating: middle, count: 1000)
    var scanner = XMLScanner(RepeatingSource(head, piece, times: 200, tail), file: "a.xml")
    #expect(throws: Never.self) { while try scanner.next() != nil {} }
  }

  @Test("bytes may come in whatever pieces")
  func pieces() {
    let text = "<?xml version=\"1.0\"?><!-- é --><a b=\"ü&amp;\"><![CDATA[ö]]>ß</a>"
    final class Single: ByteSource {
      var bytes: [UInt8]
      init(_ bytes: [UInt8]) { self.bytes = bytes }
      func read(upTo count: Int) -> [UInt8] { bytes.isEmpty ? [] : [bytes.removeFirst()] }
    }
    let found = steps(XMLScanner(Single(Array(text.utf8)), file: "a.xml"))
    #expect(found.words == ["<a b=ü&", "ö", "ß", ">a"])
    #expect(found.error == nil)
  }

  @Test("the encoding that a document has, or says, is read", arguments: ["", "utf-8", "UTF-16"])
  func encodings(declared: String) throws {
    let head = declared.isEmpty ? "" : "<?xml version=\"1.0\" encoding=\"\(declared)\"?>"
    let text = "\(head)<a b=\"Łódź 😀\"/>"
    let little: [UInt8] = text.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] = text.utf16.flatMap { unit in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    for bytes in [Array(text.utf8), marked, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      let found = steps(try XMLScanner(ImportFile(name: "a.xml", bytes: bytes)))
      #expect(found.words.first == "<a b=Łódź 😀")
      #expect(found.error == nil)
    }
  }

  @Test(
    "code page 1252 is read where it is declared, and where bytes are no UTF-8",
    arguments: [
      "windows-1252", "ISO-8859-1", "utf-8",
    ]
  )
  func codePage(declared: String) throws {
    let head = "<?xml version=\"1.0\" encoding=\"\(declared)\"?><a b=\"Jos"
    let bytes =
      Array(head.utf8) + [0xE9, 0x20, 0x8A] + Array("\">M\n".utf8) + [0xFC] + Array("</a>".utf8)
    let found = steps(try XMLScanner(ImportFile(name: "a.xml", bytes: bytes)))
    #expect(found.words == ["<a b=José Š", "M ü", ">a"])
  }

  @Test("an encoding that is not read is told")
  func unknownEncoding() {
    let error = steps("<?xml version=\"1.0\" encoding=\"EBCDIC-CP-US\"?><a/>").error
    #expect(
      error
        == "a.xml:1:1: expected UTF-8, UTF-16, ISO-8859-1 or windows-1252, found \"ebcdic-cp-us\""
    )
  }
}

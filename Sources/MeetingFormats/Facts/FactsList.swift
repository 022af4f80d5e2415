/// A list of a facts file, read element by element with errors that name the element.
struct FactsList {
  private let file: String
  private var container: any UnkeyedDecodingContainer

  /// A list of a file.
  init(_ container: any UnkeyedDecodingContainer, file: String) {
    self.container = container
    self.file = file
  }

  /// The next element, a text, tame; `nil` at the end.
  mutating func nextText() throws(FormatError) -> String? {
    guard !container.isAtEnd else { return nil }
    do { return PlainText.line(try container.decode(String.self)) } catch { throw fault("text") }
  }

  /// The next element, an object; `nil` at the end.
  mutating func nextObject() throws(FormatError) -> FactsObject? {
    guard !container.isAtEnd else { return nil }
    do {
      return FactsObject(try container.nestedContainer(keyedBy: MemberName.self), file: file)
    } catch {
      throw fault("an object")
    }
  }

  private mutating func fault(_ expected: String) -> FormatError {
    let member = "\(container.codingPath.memberPath)[\(container.currentIndex)]"
    let found = (try? container.decode(Found.self))?.text
    return FormatError(file: file, member: member, expected: expected, found: found)
  }
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One facts file: a JSON text with its path.
///
/// Foundation's decoder is lenient: a comma may follow the last element, and of two members with
/// the same name the first one counts. Where a text is no JSON it tells no place on Linux.
struct FactsFile {
  /// How deep lists and objects may nest.
  static let depthLimit = 64
  /// How many values there may be, of which the decoder makes several times the memory of the text.
  static let valueLimit = JSONParser.mostValues

  /// The path, which errors carry.
  let path: String
  private let data: Data

  /// A file, refused when the decoder could not be trusted with it.
  init(path: String, bytes: [UInt8], mostValues: Int = valueLimit) throws(FormatError) {
    guard !bytes.contains(0), String(bytes: bytes, encoding: .utf8) != nil else {
      throw FormatError(file: path, expected: "text in UTF-8")
    }
    let shape = Self.shape(of: bytes)
    guard shape.depth <= Self.depthLimit else {
      throw FormatError(file: path, expected: "at most \(Self.depthLimit) levels of nesting")
    }
    guard shape.values <= mostValues else {
      throw FormatError(file: path, expected: "at most \(mostValues) values")
    }
    self.path = path
    data = Data(bytes)
  }

  /// Reads the object that the whole file is.
  func read<Value>(
    _ value: @escaping (FactsObject) throws(FormatError) -> Value
  ) throws(FormatError) -> Value {
    try decode { decoder in
      do {
        let container = try decoder.container(keyedBy: MemberName.self)
        return try value(FactsObject(container, file: path))
      } catch DecodingError.typeMismatch {
        throw FormatError(file: path, expected: "an object", found: try? Found(from: decoder).text)
      }
    }
  }

  /// Reads each object of the list that the whole file is.
  func readEach<Value>(
    _ value: @escaping (FactsObject) throws(FormatError) -> Value
  ) throws(FormatError) -> [Value] {
    try decode { decoder in
      do {
        var list = FactsList(try decoder.unkeyedContainer(), file: path)
        var values: [Value] = []
        while let object = try list.nextObject() { values.append(try value(object)) }
        return values
      } catch DecodingError.typeMismatch {
        throw FormatError(file: path, expected: "a list", found: try? Found(from: decoder).text)
      }
    }
  }

  private func decode<Value>(
    _ value: @escaping (any Decoder) throws -> Value
  ) throws(FormatError) -> Value {
    do {
      let decoder = JSONDecoder()
      return try decoder.decode(Reading<Value>.self, from: data, configuration: value).value
    } catch let error as FormatError {
      throw error
    } catch {
      throw FormatError(file: path, expected: "valid JSON")
    }
  }

  /// How deep lists and objects nest, outside of texts, and how many values there are at most.
  ///
  /// Asked before the decoder sees the text, for one that ends at the decoder's own limit of 512
  /// levels brings it down.
  private static func shape(of bytes: [UInt8]) -> (depth: Int, values: Int) {
    var (depth, deepest, values) = (0, 0, 1)
    var (isText, isEscaped) = (false, false)
    for byte in bytes {
      switch Unicode.Scalar(byte) {
      case _ where isEscaped: isEscaped = false
      case "\\": isEscaped = isText
      case "\"": isText.toggle()
      case _ where isText: break
      case "[", "{":
        depth += 1
        values += 1
        deepest = max(deepest, depth)
      case ",": values += 1
      case "]", "}": depth -= 1
      default: break
      }
    }
    return (deepest, values)
  }
}

/// Hands the decoder to a function, so that readers ask for just what they expect.
private struct Reading<Value>: DecodableWithConfiguration {
  let value: Value

  init(
    from decoder: any Decoder,
    configuration read: (any Decoder) throws -> Value
  ) throws {
    value = try read(decoder)
  }
}

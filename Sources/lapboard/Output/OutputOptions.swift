import ArgumentParser

/// How data are printed.
struct OutputOptions: ParsableArguments {
  @Flag(name: .long, help: "Print one JSON object.")
  var json = false

  @Flag(name: .long, help: "Print a CSV table.")
  var csv = false

  func validate() throws {
    if json, csv { throw ValidationError("--json and --csv exclude each other") }
  }

  /// Prints data as asked for: JSON, CSV, or a sentence with a plain table.
  func print(
    _ command: String,
    _ data: @autoclosure () throws -> some Encodable,
    ascii: Bool = false,
    heading: @autoclosure () -> String = "",
    table: @autoclosure () -> TextTable,
    csvTable: (() -> TextTable)? = nil,
    footer: @autoclosure () -> String = "",
    leftOut: LeftOut = LeftOut()
  ) throws {
    if json {
      StandardStreams.write(try JSONOutput.text(command, try data(), leftOut: leftOut))
    } else if csv {
      StandardStreams.write((csvTable?() ?? table()).csv)
    } else {
      let text = heading() + table().plain + footer()
      StandardStreams.write(PrintedText.lines(text, ascii: ascii))
    }
  }
}

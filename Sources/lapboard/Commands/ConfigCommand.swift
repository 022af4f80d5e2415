import ArgumentParser

/// Prints where the settings are, and what is in force.
struct ConfigCommand: ParsableCommand, IndependentOfSettings {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Where the settings are kept, what each is, and where it is from.",
    discussion: """
      The file is $XDG_CONFIG_HOME/lapboard/config.toml, or ~/.config/lapboard/config.toml. \
      Options go before variables of the environment, these before the file, the file before what \
      is built in. Options given to config are told as well.
      """
  )

  @Flag(name: .long, help: "Print a file with comments to start from.")
  var example = false

  @Option(name: .long, help: "The race that the dashboard opens with.")
  var race: String?

  @OptionGroup var start: StartOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard !example else { return StandardStreams.write(ConfigReport.example) }
    var settings = try Settings.loaded.get()
    start.set(in: &settings)
    display.set(in: &settings)
    libraryOptions.set(in: &settings)
    settings.set(.race, race.map(SettingValue.text))
    let report = ConfigReport(settings)
    try output.print(
      "config",
      report,
      ascii: display.ascii,
      heading: report.heading,
      table: report.table
    )
  }
}

import ArgumentParser
import NetworkFiles

/// `kring schema`: what editors need to help.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema of a sort of file, for editors.",
    discussion: """
      With the schema, an editor that knows YAML completes fields and marks faults
      while you type. Put it beside your networks:

        kring schema > kring.schema.json

      and let the first line of each network name it:

        # yaml-language-server: $schema=./kring.schema.json

      kring schema --of settings prints that of a team's settings, --of catalogue
      that of learning questions, --of terms that of the terms of a directory.
      """)

  /// The sorts of file that people write by hand.
  enum Sort: String, CaseIterable, ExpressibleByArgument {
    case network, settings, catalogue, terms
  }

  @Option(help: "The sort of file.")
  var of: Sort = .network

  @OptionGroup var console: ConsoleOptions

  func run() throws {
    do throws(CommandFailure) {
      let text =
        switch of {
        case .network: NetworkSchema.text
        case .settings: SettingsFile.schema
        case .catalogue: CatalogueFile.schema
        case .terms: TermMapFile.schema
        }
      try Terminal.write(Array(text.utf8))
    } catch {
      try error.end(Messages(console.messageLanguage))
    }
  }
}

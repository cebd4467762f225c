import ArgumentParser
import NetworkFiles

/// `kring schema`: what editors need to help.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema of network files, for editors.",
    discussion: """
      With the schema, an editor that knows YAML completes fields and marks faults
      while you type. Put it beside your networks:

        kring schema > kring.schema.json

      and let the first line of each network name it:

        # yaml-language-server: $schema=./kring.schema.json
      """)

  @OptionGroup var console: ConsoleOptions

  func run() throws {
    do throws(CommandFailure) {
      try Terminal.write(Array(NetworkSchema.text.utf8))
    } catch {
      try error.end(Messages(console.messageLanguage))
    }
  }
}

import ArgumentParser
import NetworkFiles
import SupportNetwork

/// `kring new`: a starter file to change.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a commented starter network to change into your own.",
    discussion: """
      EXAMPLES
        kring new "Gezin Jansen"
            writes gezin-jansen.yaml
        kring new Jansen --language en --output cases/jansen.yaml
            writes a file of that name, with comments in English
        kring new Jansen --output -
            prints it

      A file that is there already is never overwritten.
      """)

  @Argument(help: "What the household is called.")
  var name: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - prints it.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var console: ConsoleOptions

  func run() throws {
    let messages = Messages(console.messageLanguage)
    let text = StarterFile.text(name: name, language: messages.language, date: .today)
    do throws(CommandFailure) {
      if output == "-" { return try Terminal.write(Array(text.utf8)) }
      let path = output ?? FileName.slug(of: name, empty: messages.network) + ".yaml"
      try OutputFolder.writeNew(Array(text.utf8), to: path)
      try Terminal.say(messages.written(path))
    } catch {
      try error.end(messages)
    }
  }
}

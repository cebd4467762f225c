import ArgumentParser
import Foundation

/// `kring serve`: hands over to the program with the web app, as git does with its sub-commands, so
/// that this one is built without a web server.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Draw and ask in the browser, on this computer alone.",
    usage: "kring serve [<options>]",
    discussion: """
      EXAMPLES
        kring serve
            starts, and opens a page in the browser
        kring serve --help
            shows its options

      The app is a program of its own, kring-serve, which lies beside kring.
      """)

  @Argument(parsing: .captureForPassthrough, help: "What kring-serve is started with.")
  var arguments: [String] = []

  func run() throws {
    let here = Bundle.main.executableURL?.deletingLastPathComponent() ?? URL(filePath: ".")
    let program = here.appending(path: "kring-serve").path()
    try Self.become(program, arguments).end(
      Messages(try ConsoleOptions.parse([]).messageLanguage))
  }

  /// Becomes another program.
  ///
  /// - Returns: why it did not; a program that takes over does not come back.
  private static func become(_ path: String, _ arguments: [String]) -> CommandFailure {
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    execv(path, words)
    for word in words { free(word) }
    return .noServer
  }
}

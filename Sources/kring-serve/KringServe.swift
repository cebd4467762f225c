import ArgumentParser
import DrawingWorkers
import Foundation
import GraphvizBridge
import Hummingbird
import Logging
import SupportNetwork
import WebApp
import Workbench

/// `kring-serve`: the app in the browser, for one person on this machine.
@main
struct KringServe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kring serve",
    abstract: "Draw and ask in the browser, on this computer alone.",
    usage: "kring serve [<options>]",
    discussion: """
      EXAMPLES
        kring serve
            starts, and opens a page in the browser
        kring serve --data ~/dossiers --port 4800
            keeps the cases in another folder, and listens on another port

      Only this computer can reach it, and only the browser that came in by the link
      that is printed. A link works once; press Enter for a new one. Cases are kept
      encrypted, in one file. Ctrl-C stops.
      """)

  @Option(help: ArgumentHelp("The port to listen on.", valueName: "number"))
  var port = 4717

  @Option(
    help: ArgumentHelp(
      "The folder of the cases; else the one for data of programs.",
      valueName: "folder"),
    completion: .directory)
  var data: String?

  @Flag(help: "Only print the link; open no browser.")
  var noBrowser = false

  func validate() throws {
    guard (1...65535).contains(port) else { throw ValidationError("--port is 1 to 65535.") }
  }

  func run() async throws {
    let door = Door()
    let app = WebApp(
      vault: MemoryVault(), renderer: GraphvizRenderer(), door: door, port: port,
      now: { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
      today: { .today })
    var logger = Logger(label: "kring")
    logger.logLevel = .critical
    let link = EntranceLink(door: door, port: port)
    let server = Application(
      router: app.router(),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { _ in await link.show(opensBrowser: !noBrowser) },
      logger: logger)
    link.showAgainOnEnter()
    try await server.runService()
  }
}

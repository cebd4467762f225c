import ArgumentParser
import DrawingWorkers
import Foundation
import GraphvizBridge
import Hummingbird
import Logging
import NIOCore
import SupportNetwork
import UnixSignals
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

      EXIT CODES
        69  the port is in use, or may not be listened on
      """)

  @Option(help: ArgumentHelp("The port to listen on.", valueName: "number"))
  var port = 4717

  @Option(
    help: ArgumentHelp(
      "The folder of the cases; else the user's folder for data.", valueName: "folder"),
    completion: .directory)
  var data: String?

  @Flag(help: "Only print the link; open no browser.")
  var noBrowser = false

  /// What this program is started with to draw for another one of itself.
  private static let workerArguments = ["draw-for-server"]

  static func main() async {
    if Array(CommandLine.arguments.dropFirst()) == workerArguments {
      await DrawingWorker.run(in: GraphvizRoom.shared)
    }
    await main(nil)
  }

  func validate() throws {
    guard (1...65535).contains(port) else { throw ValidationError("--port is 1 to 65535.") }
  }

  func run() async throws {
    let messages = ServeMessages()
    let folder =
      data.map { URL(filePath: $0, directoryHint: .isDirectory) } ?? FileVault.usualFolder
    let door = Door()
    let app = WebApp(
      vault: FileVault(folder: folder),
      renderer: GraphvizRenderer(room: WorkerRoom(arguments: Self.workerArguments)), door: door,
      port: port, now: { .now }, today: { CalendarDate(of: .now) },
      day: { CalendarDate(of: $0) })
    // Requests name cases and people: nothing of them belongs in a log.
    var logger = Logger(label: "kring")
    logger.logLevel = .critical
    let link = EntranceLink(door: door, port: port, messages: messages)
    let server = Application(
      router: app.router(),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { _ in
        await link.show(opensBrowser: !noBrowser)
        link.showAgainOnEnter()
      }, logger: logger)
    do {
      // Closing the window of a terminal is a way to stop too.
      try await server.runService(gracefulShutdownSignals: [.sigterm, .sigint, .sighup])
    } catch let error as IOError {
      let taken = error.errnoCode == EADDRINUSE
      FileHandle.standardError.write(
        Data("kring: \(taken ? messages.portTaken(port) : messages.cannotListen(port))\n".utf8))
      throw ExitCode(69)
    }
    await app.close()
  }
}

import Foundation
import WebApp

/// The link by which a browser comes in.
struct EntranceLink: Sendable {
  let door: Door
  let port: Int
  let messages: ServeMessages

  /// Prints a new link, and opens it.
  func show(opensBrowser: Bool) async {
    let link = "http://127.0.0.1:\(port)/enter?ticket=\(await door.newTicket())"
    print(messages.started(link))
    fflush(nil)
    if opensBrowser { Self.open(link) }
  }

  /// Prints a new link each time somebody presses Enter.
  func showAgainOnEnter() {
    let thread = Thread {
      while readLine() != nil { Task { await show(opensBrowser: false) } }
    }
    thread.start()
  }

  /// Opens the link by way of a file that only this user can read: what programs are started with,
  /// everybody on the machine can see.
  private static func open(_ link: String) {
    let file = FileManager.default.temporaryDirectory
      .appending(component: "kring-\(UUID().uuidString).html")
    let page =
      "<!DOCTYPE html><meta charset=\"utf-8\"><title>Kring</title>"
      + "<meta http-equiv=\"refresh\" content=\"0; url=\(link)\">"
    guard
      FileManager.default.createFile(
        atPath: file.path(), contents: Data(page.utf8), attributes: [.posixPermissions: 0o600])
    else { return }
    let opener = Process()
    opener.executableURL = URL(filePath: "/usr/bin/env")
    opener.arguments = ["xdg-open", file.path()]
    opener.standardOutput = FileHandle.nullDevice
    opener.standardError = FileHandle.nullDevice
    try? opener.run()
  }
}

import Foundation

/// A browser of this computer that makes a PDF of a page.
///
/// It gets a profile of its own that is gone afterwards, and can reach no other computer.
struct Browser {
  private let executable: URL

  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
    "microsoft-edge", "brave-browser",
  ]
  /// A page of a hundred sheets takes a few seconds.
  private static let patience = DispatchTimeInterval.seconds(120)

  /// The first one on the path.
  ///
  /// - Throws: ``CommandFailure`` when there is none.
  init() throws(CommandFailure) {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders = path.split(separator: ":").map { URL(filePath: String($0)) }
    let places = Self.names.flatMap { name in folders.map { $0.appending(path: name) } }
    let found = places.first { FileManager.default.isExecutableFile(atPath: $0.path()) }
    guard let found else { throw .noBrowser }
    executable = found
  }

  /// Prints an HTML document.
  func pdf(of html: [UInt8]) throws(CommandFailure) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "kring-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      // What is in it is for the user's eyes alone.
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let (page, paper) = (folder.appending(path: "page.html"), folder.appending(path: "page.pdf"))
      try Data(html).write(to: page)
      try run(on: page, to: paper, in: folder)
      return Array(try Data(contentsOf: paper))
    } catch {
      throw .notPrinted(browser: executable.lastPathComponent)
    }
  }

  private struct Failure: Error {}

  private func run(on page: URL, to paper: URL, in folder: URL) throws {
    let process = Process()
    process.executableURL = executable
    process.arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync",
      "--disable-background-networking", "--disable-component-update",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer",
      "--user-data-dir=\(folder.appending(path: "profile").path())",
      "--print-to-pdf=\(paper.path())",
    ]
    // Chromium refuses to run as root with its sandbox; the page is ours and runs no script.
    if geteuid() == 0 { process.arguments?.append("--no-sandbox") }
    process.arguments?.append(page.absoluteString)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let done = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in done.signal() }
    try process.run()
    guard done.wait(timeout: .now() + Self.patience) == .success else {
      process.terminate()
      throw Failure()
    }
    guard process.terminationStatus == 0 else { throw Failure() }
  }
}

import Foundation
import TestSupport
import Testing

/// The app as a person uses it: in a Chromium that is driven through WebDriver, by scripts beside
/// this file.
@Suite(.serialized, .enabled(if: BrowserScript.canRun, "needs chromedriver and python3-selenium"))
struct BrowserTests {
  @Test func `a case is drawn from nothing, asked, printed, and survives a power cut`() throws {
    try BrowserScript("journey").run()
  }

  @Test func `nobody else gets in`() throws {
    try BrowserScript("door").run()
  }

  @Test func `locked in the middle of work, it goes on there with the passphrase`() throws {
    try BrowserScript("lock").run()
  }

  @Test func `stopped in any way, it closes the cases and says nothing of them`() throws {
    try BrowserScript("signals").run()
  }

  @Test(.enabled(if: BrowserScript.axe != nil, "needs axe, which `make install-axe` brings"))
  func `everybody can use it`() throws {
    try BrowserScript("accessibility").run(try #require(BrowserScript.axe))
  }
}

/// A script that starts the server and drives a browser.
struct BrowserScript {
  let name: String

  init(_ name: String) { self.name = name }

  private static let python = URL(filePath: "/usr/bin/python3")

  static let canRun: Bool = {
    let probe = Process()
    probe.executableURL = python
    probe.arguments = [
      "-c", "import shutil, selenium; assert shutil.which('chromedriver')",
    ]
    probe.standardError = FileHandle.nullDevice
    guard (try? probe.run()) != nil else { return false }
    probe.waitUntilExit()
    return probe.terminationStatus == 0
  }()

  /// The accessibility engine, where the Makefile puts it.
  static let axe: String? = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: ".build/axe/axe_playwright_python/axe.min.js").path()
    return FileManager.default.fileExists(atPath: file) ? file : nil
  }()

  /// Runs it; what it says when it fails is the issue.
  func run(_ arguments: String...) throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "\(name).py")
    let said = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: said)
    defer { try? FileManager.default.removeItem(at: said) }
    let process = Process()
    process.executableURL = Self.python
    process.arguments =
      [
        "-B", script.path(), BuiltProgram.path("kring-serve"),
        String(Int.random(in: 20_000..<40_000)),
      ] + arguments
    process.standardOutput = try FileHandle(forWritingTo: said)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: said), as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(text)")
  }
}

import Foundation
import Testing

/// `kring serve`: becomes the program beside it.
struct ServeTests {
  private let folder = TemporaryFolder()

  @Test func `the program beside it answers`() async throws {
    try FileManager.default.copyItem(
      atPath: KringProcess.path, toPath: folder.url.appending(path: "kring").path())
    folder.write("#!/bin/sh\necho \"$0 $*\"\nexit 3\n", to: "kring-serve")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: folder.url.appending(path: "kring-serve").path())
    let outcome = try await run("serve", "--port", "4800", "--help")
    #expect(outcome.status == 3)
    #expect(outcome.text.hasSuffix("kring-serve --port 4800 --help\n"))
  }

  @Test func `without it, it says how to build it`() async throws {
    try FileManager.default.copyItem(
      atPath: KringProcess.path, toPath: folder.url.appending(path: "kring").path())
    let outcome = try await run("serve")
    #expect(outcome.status == 69)
    #expect(outcome.error.contains("swift build --product kring-serve"))
  }

  private func run(_ arguments: String...) async throws -> KringProcess.Outcome {
    try await KringProcess.run(
      folder.url.appending(path: "kring").path(), arguments, in: folder, input: Data(),
      environment: [:])
  }
}

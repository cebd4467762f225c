import Foundation
import Testing

/// What is wrong with a file is told with its place, in one line, and without a crash.
@Suite(.timeLimit(.minutes(5)))
struct FaultTests {
  private let folder = TemporaryFolder()

  @Test func `draw tells a fault on standard error`() async throws {
    folder.write(SampleNetwork.faulty, to: "rixa.yaml")
    let outcome = try await KringProcess.run("draw", "rixa.yaml", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix("rixa.yaml:3:1: "))
    #expect(try folder.names() == ["rixa.yaml"])
  }

  @Test func `check tells a fault on standard output`() async throws {
    folder.write(SampleNetwork.faulty, to: "rixa.yaml")
    let outcome = try await KringProcess.run("check", "rixa.yaml", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.error == "")
    #expect(outcome.text.hasPrefix("rixa.yaml:3:1: "))
    #expect(outcome.text.contains("`household`"))
  }

  @Test func `check says nothing about good files`() async throws {
    folder.write(SampleNetwork.small, to: "a.yaml")
    folder.write(SampleNetwork.twoHouseholds, to: "b.yaml")
    let outcome = try await KringProcess.run("check", "a.yaml", "b.yaml", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error == "")
  }

  @Test func `check reads standard input`() async throws {
    let outcome = try await KringProcess.run(
      "check", "-", in: folder, input: Data(SampleNetwork.faulty.utf8))
    #expect(outcome.status == 65)
    #expect(outcome.text.hasPrefix("stdin:3:1: "))
  }

  @Test func `the good files beside a bad one are drawn`() async throws {
    folder.write(SampleNetwork.small, to: "a.yaml")
    folder.write(SampleNetwork.faulty, to: "b.yaml")
    folder.write(SampleNetwork.small, to: "c.yaml")
    let outcome = try await KringProcess.run("draw", "a.yaml", "b.yaml", "c.yaml", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.errorLines.allSatisfy { $0.hasPrefix("b.yaml:") })
    #expect(try folder.names() == ["a.svg", "a.yaml", "b.yaml", "c.svg", "c.yaml"])
  }

  @Test func `broken YAML is told with its place`() async throws {
    folder.write("kring: 1\ntitle: \"Rixa\nhousehold: [", to: "rixa.yaml")
    let outcome = try await KringProcess.run("draw", "rixa.yaml", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.errorLines.allSatisfy { $0.contains(/^rixa\.yaml:\d+:\d+: ./) })
    #expect(!outcome.errorLines.isEmpty)
  }

  @Test(arguments: [
    "empty": Data(), "blank": Data("\n\n  \n".utf8), "comment": Data("# x\n".utf8),
    "nul": Data("kring: 1\ntitle: a\0b\n".utf8), "not-utf8": Data([0x6B, 0xFF, 0xFE, 0x80, 0x0A]),
    "utf16": Data([0xFF, 0xFE, 0x6B, 0x00, 0x3A, 0x00]), "noise": noise,
    "escape": Data("kring: 1\ntitle: \u{1B}[2Jx\n".utf8),
    "bomb": bomb, "deep": Data(String(repeating: "[", count: 100_000).utf8),
    "deep-keys": Data(String(repeating: "{a: ", count: 20_000).utf8),
    "scalar": Data("hallo".utf8), "list": Data("- a\n- b\n".utf8),
    "two": Data("kring: 1\n---\nkring: 1\n".utf8),
    "long": Data(String(repeating: "a", count: 5 << 20).utf8),
    "newer": Data("kring: 99\ntitle: x\n".utf8),
  ])
  func `hostile input is refused with a place`(name: String, data: Data) async throws {
    folder.write(data, to: "\(name).yaml")
    for command in ["draw", "check"] {
      let outcome = try await KringProcess.run(command, "\(name).yaml", in: folder)
      #expect(!outcome.wasKilled)
      #expect(outcome.status == 65)
      let lines = command == "draw" ? outcome.errorLines : outcome.lines
      #expect(!lines.isEmpty)
      #expect(lines.count <= 201)
      #expect(lines.dropLast().allSatisfy { $0.contains(/^[\w-]+\.yaml:\d+:\d+: ./) })
      #expect(!lines.joined().unicodeScalars.contains { $0.value < 32 || $0.value == 127 })
    }
    #expect(try folder.names() == ["\(name).yaml"])
  }

  /// Every line says ten times the line before it.
  private static let bomb: Data = {
    var text = "kring: 1\na0: &a0 [x]\n"
    for level in 1...12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    return Data(text.utf8)
  }()

  private static let noise: Data = {
    var state: UInt64 = 7
    return Data(
      (0..<4096).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      })
  }()

  @Test func `a file that is not there is told`() async throws {
    let outcome = try await KringProcess.run(
      "draw", "no.yaml", "--language", "en", in: folder)
    #expect(outcome.status == 66)
    #expect(
      outcome.error == "no.yaml: this file is not there. Check its name and its folder.\n")
  }

  @Test func `a folder instead of a file is told`() async throws {
    for command in ["draw", "check"] {
      let outcome = try await KringProcess.run(command, ".", in: folder)
      #expect(outcome.status == 66)
      #expect(outcome.output.isEmpty)
      #expect(
        outcome.error
          == ".: dit is een map. Noem de bestanden die erin staan, zoals map/*.yaml.\n")
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the administrator may read anything"))
  func `a file that one may not read is told`() async throws {
    let file = folder.write(SampleNetwork.small, to: "rixa.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path())
    let outcome = try await KringProcess.run("draw", "rixa.yaml", "--language", "en", in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.error.contains("you may not read this file"))
  }

  @Test func `a network without a household is told`() async throws {
    folder.write("kring: 1\ntitle: x\n", to: "rixa.yaml")
    let outcome = try await KringProcess.run("draw", "rixa.yaml", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.error.hasPrefix("rixa.yaml"))
    #expect(outcome.errorLines.count == 1)
  }

  @Test func `the first of several failures gives the code`() async throws {
    folder.write(SampleNetwork.faulty, to: "b.yaml")
    let missingFirst = try await KringProcess.run("draw", "a.yaml", "b.yaml", in: folder)
    #expect(missingFirst.status == 66)
    let faultyFirst = try await KringProcess.run("check", "b.yaml", "a.yaml", in: folder)
    #expect(faultyFirst.status == 65)
  }

  @Test func `names of files cannot steer the terminal`() async throws {
    let outcome = try await KringProcess.run("check", "\u{1B}]0;x\u{7}\n.yaml", in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.errorLines.count == 1)
    #expect(!outcome.error.contains("\u{1B}"))
  }

  @Test(arguments: [
    ["draw"], ["draw", "x.yaml", "--date", "morgen"], ["draw", "x.yaml", "--date", "2026-02-30"],
    ["draw", "x.yaml", "--format", "gif"], ["draw", "x.yaml", "--format", "svg,gif"],
    ["draw", "x.yaml", "--format", ""], ["draw", "x.yaml", "--page", "a5"],
    ["draw", "x.yaml", "--language", "fr"], ["draw", "x.yaml", "--notatio", "kring"], ["new"],
    ["check"], ["tekenen"],
  ])
  func `wrong use is told with what would be right`(arguments: [String]) async throws {
    folder.write(SampleNetwork.small, to: "x.yaml")
    let outcome = try await KringProcess.run(
      KringProcess.path, arguments, in: folder, input: Data(), environment: [:])
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix("Error: "))
    #expect(outcome.error.contains("Usage: kring"))
    #expect(try folder.names() == ["x.yaml"])
  }
}

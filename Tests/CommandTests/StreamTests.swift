import Foundation
import Testing

/// The command behaves in pipes and on terminals.
@Suite(.timeLimit(.minutes(5)))
struct StreamTests {
  private let folder = TemporaryFolder()

  @Test func `a reader that goes early is no fault to speak of`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let lines = [
      "$KRING draw rixa.yaml --format png --output - | head -c 1 > /dev/null",
      "trap '' PIPE; $KRING draw rixa.yaml --format png --output - | head -c 1 > /dev/null",
      "trap '' PIPE; $KRING schema | true",
      "trap '' PIPE; $KRING new X --output - | true",
    ]
    for line in lines {
      let outcome = try await KringProcess.bash(line, in: folder)
      #expect(outcome.status == 0)
      #expect(outcome.error == "")
    }
  }

  @Test func `without a terminal there is no bar`() async throws {
    for number in 1...12 { folder.write(SampleNetwork.small, to: "r\(number).yaml") }
    let outcome = try await KringProcess.bash(
      "$KRING draw r*.yaml --format svg,pdf,png", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error == "")
  }

  private static let script = "/usr/bin/script"
  private static let hasScript = FileManager.default.isExecutableFile(atPath: script)

  /// Runs a line on a terminal of its own; gives all that came on it.
  private func onTerminal(_ line: String) async throws -> String {
    let outcome = try await KringProcess.bash(
      "\(Self.script) -qec \"\(line)\" /dev/null", in: folder, environment: ["TERM": "xterm"])
    return outcome.text
  }

  @Test(.enabled(if: hasScript))
  func `on a terminal long work shows a bar, which is gone at the end`() async throws {
    for number in 10...49 { folder.write(SampleNetwork.small, to: "r\(number).yaml") }
    let text = try await onTerminal("stty cols 50; $KRING draw r*.yaml -f svg,pdf,png")
    #expect(text.contains("\u{2588}"))
    #expect(text.contains("/40 r"))
    #expect(text.hasSuffix("\r\u{1B}[2K"))
    let bars = text.split(separator: "\r\u{1B}[2K")
    #expect(bars.allSatisfy { $0.count < 50 })
  }

  @Test(.enabled(if: hasScript))
  func `on a terminal quiet work shows no bar`() async throws {
    for number in 10...49 { folder.write(SampleNetwork.small, to: "r\(number).yaml") }
    #expect(try await onTerminal("$KRING draw -q r*.yaml -f svg,pdf,png") == "")
  }
}

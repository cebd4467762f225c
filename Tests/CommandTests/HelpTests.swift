import Foundation
import Testing

/// The help is what was approved, and fits a terminal.
@Suite(.timeLimit(.minutes(5)))
struct HelpTests {
  private let folder = TemporaryFolder()

  @Test(arguments: ApprovedHelp.all)
  func `help is the approved text, in 80 columns`(approved: ApprovedHelp) async throws {
    let outcome = try await KringProcess.run(
      KringProcess.path, approved.arguments, in: folder, input: Data(), environment: [:])
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(outcome.text == approved.text)
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `help names every exit code`() async throws {
    let text = try await KringProcess.run("--help", in: folder).text
    for code in [0, 1, 64, 65, 66, 69, 70, 73] {
      #expect(text.contains(try Regex("\n  \(code) +\\S")))
    }
  }

  @Test func `without a command the help is shown`() async throws {
    let outcome = try await KringProcess.run(in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("OVERVIEW: "))
  }

  @Test func `the version is a number`() async throws {
    let outcome = try await KringProcess.run("--version", in: folder)
    #expect(outcome.text.contains(/^\d+\.\d+\.\d+\n$/))
  }
}

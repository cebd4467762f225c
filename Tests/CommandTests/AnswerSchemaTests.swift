import Foundation
import Testing

/// What commands answer to programs is what their schemas promise.
@Suite(
  .enabled(if: AnswerSchema.isThere, "python3 with jsonschema is not there"),
  .timeLimit(.minutes(5)))
struct AnswerSchemaTests {
  private let folder = TemporaryFolder()

  @Test(arguments: ["nl", "en"])
  func `the figures of every example are as their schema says`(language: String) async throws {
    let networks = try AnswerSchema.networks
    try #require(networks.count > 5)
    let outcome = try await KringProcess.run(
      KringProcess.path, ["metrics", "--format", "json", "--language", language] + networks,
      in: folder, input: Data(), environment: [:])
    #expect(outcome.status == 0)
    #expect(try AnswerSchema.verdict(on: outcome.output, schema: "metrics-1") == "")
  }

  @Test func `a schema refuses what it does not name`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      "metrics", "rixa.yaml", "--format", "json", in: folder)
    let wrong = outcome.text.replacing("\"betweenness\"", with: "\"score\"")
      .replacing("\"figures\"", with: "\"scores\"")
    #expect(try AnswerSchema.verdict(on: Data(wrong.utf8), schema: "metrics-1") != "")
  }
}

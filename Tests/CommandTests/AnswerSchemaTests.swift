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

  @Test(arguments: ["nl", "en"])
  func `the gaps of every example are as their schema says`(language: String) async throws {
    let outcome = try await KringProcess.run(
      KringProcess.path,
      ["gaps", "--format", "json", "--language", language] + AnswerSchema.networks,
      in: folder, input: Data(), environment: [:])
    #expect(outcome.status == 1)
    #expect(try AnswerSchema.verdict(on: outcome.output, schema: "gaps-1") == "")
  }

  @Test(arguments: ["nl", "en"])
  func `the answers about a team are as their schemas say`(language: String) async throws {
    let questions = [
      ("coverage", "coverage-1"), ("metrics --referral", "referral-metrics-1"),
      ("gaps --team", "gaps-1"),
    ]
    for (command, schema) in questions {
      let arguments = command.split(separator: " ").map(String.init)
      let outcome = try await KringProcess.run(
        KringProcess.path,
        arguments + ["--format", "json", "--language", language] + AnswerSchema.networks,
        in: folder, input: Data(), environment: [:])
      #expect(outcome.status == (command == "gaps --team" ? 1 : 0), "\(command)")
      #expect(try AnswerSchema.verdict(on: outcome.output, schema: schema) == "", "\(command)")
    }
  }

  @Test(arguments: [
    ["--to", "schuldhulp", "--count", "3"], ["--to-domain", "finances", "--by", "strongest"],
    ["--to", "jeroen", "--from", "gezin", "--max-steps", "1"],
  ])
  func `ways are as their schema says`(arguments: [String]) async throws {
    let family = try #require(AnswerSchema.networks.first { $0.hasSuffix("gezin-met-ms.yaml") })
    let outcome = try await KringProcess.run(
      KringProcess.path, ["path", family, "--format", "json"] + arguments, in: folder,
      input: Data(), environment: [:])
    #expect(outcome.status == 0 || outcome.status == 1)
    #expect(try AnswerSchema.verdict(on: outcome.output, schema: "path-1") == "")
  }

  @Test func `changes are as their schemas say`() async throws {
    let networks = try AnswerSchema.networks
    let family = try #require(networks.first { $0.hasSuffix("gezin-met-ms.yaml") })
    let twice = try #require(networks.first { $0.hasSuffix("twee-momenten.yaml") })
    let supposed = try await KringProcess.run(
      "whatif", family, "--without", "femke", "--add", "marco", "--format", "json", in: folder)
    #expect(try AnswerSchema.verdict(on: supposed.output, schema: "whatif-1") == "")
    let compared = try await KringProcess.run("compare", twice, "--format", "json", in: folder)
    #expect(try AnswerSchema.verdict(on: compared.output, schema: "compare-1") == "")
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

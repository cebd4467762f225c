import Foundation
import Testing

/// `kring links` finds the links that would help most.
@Suite(.timeLimit(.minutes(5)))
struct LinksTests {
  private let folder = TemporaryFolder()

  //  Five households ── team ─ desk        bank ─ loan (finances)
  private static let network = """
    kring: 1
    title: Rixa
    date: 2026-05-12
    households:
      - {id: one, name: One}
      - {id: two, name: Two}
      - {id: three, name: Three}
      - {id: four, name: Four}
      - {id: five, name: Five}
    organisations:
      desk: Rixa Desk, neighbourhood-team
      bank: Rixa Bank, debt-service
    services:
      loan: {name: Rixa Loan, organisation: bank, domains: [finances]}
    teams:
      team: {name: Rixa Team, organisation: desk}
    needs:
      - one, finances: money
      - two, finances: money
      - three, finances: money
      - four, finances: money
      - five, finances: money

    """

  @Test(arguments: [
    ("nl", "Van Rixa Desk naar Rixa Bank: dat brengt 5 hulpvragen dichter bij hulp"),
    ("en", "From Rixa Desk to Rixa Bank: that brings 5 needs nearer to help"),
  ])
  func `a link comes with what it brings, and whom to ask first`(
    language: String, sentence: String
  ) async throws {
    folder.write(Self.network, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      "links", "rixa.yaml", "--language", language, in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    let text = outcome.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains(sentence))
    #expect(text.contains(language == "nl" ? "Vraag Rixa Desk eerst" : "First ask Rixa Desk"))
  }

  @Test func `rows for a spreadsheet say how sure it is`() async throws {
    folder.write(Self.network, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      "links", "rixa.yaml", "--format", "csv", "--exact", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("\r\ndesk,bank,5,5,0,finances,,unknown,exact,"))
  }

  @Test func `what cannot be asked together is refused`() async throws {
    folder.write(Self.network, to: "rixa.yaml")
    for wrong in [["--exact", "--worst-off-first"], ["--top", "0"], ["--within", "0"]] {
      let outcome = try await KringProcess.run(
        KringProcess.path, ["links", "rixa.yaml"] + wrong, in: folder, input: Data(),
        environment: [:])
      #expect(outcome.status == 64, "\(wrong)")
    }
  }

  @Test(
    .enabled(if: AnswerSchema.isThere, "python3 with jsonschema is not there"),
    arguments: ["nl", "en"])
  func `the links of every example are as their schema says`(language: String) async throws {
    folder.write(Self.network, to: "rixa.yaml")
    let made = folder.url.appendingPathComponent("rixa.yaml").path
    for network in try AnswerSchema.networks + [made] {
      let outcome = try await KringProcess.run(
        KringProcess.path, ["links", network, "--format", "json", "--language", language],
        in: folder, input: Data(), environment: [:])
      #expect(outcome.status == 0, "\(network)")
      #expect(try AnswerSchema.verdict(on: outcome.output, schema: "links-1") == "", "\(network)")
    }
  }
}

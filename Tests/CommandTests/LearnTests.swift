import Foundation
import Testing

/// `kring learn` gives learning questions for people, programs and spreadsheets.
@Suite(.timeLimit(.minutes(5)))
struct LearnTests {
  private let folder = TemporaryFolder()

  /// A need of money and nothing else: rules about needs and thin networks hold.
  private func money(_ name: String) -> String {
    """
    kring: 1
    title: \(name)
    date: 2026-05-12
    household: {id: home, name: \(name)}
    needs:
      - home, finances

    """
  }

  @Test func `questions for the worker come before those for the team`() async throws {
    folder.write(money("Rixa"), to: "rixa.yaml")
    let outcome = try await KringProcess.run("learn", "rixa.yaml", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(outcome.text.hasPrefix("Leervragen bij Rixa\n"))
    let worker = try #require(outcome.text.firstRange(of: "Voor jou"))
    let team = try #require(outcome.text.firstRange(of: "Voor het team"))
    #expect(worker.lowerBound < team.lowerBound)
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
    let english = try await KringProcess.run("learn", "rixa.yaml", "--language", "en", in: folder)
    #expect(english.text.contains("What do I need to know about poverty and debt"))
  }

  @Test(arguments: [("worker", "Voor jou", "Voor het team"), ("team", "Voor het team", "Voor jou")])
  func `one of the two can be asked for`(
    audience: String, there: String, away: String
  ) async throws {
    folder.write(money("Rixa"), to: "rixa.yaml")
    let outcome = try await KringProcess.run("learn", "rixa.yaml", "--for", audience, in: folder)
    #expect(outcome.text.contains(there))
    #expect(!outcome.text.contains(away))
  }

  @Test func `several households bring up a team's question once and stay unnamed`() async throws {
    folder.write(money("Rixa"), to: "rixa.yaml")
    folder.write(money("Varo"), to: "varo.yaml")
    let files = ["rixa.yaml", "varo.yaml"]
    for format in ["text", "json", "csv"] {
      let outcome = try await KringProcess.run(
        KringProcess.path, ["learn", "--for", "team", "--format", format] + files, in: folder,
        input: Data(), environment: [:])
      #expect(outcome.status == 0)
      #expect(!outcome.text.contains("Rixa") && !outcome.text.contains("Varo"), "\(format)")
    }
    let text = try await KringProcess.run("learn", "--for", "team", files[0], files[1], in: folder)
    #expect(text.text.contains("2 huishoudens"))
    let question = "Hoe richten we in ons team een kennispunt in over financiën?"
    #expect(text.lines.count { $0.contains(question) } == 1)
    let worker = try await KringProcess.run(
      "learn", "--for", "worker", files[0], files[1], in: folder)
    #expect(worker.text.contains("(Rixa en Varo)"))
  }

  @Test func `the order of the questions is that of the catalogue, whichever file is first`()
    async throws
  {
    let shame = "  - {who: home, domain: physical-health, openness: avoided}\n"
    folder.write(money("Rixa"), to: "money.yaml")
    folder.write(money("Rixa") + shame, to: "both.yaml")
    let one = try await KringProcess.run(
      "learn", "money.yaml", "both.yaml", "--format", "csv", in: folder)
    let other = try await KringProcess.run(
      "learn", "both.yaml", "money.yaml", "--format", "csv", in: folder)
    #expect(one.text == other.text)
    let first = try #require(one.text.split(separator: "\r\n").dropFirst().first)
    #expect(first.hasPrefix("worker,shame-health,"))
  }

  @Test func `a file with faults does not keep others from their questions`() async throws {
    folder.write(money("Rixa"), to: "rixa.yaml")
    folder.write(SampleNetwork.faulty, to: "varo.yaml")
    let outcome = try await KringProcess.run("learn", "varo.yaml", "rixa.yaml", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.error.hasPrefix("varo.yaml:3:1: "))
    #expect(outcome.text.contains("Voor het team"))
  }

  @Test func `a team's own catalogue adds a question and an activity`() async throws {
    folder.write(money("Rixa"), to: "rixa.yaml")
    folder.write(
      """
      kring-learning: 1
      questions:
        lux: {for: worker, nl: Wat is lux?, en: What is lux?, domains: [finances]}
      activities:
        walk: {kind: visiting, nl: Loop mee met lux, en: Walk along with lux, helps: [lux]}

      """, to: "own.yaml")
    let outcome = try await KringProcess.run(
      "learn", "rixa.yaml", "--catalogue", "own.yaml", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Wat is lux?"))
    #expect(outcome.text.contains("Loop mee met lux (op bezoek)"))
    #expect(outcome.text.contains("armoede en schulden"))
  }

  @Test func `a catalogue with a mistake is told of, and nothing is answered`() async throws {
    folder.write(money("Rixa"), to: "rixa.yaml")
    folder.write(
      "kring-learning: 1\nquestions:\n  a: {for: team, nl: x, en: y, gaps: [stael]}\n",
      to: "own.yaml")
    let outcome = try await KringProcess.run(
      "learn", "rixa.yaml", "--catalogue", "own.yaml", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.error.hasPrefix("own.yaml:3:39: "))
    #expect(outcome.error.contains("`stale`"))
    #expect(outcome.text == "")
    let missing = try await KringProcess.run(
      "learn", "rixa.yaml", "--catalogue", "none.yaml", in: folder)
    #expect(missing.status == 66)
  }

  @Test func `the catalogue that comes with Kring is one to begin with`() async throws {
    folder.write(money("Rixa"), to: "rixa.yaml")
    let shown = try await KringProcess.run("learn", "--show-catalogue", in: folder)
    #expect(shown.status == 0)
    folder.write(shown.output, to: "own.yaml")
    let checked = try await KringProcess.run("check", "own.yaml", in: folder)
    #expect(checked.status == 0)
    #expect(checked.text == "")
    let without = try await KringProcess.run("learn", "rixa.yaml", in: folder)
    let with = try await KringProcess.run(
      "learn", "rixa.yaml", "--catalogue", "own.yaml", in: folder)
    #expect(with.text == without.text)
  }

  @Test func `a rule that is off brings up nothing`() async throws {
    let shame = "  - {who: home, domain: physical-health, openness: avoided}\n"
    folder.write(money("Rixa") + shame, to: "rixa.yaml")
    folder.write("kring-settings: 1\ngaps: {avoided-topic: off}\n", to: "team.yaml")
    let on = try await KringProcess.run("learn", "rixa.yaml", in: folder)
    #expect(on.text.contains("schaamte en stilte"))
    let off = try await KringProcess.run(
      "learn", "rixa.yaml", "--settings", "team.yaml", in: folder)
    #expect(!off.text.contains("schaamte en stilte"))
  }

  @Test func `settings and catalogues are checked as what they say they are`() async throws {
    folder.write("\u{FEFF}kring-settings: 1\r\ngaps: {stael: off}\r\n", to: "team.yaml")
    folder.write("# Van ons.\nkring-learning: 1\nquestion: {}\n", to: "own.yaml")
    let settings = try await KringProcess.run("check", "team.yaml", in: folder)
    #expect(settings.status == 65)
    #expect(settings.lines.count == 1)
    #expect(settings.text.hasPrefix("team.yaml:2:8: ") && settings.text.contains("`stale`"))
    let catalogue = try await KringProcess.run("check", "own.yaml", in: folder)
    #expect(catalogue.lines.count == 1)
    #expect(catalogue.text.hasPrefix("own.yaml:3:1: ") && catalogue.text.contains("`questions`"))
  }

  @Test(
    .enabled(if: AnswerSchema.isThere, "python3 with jsonschema is not there"),
    arguments: ["nl", "en"])
  func `the questions of every example are as their schema says`(language: String) async throws {
    let networks = try AnswerSchema.networks
    for files in networks.map({ [$0] }) + [networks] {
      let outcome = try await KringProcess.run(
        KringProcess.path, ["learn", "--format", "json", "--language", language] + files,
        in: folder, input: Data(), environment: [:])
      #expect(outcome.status == 0)
      #expect(try AnswerSchema.verdict(on: outcome.output, schema: "learn-1") == "", "\(files)")
    }
  }

  @Test(.enabled(if: AnswerSchema.isThere, "python3 with jsonschema is not there"))
  func `the schema refuses a field that it does not name`() async throws {
    folder.write(money("Rixa"), to: "rixa.yaml")
    let outcome = try await KringProcess.run("learn", "rixa.yaml", "--format", "json", in: folder)
    let wrong = outcome.text.replacing("\"audience\"", with: "\"blame\"")
    #expect(try AnswerSchema.verdict(on: Data(wrong.utf8), schema: "learn-1") != "")
  }
}

import Foundation
import Testing

/// `kring talk` gives a guide for the screen, for paper and for programs.
@Suite(.timeLimit(.minutes(5)))
struct TalkTests {
  private let folder = TemporaryFolder()

  @Test func `the guide is in the language of the file, or in the one asked for`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let dutch = try await KringProcess.run("talk", "rixa.yaml", in: folder)
    #expect(dutch.status == 0)
    #expect(dutch.error == "")
    #expect(dutch.text.hasPrefix("Rixa: een goed gesprek\n"))
    let english = try await KringProcess.run("talk", "rixa.yaml", "--language", "en", in: folder)
    #expect(english.text.hasPrefix("Rixa: a good conversation\n"))
    #expect(english.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `Markdown and HTML are given, and written to a file when one is named`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let markdown = try await KringProcess.run(
      "talk", "rixa.yaml", "--format", "markdown", in: folder)
    #expect(markdown.text.hasPrefix("# Rixa: een goed gesprek\n"))
    let html = try await KringProcess.run(
      "talk", "rixa.yaml", "--format", "html", "--output", "gesprek.html", in: folder)
    #expect(html.status == 0)
    #expect(html.text == "")
    let page = try folder.text("gesprek.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
    #expect(page.contains("<h1>Rixa: een goed gesprek</h1>"))
  }

  @Test func `a network file is not written over`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      "talk", "rixa.yaml", "--output", "./rixa.yaml", in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.errorLines.count == 1)
    #expect(try folder.text("rixa.yaml") == SampleNetwork.small)
  }

  @Test func `what cannot be written is said`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      "talk", "rixa.yaml", "--output", "nowhere/gesprek.txt", in: folder)
    #expect(outcome.status == 73)
    #expect(outcome.error.hasPrefix("nowhere/gesprek.txt: "))
  }

  @Test func `of several households one must be named`() async throws {
    folder.write(SampleNetwork.twoHouseholds, to: "two.yaml")
    let outcome = try await KringProcess.run("talk", "two.yaml", in: folder)
    #expect(outcome.status == 64)
    #expect(
      outcome.errorLines == [
        "two.yaml: hier staan meer huishoudens. Kies er een met --household: rixa (Rixa) of varo"
          + " (Varo)."
      ])
    let one = try await KringProcess.run("talk", "two.yaml", "--household", "varo", in: folder)
    #expect(one.status == 0)
    #expect(one.text.hasPrefix("Varo: een goed gesprek\n"))
  }

  @Test func `a network that was drawn before gets the guide for a next visit`() async throws {
    folder.write(SampleNetwork.twoDates, to: "rixa.yaml")
    let next = try await KringProcess.run("talk", "rixa.yaml", in: folder)
    #expect(next.text.hasPrefix("Rixa: een nieuw gesprek\n"))
    let first = try await KringProcess.run(
      "talk", "rixa.yaml", "--date", "2025-11-03", in: folder)
    #expect(first.text.hasPrefix("Rixa: een goed gesprek\n"))
  }

  @Test(arguments: ["household", "meeting", "handover", "crisis", "worker"])
  func `each sheet is given in every form for people`(sheet: String) async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    for format in ["text", "markdown", "html"] {
      let outcome = try await KringProcess.run(
        "talk", "rixa.yaml", "--sheet", sheet, "--format", format, in: folder)
      #expect(outcome.status == 0)
      #expect(outcome.text.contains("Rixa: "))
    }
  }

  @Test func `the answer for programs is of no one sheet`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run(
      "talk", "rixa.yaml", "--sheet", "crisis", "--format", "json", in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.text == "")
  }

  @Test func `a file with faults gives no guide`() async throws {
    folder.write(SampleNetwork.faulty, to: "rixa.yaml")
    let outcome = try await KringProcess.run("talk", "rixa.yaml", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.error.hasPrefix("rixa.yaml:3:1: "))
    #expect(outcome.text == "")
  }

  @Test(
    .enabled(if: AnswerSchema.isThere, "python3 with jsonschema is not there"),
    arguments: ["nl", "en"])
  func `the guide of every example is as its schema says`(language: String) async throws {
    for network in try AnswerSchema.networks where !network.contains("wijkteam") {
      let outcome = try await KringProcess.run(
        "talk", network, "--format", "json", "--language", language, in: folder)
      #expect(outcome.status == 0)
      #expect(try AnswerSchema.verdict(on: outcome.output, schema: "talk-1") == "", "\(network)")
    }
  }

  @Test func `in the family with MS the talk about the illness goes by way of the neighbour`()
    async throws
  {
    let network = try #require(try AnswerSchema.networks.first { $0.contains("gezin-met-ms") })
    let outcome = try await KringProcess.run("talk", network, in: folder)
    let text = outcome.text.replacing("\n", with: " ")
    #expect(
      text.contains(
        "Je gezondheid  Komt er een moment, dan kan Buurvrouw Corrie het gesprek openen. Buurvrouw"
          + " Corrie kent Wouter, die er veel van weet."))
    // Ruben does not want others to know of his nurse, nor is what he avoids said aloud.
    #expect(!text.contains("Joyce"))
    #expect(!text.contains("Hoe het later moet"))
    #expect(!text.contains("De trap naar boven"))
  }
}

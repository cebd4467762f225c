import Foundation
import Testing

/// Messages have the user's language, pictures that of their file, unless one is asked for.
@Suite(.timeLimit(.minutes(5)))
struct LanguageTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [
    (["LANG": "nl_NL.UTF-8"], "nl"), (["LANG": "en_GB.UTF-8"], "en"), (["LANG": "C"], "nl"),
    ([:], "nl"), (["LANG": "de_DE.UTF-8"], "nl"), (["LANG": ""], "nl"),
    (["LANG": "nl_NL.UTF-8", "LC_MESSAGES": "en_US.UTF-8"], "en"),
    (["LC_ALL": "nl_BE", "LC_MESSAGES": "en_US.UTF-8", "LANG": "en_US.UTF-8"], "nl"),
    (["LC_ALL": "", "LANG": "en"], "en"),
  ])
  func `the environment chooses the language of messages`(
    environment: [String: String], language: String
  ) async throws {
    let outcome = try await KringProcess.run(
      "draw", "no.yaml", in: folder, environment: environment)
    let message = language == "nl" ? "dit bestand is er niet" : "this file is not there"
    #expect(outcome.error.contains(message))
  }

  @Test func `the option comes before the environment`() async throws {
    folder.write(SampleNetwork.faulty, to: "rixa.yaml")
    let english = try await KringProcess.run(
      "check", "rixa.yaml", "--language", "en", in: folder, environment: ["LANG": "nl_NL.UTF-8"])
    #expect(english.text.contains("did you mean"))
    let dutch = try await KringProcess.run(
      "check", "rixa.yaml", "--language", "nl", in: folder, environment: ["LANG": "en_GB.UTF-8"])
    #expect(dutch.text.contains("bedoelde je"))
  }

  @Test func `a picture has the language of its file`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    _ = try await KringProcess.run(
      "draw", "rixa.yaml", in: folder, environment: ["LANG": "en_GB.UTF-8"])
    let picture = try #require(SVGWords(folder.data("rixa.svg")))
    #expect(picture.language == "nl")
    #expect(picture.words.contains("legenda"))
  }

  @Test func `a file without language is drawn in that of the user`() async throws {
    folder.write(SampleNetwork.twoHouseholds, to: "rixa.yaml")
    _ = try await KringProcess.run(
      "draw", "rixa.yaml", in: folder, environment: ["LANG": "en_GB.UTF-8"])
    #expect(try #require(SVGWords(folder.data("rixa-rixa.svg"))).language == "en")
  }

  @Test(arguments: ["relation", "domain"])
  func `a Dutch file asked for in English has no Dutch word of ours`(sectors: String) async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    _ = try await KringProcess.run(
      "draw", "rixa.yaml", "--language", "en", "--sectors", sectors, in: folder)
    let picture = try #require(SVGWords(folder.data("rixa.svg")))
    #expect(picture.language == "en")
    let dutch: Set = [
      "de", "het", "een", "en", "van", "op", "met", "bij", "niet", "nu", "geeft", "zorg", "legenda",
      "getekend", "kaart", "mensen", "lijnen", "familie", "vrienden", "buren", "huishouden", "band",
      "getrouwd", "jaar", "vrouw", "elke", "hulp", "steun", "advies", "spanning", "mei", "over",
      "praten", "vrijwilliger", "organisatie", "dichtbij",
    ]
    #expect(picture.words.intersection(dutch) == [])
  }

  @Test func `a starter file has the language of the user`() async throws {
    let english = try await KringProcess.run(
      "new", "Rixa", "-o", "-", in: folder, environment: ["LANG": "en_GB.UTF-8"])
    #expect(english.text.contains("language: en"))
    let dutch = try await KringProcess.run("new", "Rixa", "-o", "-", in: folder)
    #expect(dutch.text.contains("language: nl"))
  }
}

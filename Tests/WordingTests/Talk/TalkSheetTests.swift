import NetworkFiles
import NetworkQueries
import Pages
import SupportNetwork
import Testing
import Wording

/// The sheets that are made from the same network as the guide.
struct TalkSheetTests {
  private static let network = """
    kring: 1
    title: Rixa
    date: 2026-05-12
    household:
      id: home
      name: Rixa
      question: Rust
      coordinator: cy
      members:
        ann: {name: Ann, age: 40}
        bo: {name: Bo, age: 9}
    people:
      cy: Cy, neighbour
      di: {name: Di, role: fellow, informed: not-yet}
      zo: Zo, professional
    organisations:
      lux: Lux, school
      arx: Arx, gp-practice
    ties:
      - cy -> home: P, finances
      - di -> home: strong, P
      - {from: zo, to: ann, support: E, consent: {share: no}}
      - lux -> home: strong, P, parenting
      - arx -> home: strong, A
    needs:
      - home, finances: Post
      - ann, physical-health, avoided: Verzwegen
      - ann, mental-health, hesitant: Gefluisterd
    observations:
      - {date: 2026-05-12, words: Opgeraapt, domain: physical-health}

    """

  private func text(_ sheet: TalkSheet, _ language: Language) throws -> String {
    let result = NetworkFile.read(bytes: Array(Self.network.utf8), name: "talk.yaml")
    #expect(result.faults.isEmpty, "\(result.faults)")
    let network = CompiledNetwork(try #require(result.network))
    let household = network.network.households[0]
    let page = Wording(language).talkPage(
      sheet, network.talkGuide(for: household), of: household, in: network)
    return PlainText(width: 1000).text(of: page)
  }

  @Test(arguments: TalkSheet.allCases, Samples.languages)
  func `only the worker's sheet has what is not for the table`(
    sheet: TalkSheet, language: Language
  ) throws {
    let text = try text(sheet, language)
    for secret in ["Verzwegen", "Gefluisterd", "Opgeraapt", "Zo"] {
      let isSaid = text.split { !$0.isLetter }.contains { $0 == secret }
      #expect(isSaid == (sheet == .worker), "\(secret)")
    }
  }

  @Test(arguments: TalkSheet.allCases, Samples.languages)
  func `every sentence is in one language and whole`(
    sheet: TalkSheet, language: Language
  ) throws {
    for line in try text(sheet, language).split(separator: "\n") {
      let sentence = line.drop { " -|[]".contains($0) }
      guard !sentence.isEmpty, !sentence.hasPrefix("_"), !sentence.contains("  ") else { continue }
      let faults = Prose.faults(in: String(sentence), language).filter { $0 != "ends halfway" }
      #expect(faults == [], "\(sentence)")
    }
  }

  @Test func `in a crisis people are called first, then organisations for need, never a school`()
    throws
  {
    let lines = try text(.crisis, .dutch).split(separator: "\n").map(String.init)
    #expect(lines[1] == "Bij direct gevaar: bel 112.")
    let calls = lines.filter { $0.first?.isNumber == true }
      .map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    #expect(calls == ["1 Di", "2 Cy", "3 Arx"])
  }

  @Test func `the sheets for others end with the household's own question, as they begin`() throws {
    for sheet in [TalkSheet.household, .meeting, .handover] {
      let text = try text(sheet, .english)
      #expect(text.hasSuffix("\u{201C}Rust\u{201D}\n"), "\(sheet)")
      #expect(text.split(separator: "\u{201C}Rust\u{201D}").count == 3, "\(sheet)")
    }
  }

  @Test func `the worker is told who does not know yet of being on the map`() throws {
    #expect(
      try text(.worker, .dutch).contains(
        "Di weet nog niet van de plek op de kaart. Bespreek wie dat vertelt."))
  }
}

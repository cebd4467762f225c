import NetworkFiles
import Pages
import SupportNetwork
import Testing
import Wording

@testable import NetworkQueries

/// The words for learning questions and activities.
struct LearningWordsTests {
  private static let finances = LifeDomain.standard.filter { $0.id.rawValue == "finances" }

  private func point(
    _ question: LearningQuestion, domains: [LifeDomain] = finances,
    sources: [LearningPoint.Source] = []
  ) -> LearningPoint {
    LearningPoint(question: question, domains: domains, sources: sources, activities: [])
  }

  @Test(arguments: Samples.languages)
  func `every question of the catalogue is asked in one language`(language: Language) {
    let wording = Wording(language)
    for question in CatalogueFile.standard.questions {
      for domains in [Self.finances, Array(LifeDomain.standard.prefix(3))] {
        let sentence = wording.learningQuestion(point(question, domains: domains))
        #expect(faults(in: sentence, language) == [], "\(sentence)")
        #expect(sentence.hasSuffix("?") && !sentence.contains("{"), "\(sentence)")
      }
    }
  }

  @Test(arguments: Samples.languages)
  func `every activity is told in one language`(language: Language) {
    let wording = Wording(language)
    for activity in CatalogueFile.standard.activities {
      let title = activity.titles[language]
      #expect(faults(in: title, language) == [], "\(title)")
      #expect(title.last?.isLetter == true, "\(title)")
    }
    let kinds = LearningActivity.Kind.allCases.map(wording.activityKind)
    #expect(Set(kinds).count == kinds.count)
    for kind in kinds { #expect(faults(in: kind, language) == [], "\(kind)") }
  }

  /// `help` is Dutch too: "hoe help ik".
  private func faults(in sentence: String, _ language: Language) -> [String] {
    Prose.faults(in: sentence, language).filter { language == .english || $0 != "help" }
  }

  private static let text = """
    kring: 1
    title: t
    date: 2026-05-12
    household: {id: rixa, name: Rixa}
    needs:
      - rixa, finances
      - {who: rixa, domain: physical-health, openness: avoided}

    """

  private func points(households: [String] = ["Rixa"]) throws -> [LearningPoint] {
    let standard = CatalogueFile.standard
    let kept = ["shame-health", "money-knowledge", "health-effects"]
    let catalogue = LearningCatalogue(
      questions: standard.questions.filter { kept.contains($0.id) },
      activities: standard.activities.filter { $0.kind == .stories })
    return try households.flatMap { name in
      let text = Self.text.replacing("name: Rixa", with: "name: \(name)")
      let result = NetworkFile.read(bytes: Array(text.utf8), name: "made.yaml")
      let network = CompiledNetwork(try #require(result.network))
      return network.learningPoints(from: network.allGaps(), in: catalogue)
    }.gathered(as: catalogue)
  }

  @Test func `the whole page in Dutch`() throws {
    let page = Wording(.dutch).learningPage(try points())
    #expect(
      PlainText().text(of: page) == """
        Leervragen bij Rixa

        Voor jou

        Hoe ga ik om met schaamte en stilte rond lichamelijke gezondheid, zonder te
        duwen?

        Komt van: “lastig om over te praten”.

        - Vraag twee mensen die met een ziekte leven om hun verhaal, en bespreek het in
          het team (ervaringsverhalen)

        Wat moet ik weten over armoede en schulden om hier goed te kunnen helpen?

        Komt van: wat er speelt rond financiën.

        - Kies twee ervaringsverhalen over schulden, bespreek ze in het team en leg vast
          wat je leert (ervaringsverhalen). Kom uit je schuld
          (https://www.komuitjeschuld.nl)

        Voor het team

        Wat willen we als team weten over lichamelijke gezondheid, en over wat dat doet
        met iemands leven?

        Komt van: wat er speelt rond lichamelijke gezondheid.

        - Vraag twee mensen die met een ziekte leven om hun verhaal, en bespreek het in
          het team (ervaringsverhalen)

        """)
  }

  @Test func `the worker hears which households, the team how many`() throws {
    let points = try points(households: ["Rixa", "Varo"])
    func sources(_ language: Language) -> [String] {
      points.map { Wording(language).learningSource($0, namesHouseholds: true) }
    }
    #expect(
      sources(.dutch) == [
        "Komt van: “lastig om over te praten” (Rixa en Varo).",
        "Komt van: wat er speelt rond financiën (Rixa en Varo).",
        "Komt van: wat er speelt rond lichamelijke gezondheid (2 huishoudens).",
      ])
    #expect(
      sources(.english)[1...] == [
        "Comes from: what goes on around finances (Rixa and Varo).",
        "Comes from: what goes on around physical health (2 households).",
      ])
    let title = Wording(.dutch).learningPage(points).title
    #expect(title == "Leervragen")
  }

  @Test(arguments: [
    (Language.dutch, "Uit deze kaart komt geen leervraag."),
    (.english, "No learning question comes from this map."),
  ])
  func `when nothing comes up, colleagues are asked what they would like to learn`(
    language: Language, start: String
  ) {
    let text = PlainText().text(of: Wording(language).learningPage([]))
    #expect(text.contains(start) && text.contains("?"))
  }
}

import SupportNetwork
import Testing
import Wording

@testable import NetworkQueries

/// What answers lay over a map, word for word.
struct OverlayWordsTests {
  private let dutch = Wording(.dutch)
  private let english = Wording(.english)

  private static let need = Need(holder: Samples.id("jo"), domain: LifeDomainID("finances")!)
  private static let network = CompiledNetwork(
    SupportNetwork(
      title: "Rixa",
      households: [
        Household(
          id: Samples.id("rixa"), name: "Rixa", members: [Member(id: Samples.id("jo"), name: "Jo")])
      ]))

  private func gap(_ fact: GapFact) -> Gap {
    Gap(
      code: .unmetNeed, severity: .concern, household: Samples.id("rixa"), domain: nil, area: nil,
      key: "", fact: fact, evidence: GapEvidence(), suggestions: [])
  }

  static let labels: [(GapFact, String, String)] = [
    (.unmetNeed(need), "hulp bij financiën", "help with finances"),
    (
      .formalOnly(need, helpers: []), "iemand van dichtbij voor financiën",
      "somebody close for finances"
    ),
    (
      .informalOnly(need, helpers: [], services: []), "aanbod bij financiën",
      "a service for finances"
    ),
    (
      .outOfReach(need, services: [], steps: 3), "de weg naar hulp bij financiën",
      "the way to help with finances"
    ),
    (.isolatedMember(Samples.id("jo"), isChild: true), "iemand voor Jo", "somebody for Jo"),
    (.fewInformal([]), "meer mensen van dichtbij", "more people close by"),
    (
      .uncoordinatedCare([]), "iemand die het overzicht houdt", "somebody who keeps the overview"
    ),
  ]

  @Test(arguments: labels)
  func `what is missing is said in a few words`(fact: GapFact, nl: String, en: String) {
    #expect(dutch.gapLabel(gap(fact), in: Self.network) == nl)
    #expect(english.gapLabel(gap(fact), in: Self.network) == en)
    #expect(Prose.faults(in: nl, .dutch) == [])
    #expect(Prose.faults(in: en, .english) == [])
  }

  @Test(arguments: [
    GapFact.singleSupporter(Samples.id("jo"), needs: [], isOnlyInformal: true),
    .overloadedCarer(Samples.id("jo"), domains: [], hours: 9, isAlone: false),
    .avoidedTopic(need), .oneWay,
  ])
  func `what is no missing person or help has no words for a shape`(fact: GapFact) {
    #expect(dutch.gapLabel(gap(fact), in: Self.network) == nil)
  }

  @Test func `a sheet says with what it is compared, and who falls away`() {
    let day = Samples.date("2025-05-13")
    #expect(dutch.comparison(with: day) == "Vergeleken met 13 mei 2025.")
    #expect(english.comparison(with: day) == "Compared with 13 May 2025.")
    #expect(dutch.comparison(with: nil) == "Vergeleken met de vorige tekening.")
    #expect(english.comparison(with: nil) == "Compared with the drawing before.")
    #expect(dutch.supposedAway(["Ann"]) == "Stel dat Ann wegvalt.")
    #expect(dutch.supposedAway(["Ann", "Bo"]) == "Stel dat Ann en Bo wegvallen.")
    #expect(english.supposedAway(["Ann"]) == "Suppose that Ann falls away.")
  }

  @Test func `one thing and one step are singular`() {
    #expect(dutch.gapCount(1) == "Er staat 1 ding bij dat ontbreekt.")
    #expect(dutch.gapCount(2) == "Er staan 2 dingen bij die ontbreken.")
    #expect(dutch.way(from: "Jo", to: "Ann", steps: 1) == "De weg van Jo naar Ann: 1 stap")
    #expect(english.way(from: "Jo", to: "Ann", steps: 2) == "The way from Jo to Ann: 2 steps")
  }

  @Test(arguments: Samples.languages)
  func `every sign is said in one language`(language: Language) {
    let wording = Wording(language)
    let sentences = [
      wording.step("1a", from: "Jo", to: "Ann"), wording.linked("Jo", "Ann"),
      wording.marked("Jo", as: .came), wording.marked("Jo", as: .changed),
      wording.before("Jo"), wording.gapCount(1), wording.gapCount(3),
      wording.way(from: "Jo", to: "Ann", steps: 3), wording.supposedAway(["Jo", "Ann"]),
      wording.comparison(with: nil), wording.comparison(with: Samples.date("2025-05-13")),
    ]
    for sentence in sentences {
      #expect(Prose.faults(in: sentence, language) == [], "\(sentence)")
    }
  }
}

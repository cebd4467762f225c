import NetworkFiles
import NetworkGraph
import NetworkQueries
import SupportNetwork
import Testing
import Wording

/// Every sentence about gaps, ways, figures and changes is in one language and whole.
struct GapTests {
  /// Networks that together have every gap around a household; names are words of neither language.
  private static let networks = [
    """
    kring: 1
    title: Rixa
    date: 2026-05-12
    household: {id: rixa, name: Rixa, members: {jo: "Jo, man, 9", bo: "Bo, woman, 40"}}
    people:
      ann: Ann, family
      ned: Ned, friend
      kim: Kim, neighbour
      lux: {name: Lux, role: professional, expertise: [physical-health]}
      pim: Pim, professional
    organisations: {gam: "Gam, gp-practice", dex: "Dex, school"}
    services: {vex: {name: Vex, domains: [finances, housing]}}
    ties:
      - ann -> rixa: P, finances, housing, parenting, 9 hours, confirmed 2020-01-01
      - ned -- rixa: stressful
      - kim -> rixa: latent, G, social-network, wish more
      - {from: lux, to: rixa, support: A, domains: [mental-health], consent: {share: no}}
      - pim -> rixa: A
      - gam -> rixa: A
      - dex -- rixa: broken
      - dex -- jo: stressful
    needs:
      - rixa, finances, priority 1: Vex ann
      - rixa, mental-health, hesitant
      - rixa, physical-health, avoided
      - jo, social-network
      - jo, judicial, priority 1
    observations:
      - 2026-05-01: Rixa
      - Jo
    referrals:
      - {who: jo, from: gam, to: dex, made: 2026-01-01}

    """,
    """
    kring: 1
    title: Moro
    date: [2026-01-01, 2026-05-12]
    household: {id: moro, name: Moro}
    people: {a: "Ax, friend", b: "By, friend", c: "Cy, friend", d: "Di, friend"}
    ties:
      - a -> moro: G
      - b -> moro: G
      - c -> moro: G, until 2026-03-01
      - d -> moro: G, until 2026-03-01
      - b -- moro: stressful
      - a -- moro: stressful

    """,
    """
    kring: 1
    title: Zeb
    date: 2026-05-12
    household: {id: zeb, name: Zeb}
    people: {a: "Ax, friend", b: "By, friend", c: "Cy, friend", d: "Di, friend"}
    ties:
      - a -> zeb: G
      - b -> zeb: G
      - c -> zeb: G
      - d -> zeb: G

    """,
  ]

  private static func compiled() throws -> [CompiledNetwork] {
    try networks.map { text in
      let result = NetworkFile.read(bytes: Array(text.utf8), name: "rixa.yaml")
      #expect(result.faults.isEmpty, "\(result.faults)")
      return CompiledNetwork(try #require(result.network))
    }
  }

  @Test(arguments: Samples.languages)
  func `every gap around a household is said in one language`(language: Language) throws {
    let wording = Wording(language)
    var seen: Set<GapCode> = []
    for network in try Self.compiled() {
      for gap in network.gaps() {
        seen.insert(gap.code)
        let sentences =
          [wording.gapSentence(gap, in: network)] + wording.gapSuggestions(gap, in: network)
          + [wording.gapLabel(gap, in: network)].compactMap { $0 }
        for sentence in sentences { expectFine(sentence, language) }
        #expect(!gap.suggestions.isEmpty)
      }
    }
    let unseen = GapCode.allCases.filter { !$0.isTeamRule && !seen.contains($0) }
    #expect(unseen == [])
  }

  @Test(arguments: Samples.languages)
  func `every rule has a name, a reason and a condition`(language: Language) {
    let wording = Wording(language)
    for code in GapCode.allCases {
      expectFine(wording.gapName(code), language)
      expectFine(wording.gapReason(code), language)
      expectFine(wording.gapCondition(code), language)
    }
    #expect(Set(GapCode.allCases.map(wording.gapName)).count == GapCode.allCases.count)
    for severity in Severity.allCases { expectFine(wording.severity(severity), language) }
  }

  @Test(arguments: Samples.languages)
  func `every figure has a name and a question`(language: Language) {
    let wording = Wording(language)
    for figure in HouseholdFigure.allCases {
      expectFine(wording.figureName(figure), language)
      expectFine(wording.figureQuestion(figure), language)
      expectFine(wording.figureValue(nil, of: figure), language)
      expectFine(wording.figureValue(0.5, of: figure), language)
    }
  }

  @Test(arguments: Samples.languages)
  func `every step of a way is said in one language`(language: Language) throws {
    let wording = Wording(language)
    for network in try Self.compiled() {
      let start = try #require(network.network.households.first).id
      for actor in network.actors {
        for way in network.ways(from: start, to: actor.id, WayOptions(count: 3)) {
          for step in way.steps { expectFine(wording.stepSentence(step, in: network), language) }
        }
      }
    }
  }

  @Test func `a household of two takes the verb of two`() throws {
    let text = """
      kring: 1
      title: t
      household: {id: h, name: Jo en Bo}
      needs: ["h, finances"]

      """
    let network = CompiledNetwork(
      try #require(NetworkFile.read(bytes: Array(text.utf8), name: "t").network))
    let gap = try #require(network.gaps().first { $0.code == .unmetNeed })
    #expect(
      Wording(.dutch).gapSentence(gap, in: network)
        == "Jo en Bo hebben nog niemand die helpt bij financiën.")
  }

  private func expectFine(_ sentence: String, _ language: Language) {
    let faults = Prose.faults(in: sentence, language)
    if !faults.isEmpty { Issue.record("\(sentence): \(faults)") }
  }
}

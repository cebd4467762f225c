import NetworkQueries
import SupportNetwork
import Testing

/// What a guide for a first conversation goes over.
struct TalkGuideTests {
  private func guide(_ text: String, household: String = Made.household) throws -> TalkGuide {
    let network = try Made.compiled(text, household: household)
    return network.talkGuide(for: network.network.households[0])
  }

  private func topic(_ code: String, in guide: TalkGuide) throws -> TalkTopic {
    try #require(guide.topics.first { $0.domain.rawValue == code })
  }

  private static let alone = "household: {id: home, name: Home, members: {ann: [Ann, 40]}}\n"
    .replacing("[Ann, 40]", with: "{name: Ann, age: 40}")

  @Test func `in an empty network every life domain is new, in the order of the list`() throws {
    let guide = try guide("")
    #expect(guide.topics.map(\.domain) == LifeDomain.standard.map(\.id))
    #expect(guide.topics.allSatisfy { $0.approach == .new })
    #expect(guide.update == nil)
  }

  //  Cy ──housing── home    need: finances    observation: parenting
  @Test func `a need, a tie or an observation makes a life domain known, and new ones come first`()
    throws
  {
    let guide = try guide(
      """
      people: {cy: "Cy, friend"}
      ties:
        - cy -> home: P, housing
      needs:
        - home, finances: Geld
      observations: [{date: 2026-05-12, words: Een step, domain: parenting, status: discussed}]

      """)
    let known = guide.topics.filter { $0.approach == .known }.map(\.domain.rawValue)
    // Something is asked about finances; the others have the order of the list.
    #expect(known == ["finances", "housing", "parenting"])
    #expect(guide.topics.prefix(11).allSatisfy { $0.approach == .new })
    #expect(guide.topics.count == 14)
  }

  @Test func `known topics come by the priority of needs`() throws {
    let guide = try guide(
      """
      needs:
        - home, finances, priority 2: Geld
        - ann, housing, priority 1: Nat
        - bo, parenting: Spelen

      """)
    let known = guide.topics.filter { $0.approach == .known }.map(\.domain.rawValue)
    #expect(known == ["housing", "finances", "parenting"])
  }

  @Test func `what is asked is said first, then what was met or put aside`() throws {
    let guide = try guide(
      """
      needs:
        - ann, finances, met: Al gelukt
        - bo, finances: Nu
        - home, finances, parked: Later
        - home, finances

      """)
    #expect(try topic("finances", in: guide).said.map(\.words) == ["Nu", "Al gelukt", "Later"])
  }

  //  home ──strong── Cy ──normal── Di (knows housing)
  //    └────weak───────────────────┘
  @Test func `an avoided topic comes last, without its words, with its trusted route`() throws {
    let guide = try guide(
      """
      people:
        cy: Cy, neighbour
        di: {name: Di, role: fellow, expertise: [housing]}
      ties:
        - cy -> home: strong, E
        - cy -- di
        - di -> home: weak, E
      needs:
        - ann, housing, avoided, priority 1: Niet over het huis

      """)
    let topic = try #require(guide.topics.last)
    #expect(topic.domain.rawValue == "housing")
    #expect(topic.approach == .gentle)
    #expect(topic.said == [])
    // 0.9 × 0.6 = 0.54 by way of Cy, against 0.3 straight.
    let route = try #require(topic.tender.first?.route)
    #expect(route.steps.map(\.to) == [.made("cy"), .made("di")])
  }

  //  Ann ──strong, not to be shared── Di (knows housing)
  //  home ──weak── Cy ── Ed (knows housing)          Di ── Cy
  @Test func `who must stay unknown is on no route, also not round another way, and helps nowhere`()
    throws
  {
    let guide = try guide(
      """
      people:
        cy: Cy, neighbour
        di: {name: Di, role: professional, expertise: [housing]}
        ed: {name: Ed, role: fellow, expertise: [housing]}
      ties:
        - {from: di, to: ann, strength: strong, support: E, domains: [housing], consent: {share: no}}
        - cy -> home: weak, P, housing
        - {from: di, to: cy, strength: strong}
        - {from: ed, to: cy, strength: weak}
      needs:
        - ann, housing, avoided: Niet over het huis

      """)
    let topic = try topic("housing", in: guide)
    #expect(topic.tender.first?.route?.steps.map(\.to) == [.made("cy"), .made("ed")])
    #expect(topic.helpers == [.made("cy")])
  }

  @Test func `hesitant words of one of several members are not for the table`() throws {
    let needs = "needs:\n  - ann, finances, hesitant: Nog niet verteld\n"
    let family = try topic("finances", in: guide(needs))
    #expect(family.approach == .gentle)
    #expect(family.said == [])
    #expect(family.tender.map(\.need.words) == ["Nog niet verteld"])
    // Alone there is nobody to keep them from.
    let alone = try topic("finances", in: guide(needs, household: Self.alone))
    #expect(alone.approach == .gentle)
    #expect(alone.said.map(\.words) == ["Nog niet verteld"])
  }

  @Test func `hesitant words of the household as a whole are for the table`() throws {
    let topic = try topic("finances", in: guide("needs:\n  - home, finances, hesitant: Krap\n"))
    #expect(topic.approach == .gentle)
    #expect(topic.said.map(\.words) == ["Krap"])
  }

  @Test func `a hard need that was met may be talked about like any other`() throws {
    let need = Need(
      holder: .made("home"), domain: .finances, words: "Klaar", openness: .hesitant, status: .met)
    var network = try Made.network("")
    network.needs = [need]
    let guide = CompiledNetwork(network).talkGuide(for: network.households[0])
    let topic = try topic("finances", in: guide)
    #expect(topic.approach == .known)
    #expect(topic.said == [need])
  }

  //  Zed ──finances── home      Al ──finances── Ann     Cy (stressful), Di (latent)
  @Test func `helpers come in the order of names, those who only strain or could be asked not`()
    throws
  {
    let guide = try guide(
      """
      people:
        a: Zed, friend
        z: Al, friend
        cy: Cy, friend
        di: Di, friend
      ties:
        - a -> home: P, finances
        - z -> ann: P, finances
        - cy -> home: P, stressful, finances
        - di -> home: latent, P, finances

      """)
    #expect(try topic("finances", in: guide).helpers == [.made("z"), .made("a")])
  }

  @Test func `hooks are what is open, oldest first, in their domain or in none`() throws {
    let guide = try guide(
      """
      observations:
        - {date: 2026-05-10, words: B, domain: finances}
        - {date: 2026-05-09, words: A, domain: finances}
        - {date: 2026-05-09, words: C, domain: finances, status: discussed}
        - {date: 2026-05-08, words: D}
        - {date: 2026-05-13, words: Later}

      """)
    #expect(try topic("finances", in: guide).hooks.map(\.words) == ["A", "B"])
    #expect(guide.hooks.map(\.words) == ["D"])
  }

  @Test func `of several households each has its own observations`() throws {
    let guide = try guide(
      """
      households:
        - id: home
          name: Home
          members: {ann: {name: Ann}}
        - id: other
          name: Other
          members: {eva: {name: Eva}}
      observations:
        - {words: Van Ann, about: ann}
        - {words: Van Eva, about: eva}
        - {words: Van niemand}

      """, household: "")
    #expect(guide.hooks.map(\.words) == ["Van Ann"])
  }

  //  Cy and Di: wish more; Ed: wish more, died; Flo: wish more, keep away
  @Test func `missed are those whom the household wishes more of, and may meet`() throws {
    let guide = try guide(
      """
      people:
        cy: Zoe, friend
        di: Di, friend
        ed: {name: Ed, role: friend, died: 2026-01-01}
        flo: Flo, friend
      ties:
        - cy -- home: lost, wish more
        - di -- ann: wish more
        - ed -- home: wish more
        - flo -- bo: wish more
      keep-away: [{actor: flo, other: bo}]

      """)
    #expect(guide.missed == [.made("di"), .made("cy")])
  }

  @Test func `one who lives alone is told from several, and adults from children`() throws {
    #expect(try !guide("").isForOne)
    #expect(try !guide("").isForAdults)
    let alone = try guide("", household: Self.alone)
    #expect(alone.isForOne)
    #expect(alone.isForAdults)
    // Of whom the age is not known may be a child.
    let unknown = try guide(
      "", household: "household: {id: home, name: Home, members: {ann: {name: Ann}}}\n")
    #expect(!unknown.isForAdults)
  }

  @Test func `life domains that a file names itself are gone over too`() throws {
    let guide = try guide(
      "life-domains: [{id: pets, nl: huisdieren, en: pets}]\n")
    #expect(guide.topics.map(\.domain.rawValue) == ["pets"])
  }
}

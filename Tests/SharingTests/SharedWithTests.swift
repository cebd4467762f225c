import NetworkFiles
import SupportNetwork
import Testing

@testable import Sharing

struct SharedWithTests {
  private let day = CalendarDate.made("2026-05-10")

  //   oma ═ yes ═ Blom ─ not asked ─ ans          team: whom it is shared with
  //   bas ─ no ─ Blom     kees ─ expired ─ Blom   wim ─ for school only ─ Blom
  private let family = """
    title: Ecogram van Gezin Blom
    language: nl
    date: 2026-05-10
    household:
      id: blom
      name: Gezin Blom
      question: Hoe houden we het vol?
      members:
        eva: {name: Eva, gender: woman, age: 38, care-need: true, note: Slaapt slecht}
    people:
      oma: {name: Oma Riet, role: family, relation: moeder van Eva, note: Belt elke dag}
      ans: Ans, neighbour
      bas: Bas, neighbour
      kees: Kees, friend
      wim: Wim, volunteer
      ex: Ex, family
    organisations:
      team: Wijkteam, neighbourhood-team
      linde: De Linde, school
      opvang: {name: De Schuilplaats, kind: shelter, confidential: true, area: Noord}
    ties:
      - {from: oma, to: blom, support: PE, note: Ruzie gehad, source: Eva, consent: {share: yes, with: [team], until: 2026-06-01}}
      - ans -> blom: G
      - {from: bas, to: blom, consent: {share: no}}
      - {from: kees, to: blom, consent: {share: yes, until: 2026-05-09}}
      - {from: wim, to: blom, consent: {share: yes, with: [linde]}}
      - {from: opvang, to: blom, consent: {share: yes}}
      - {from: ex, to: blom, consent: {share: yes}}
      - team -> blom: A
    keep-away:
      - {actor: ex, other: team, reason: Heeft bedreigd}
    needs:
      - {who: eva, domain: mental-health, words: Ik lig wakker, openness: avoided}
    observations:
      - {date: 2026-05-02, words: Een oude hond in de gang}
    """

  @Test func `only what was agreed goes`() throws {
    let shared = try network(family).shared(with: .made("team"), on: day)
    #expect(shared.network.people.map(\.name) == ["Oma Riet"])
    #expect(shared.network.organisations.map(\.name) == ["Wijkteam"])
    #expect(shared.network.ties.map(\.from.rawValue) == ["oma", "team"])
    #expect(
      shared.ties == [
        .notAsked: 1, .refused: 1, .expired: 1, .forOthers: 1, .confidential: 1, .keptApart: 1,
      ])
    #expect((shared.needs, shared.hooks, shared.scores, shared.referrals) == (1, 1, 0, 0))
    #expect(shared.notInformed == [.made("oma")])
    #expect(shared.network.problems() == [])
  }

  @Test func `of what goes only names, roles and the tie go`() throws {
    let shared = try network(family).shared(with: .made("team"), on: day)
    let text = NetworkFile.text(of: shared.network)
    for secret in [
      "vol?", "38", "Slaapt", "Belt", "Ruzie", "wakker", "hond", "bedreigd", "Schuil", "Ans",
      "source", "care",
    ] { #expect(!text.contains(secret), "\(secret)") }
    for told in ["Eva", "Oma Riet", "moeder van Eva", "Gezin Blom", "voor Wijkteam"] {
      #expect(text.contains(told), "\(told)")
    }
    let oma = try #require(shared.network.ties.first)
    #expect(
      oma.consent == Consent(mayShare: true, with: [.made("team")], until: .made("2026-06-01")))
  }

  @Test func `a consent holds up to and on its last day`() throws {
    let whole = try network(family)
    for (date, goes) in [("2026-06-01", true), ("2026-06-02", false)] {
      let shared = try whole.shared(with: .made("team"), on: .made(date))
      #expect(shared.network.people.contains { $0.id == .made("oma") } == goes, "\(date)")
    }
  }

  @Test func `a no holds for the party's own tie too`() throws {
    let shared = try network(
      """
      title: N
      household: {id: blom, name: Gezin Blom, members: {eva: Eva}}
      people:
        bas: Bas, neighbour
      ties:
        - {from: bas, to: blom, consent: {share: no}}
      """
    ).shared(with: .made("bas"), on: day)
    #expect(shared.network.ties.isEmpty && shared.ties == [.refused: 1])
  }

  @Test func `with some nothing is shared`() throws {
    let whole = try network(
      """
      title: N
      household: {id: blom, name: Gezin Blom, members: {eva: Eva}}
      people:
        ex: Ex, family
        wie: Wie, friend
      keep-away:
        - {actor: ex, other: eva}
        - {actor: wie}
      """)
    for (id, failure) in [
      ("niemand", SharedNetwork.Failure.unknownActor(.made("niemand"))),
      ("blom", .isHousehold(.made("blom"))), ("eva", .isHousehold(.made("eva"))),
      ("ex", .keptApart(.made("ex"))), ("wie", .keptApart(.made("wie"))),
    ] {
      #expect(throws: failure) { _ = try whole.shared(with: .made(id), on: day) }
    }
  }

  @Test func `of a filled network only names and what is public come through`() throws {
    let whole = MarkedNetwork.network
    let shared = try whole.shared(with: .made("geheim-team"), on: .made("2031-03-04")).network
    #expect(shared.households[0].question == nil && shared.households[0].members[0].age == nil)
    #expect(shared.people.allSatisfy { $0.note == nil && $0.death == nil && $0.informed == nil })
    #expect(shared.ties.allSatisfy { $0.note == nil && $0.source == nil })
    #expect(shared.needs.isEmpty && shared.observations.isEmpty && shared.scores.isEmpty)
    #expect(shared.record == nil && shared.occasion == nil && shared.keepAways.isEmpty)
  }
}

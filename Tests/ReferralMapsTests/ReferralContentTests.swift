import NetworkQueries
import SupportNetwork
import Testing
import Wording

@testable import ReferralMaps

/// Who and what is on a map of referrals.
struct ReferralContentTests {
  //   Noord                     (no area)
  //   ┌ team ─ service hulp ┐    ┌ maatjes: service kring ┐
  //   │ ann (professional)  │    └ bo (volunteer) ────────┘
  //   └─────────────────────┘
  //   ann ──▶ kring    kring ──▶ team    bo ── oma    scholen ──▶ hulp
  //   toevlucht (confidential, area Noord) denied by team; never asked of kerk
  private static let text = """
    kring: 1
    title: Proef
    language: nl
    date: 2026-06-23
    households:
      - {id: gezin, name: Gezin, area: Noord, members: {els: "Els, woman, 40"}}
    people:
      ann: Ann, professional @ team, gezinswerker
      bo: Bo, volunteer @ maatjes, maatje
      oma: Oma, family, oma
    organisations:
      team: {name: Wijkteam, kind: neighbourhood-team, area: Noord}
      maatjes: Maatjes, volunteer-organisation
      toevlucht: {name: Toevlucht, kind: shelter, area: Noord, confidential: yes}
      kerk: Kerk, faith-community
    services:
      hulp: {name: Hulp, organisation: team, domains: [finances], waiting-days: 8}
      kring: {name: Budgetkring, organisation: maatjes, domains: [finances],
        capacity: {free: 0}}
    classes:
      scholen: Scholen, school
    ties:
      - ann -> kring: referral, warm
      - kring -> team: referral, warm
      - scholen -> hulp: referral, agreed, no report back
      - bo -- oma
      - ann <-> els: AE/E, weekly
      - {from: team, to: toevlucht, kind: referral, knowledge: {state: denied}}
      - {from: team, to: kerk, kind: collaboration, knowledge: {state: unknown}}
    needs:
      - els, finances: Het geld is op
    """

  private func content(
    _ grouping: ReferralMapOptions.Grouping = .area, links: [ProposedLink] = []
  ) throws -> ReferralMapContent {
    ReferralMapContent(
      of: try MappedNetwork.network(Self.text), links: links,
      options: ReferralMapOptions(grouping: grouping))
  }

  @Test func `nobody's person has a box, and services stand in that of their organisation`() throws
  {
    let boxes = try content().boxes
    #expect(boxes.map(\.id.rawValue) == ["team", "kerk", "maatjes", "scholen", "toevlucht"])
    #expect(boxes.map(\.rows) == [["Hulp, 8 dagen"], [], ["Budgetkring, vol"], [], []])
    #expect(
      boxes.map(\.form) == [
        .organisation, .organisation, .volunteers, .actorClass, .organisation,
      ])
  }

  @Test func `what workers and services do is drawn at their organisation, two ways in one line`()
    throws
  {
    let content = try content()
    let lines = content.lines.map { line in
      [content.boxes[line.from].id.rawValue, content.boxes[line.to].id.rawValue]
    }
    #expect(lines == [["team", "maatjes"], ["scholen", "team"]])
    #expect(content.lines.map(\.look.style) == [.warm, .agreed])
    #expect(content.lines.map(\.isMutual) == [true, false])
    #expect(content.lines.map(\.look.lacksReport) == [false, true])
  }

  @Test func `a line is named after organisations, never after a person`() throws {
    let content = try content()
    let titles = content.lines.map { content.title(of: $0, Wording(.dutch)) }
    #expect(
      titles == [
        "Wijkteam verwijst naar Budgetkring: met een kennismaking. "
          + "Budgetkring verwijst naar Wijkteam: met een kennismaking",
        "Scholen verwijst naar Hulp: volgens een afspraak op papier, er komt geen bericht terug",
      ])
  }

  @Test func `a place that must stay secret stands in no area`() throws {
    let content = try content()
    #expect(content.groups.map(\.name) == ["Noord"])
    let places = content.boxes.filter { $0.group == 0 }.map(\.id.rawValue)
    #expect(places == ["team"])
  }

  @Test func `few households are not told exactly, and five are`() throws {
    #expect(try content().groups.map(\.households) == ["minder dan 5 huishoudens"])
    let five = Self.text.replacing(
      "people:",
      with: (1...4).map { "  - {id: g\($0), name: G\($0), area: Noord}\n" }.joined() + "people:")
    let network = try MappedNetwork.network(five)
    let groups = ReferralMapContent(of: network, links: [], options: ReferralMapOptions()).groups
    #expect(groups.map(\.households) == ["5 huishoudens"])
  }

  @Test func `by domain, organisations stand where most of what they offer is`() throws {
    let content = try content(.domain)
    let named = content.boxes.compactMap { box in box.group.map { content.groups[$0].name } }
    #expect(named == ["Financiën", "Financiën"])
    #expect(
      content.groups.first { $0.code == "finances" }?.households
        == "minder dan 5 huishoudens met een vraag")
  }

  @Test func `a link that would help is a line of its own, with what it brings`() throws {
    let kerk = try #require(ActorID("kerk"))
    let kring = try #require(ActorID("kring"))
    let content = try content(links: [ProposedLink(from: kerk, to: kring, gain: CountOfPeople(7))])
    let line = try #require(content.lines.first { $0.look.style == .proposed })
    #expect(line.gain == CountOfPeople(7))
    #expect(
      content.title(of: line, Wording(.dutch))
        == "Nog niet: Kerk verwijst naar Maatjes; dat helpt bij 7 hulpvragen")
    #expect(content.legendItems.isSuperset(of: [.proposed, .gain]))
    #expect(!content.legendItems.contains(.hiddenGain))
    #expect(ReferralMapContent.gainText(CountOfPeople(7)) == "+7")
  }

  @Test func `what a new line brings to few is not told exactly`() {
    #expect(ReferralMapContent.gainText(CountOfPeople(4)) == "+")
    #expect(
      Wording(.english).proposedLine(from: "A", to: "B", gain: CountOfPeople(4))
        == "Not yet: A refers people to B; that helps with needs of fewer than 5 households")
  }

  @Test func `the order of a file changes nothing`() throws {
    let network = try MappedNetwork.network(Self.text)
    var turned = network.network
    turned.organisations.reverse()
    turned.services.reverse()
    turned.ties.reverse()
    let options = ReferralMapOptions()
    let (one, other) = (
      ReferralMapContent(of: network, links: [], options: options),
      ReferralMapContent(of: CompiledNetwork(turned), links: [], options: options)
    )
    #expect(one.boxes == other.boxes)
    #expect(one.lines == other.lines)
  }

  @Test func `the legend explains what occurs and nothing else`() throws {
    #expect(
      try content().legendItems == [
        .agreed, .warm, .noReport, .organisation, .volunteers, .actorClass,
      ])
  }
}

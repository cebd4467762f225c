import DotLanguage
import Foundation
import NetworkQueries
import ReferralMaps
import SupportNetwork
import Testing
import Workbench

/// A map as a whole, down to its last stroke.
struct WholeMapTests {
  //   team ══agreed══▶ huis      team ──warm──▶ schuldhulp      school ┄┄cold┄┄▶ team
  //   maatjes ── collaboration ── team      maatjes ····▶ schuldhulp (+7, not there yet)
  private static let text = """
    kring: 1
    title: Proef
    language: nl
    date: 2026-06-23
    households:
      - {id: gezin, name: Gezin, area: Noord, members: {els: "Els, woman, 40"}}
    organisations:
      team: {name: Wijkteam Noord, kind: neighbourhood-team, area: Noord}
      school: {name: De Regenboog, kind: school, area: Noord}
      maatjes: Maatjes, volunteer-organisation
      geldzaken: Geldzaken, debt-service
    services:
      schuldhulp: {name: Schuldhulp, organisation: geldzaken, domains: [finances],
        waiting-days: 21}
      huis: {name: Huis & haard, organisation: maatjes, domains: [housing], capacity: {free: 0}}
    ties:
      - team -> huis: referral, agreed
      - team -> schuldhulp: referral, warm
      - school -> team: referral, cold
      - {from: team, to: maatjes, kind: collaboration}
    needs:
      - els, finances: Het geld is op
    """

  private static let approved = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Approved/whole-map.dot")

  /// With `RECORD=1` the map is written anew, and the test fails so that nobody forgets to look.
  @Test func `a map is drawn as approved`() async throws {
    let link = ProposedLink(
      from: try #require(ActorID("maatjes")), to: try #require(ActorID("schuldhulp")),
      gain: CountOfPeople(7))
    let draughtsman = ReferralDraughtsman(renderer: PaperRenderer())
    let map = try await draughtsman.map(
      of: try MappedNetwork.network(Self.text), links: [link], options: ReferralMapOptions())
    let drawn = Data(try await draughtsman.picture(of: map, as: .svg))
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try drawn.write(to: Self.approved)
      Issue.record("The map was recorded; look at the difference and run again.")
    }
    let isSame = try drawn == Data(contentsOf: Self.approved)
    #expect(isSame, "Run with RECORD=1, and look at the difference.")
  }
}

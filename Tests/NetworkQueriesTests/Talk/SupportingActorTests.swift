import NetworkQueries
import SupportNetwork
import Testing

/// Who helps, in the order in which one would call on them.
struct SupportingActorTests {
  private func helpers(_ text: String) throws -> [SupportingActor] {
    let network = try Made.compiled(text)
    return network.supportingActors(of: network.network.households[0])
  }

  //  strong 0.9: Zed, weekly   ambivalent 0.9 × 0.7 = 0.63: Cy   normal 0.6: the rest
  //  of those daily: Dan; weekly: Ed (informal) before Aart (formal); no word of it: Flo
  @Test func `the firmest tie comes first, then the most often, then informal, then by name`()
    throws
  {
    let helpers = try helpers(
      """
      people:
        zed: Zed, friend
        cy: Cy, friend
        dan: Dan, friend
        ed: Ed, friend
        aart: Aart, professional
        flo: Flo, friend
      ties:
        - flo -> home: P
        - aart -> home: P, weekly
        - ed -> home: P, weekly
        - dan -> home: P, daily
        - cy -> home: P, strong, ambivalent
        - zed -> home: P, strong, weekly

      """)
    #expect(helpers.map(\.id.rawValue) == ["zed", "cy", "dan", "ed", "aart", "flo"])
    // 0.9 × 0.7 is 0.63 but for rounding.
    #expect(abs(helpers[1].trust - 0.63) < 1e-12)
  }

  //  a, b and c help; a and b must be kept apart: the firmer one can come to a meeting.
  @Test func `two who must be kept apart are not asked into one room`() throws {
    let network = try Made.compiled(
      """
      people: {a: "A, friend", b: "B, friend", c: "C, friend"}
      ties:
        - a -> home: P
        - b -> home: strong, P
        - c -> home: P
      keep-away:
        - {actor: a, other: b}

      """)
    let helpers = network.supportingActors(of: network.network.households[0])
    #expect(helpers.map(\.id.rawValue) == ["b", "a", "c"])
    #expect(network.together(helpers).map(\.id.rawValue) == ["b", "c"])
  }

  //  Cy ──weak, monthly, housing── home      Cy ──strong, weekly, finances── Ann
  @Test func `of several ties the firmest, the most often and all life domains count`() throws {
    let helpers = try helpers(
      """
      people: {cy: "Cy, friend"}
      ties:
        - cy -> home: P, weak, monthly, housing
        - cy -> ann: P, strong, weekly, finances

      """)
    #expect(helpers.count == 1)
    #expect(helpers[0].trust == 0.9)
    #expect(helpers[0].frequency == .weekly)
    #expect(helpers[0].domains.map(\.rawValue) == ["finances", "housing"])
  }

  @Test func `who strains, could be asked, must stay away or stay unknown is left out`() throws {
    let helpers = try helpers(
      """
      people: {a: "A, friend", b: "B, friend", c: "C, friend", d: "D, friend", e: "E, friend"}
      ties:
        - a -> home: P, stressful
        - b -> home: P, latent
        - c -> home: P
        - {from: d, to: ann, support: P, consent: {share: no}}
        - d -> home: P
        - e -> home: P
      keep-away: [{actor: c, other: bo}]

      """)
    #expect(helpers.map(\.id.rawValue) == ["e"])
  }
}

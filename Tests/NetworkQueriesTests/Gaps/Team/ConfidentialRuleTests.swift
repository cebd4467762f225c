import NetworkQueries
import SupportNetwork
import Testing

/// A confidential organisation, such as a shelter, is never named beside an area.
struct ConfidentialRuleTests {
  //  desk ──▶ shelter (bed), or desk ──▶ shelter ──▶ farm (bed)
  private func gaps(_ area: String, provider: String, ties: [String]) throws -> [Gap] {
    let text = """
      organisations:
        desk: Desk, neighbourhood-team
        shelter: {name: Shelter, kind: shelter, confidential: true}
        farm: Farm, welfare
      services:
        bed: {name: Bed, organisation: \(provider), domains: [housing], waiting-days: 90}
      people:
        nel: {name: Nel, role: professional, organisation: shelter}
      teams:
        team: {name: Team, organisation: desk}
      ties:
        - team -- desk: membership
      \(ties.map { "  - \($0)\n" }.joined())needs:
        - one, housing: a bed
      """
    return try Made.compiled(
      text, household: "households:\n  - {id: one, name: One\(area)}\n  - {id: two, name: Two}\n"
    ).teamGaps()
  }

  private static let denied =
    "{from: desk, to: shelter, kind: referral, knowledge: {state: denied}}"

  private func named(_ gap: Gap) -> Set<String> {
    let suggested = gap.suggestions.flatMap(\.actors).map(\.rawValue)
    return Set(
      gap.evidence.actors.map(\.rawValue) + suggested
        + gap.key.split(separator: "/").map(String.init))
  }

  @Test(
    arguments: [
      ("shelter", [], [.noService, .noReferralLine, .routeTooLong, .full, .formalOnlyOffer]),
      ("shelter", [denied], [.noService, .noReferralLine, .routeTooLong]),
      ("farm", ["desk -> shelter: referral", "shelter -> farm: referral"], [.fragileRoute]),
    ] as [(String, [String], Set<GapCode>)])
  func `beside an area nothing names it, and there is a next step`(
    provider: String, ties: [String], codes: Set<GapCode>
  ) throws {
    let found = try gaps(", area: North", provider: provider, ties: ties)
    #expect(codes.isSubset(of: Set(found.map(\.code))), "\(found.map(\.key))")
    for gap in found where gap.area != nil {
      let hidden = Set(["shelter", "nel"] + (provider == "shelter" ? ["bed"] : []))
      #expect(named(gap).isDisjoint(with: hidden), "\(gap.key)")
      #expect(!gap.suggestions.isEmpty)
      // What a tie says is told with its ends.
      #expect(gap.evidence.ties.isEmpty, "\(gap.key)")
      switch gap.teamFact {
      case .onlyProvider(_, let id): #expect(id == (provider == "farm" ? .made("farm") : nil))
      case .noReferralLine(_, let missing, let unknown):
        #expect(missing + unknown == (provider == "farm" ? [.made("farm")] : []))
      case .routeTooLong(_, let nearest, _): #expect(nearest == [])
      case .full(_, let services), .formalOnlyOffer(_, let services):
        #expect(services == (provider == "farm" ? [.made("bed")] : []))
      case .fragileRoute(_, let through): #expect(through == [])
      default: break
      }
    }
  }

  @Test func `where no area is told it is named`() throws {
    let found = try gaps("", provider: "shelter", ties: [])
    #expect(
      found.compactMap(\.teamFact).contains(
        .onlyProvider(
          AreaNeed(domain: LifeDomainID("housing")!, area: nil, households: CountOfPeople(1)),
          .made("shelter"))))
  }

  //  The line was asked after, and is not there: a concern still, though it is not said with whom.
  @Test func `how serious it is does not depend on what may be named`() throws {
    func severity(_ ties: [String]) throws -> [Severity] {
      try gaps(", area: North", provider: "shelter", ties: ties)
        .filter { $0.code == .noReferralLine }.map(\.severity)
    }
    #expect(try severity([Self.denied]) == [.concern])
    #expect(try severity([]) == [.attention])
  }
}

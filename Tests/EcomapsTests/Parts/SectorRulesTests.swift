import SupportNetwork
import Testing

@testable import Ecomaps

struct SectorRulesTests {
  private let school = Organisation(id: "school", name: "School", kind: .school)

  private func rules(_ ordering: EcomapOptions.SectorOrdering) -> SectorRules {
    var network = SupportNetwork(title: "Netwerk")
    network.organisations = [school]
    return SectorRules(ordering: ordering, network: network, actors: network.actorsByID)
  }

  @Test func `a professional stands with the organisation`() {
    let teacher = Actor.person(
      Person(id: "noor", name: "Juf Noor", role: .professional, organisation: "school"))
    #expect(rules(.relation).sector(of: teacher, ties: []) == .relation(.schoolAndChildCare))
    let doctor = Actor.person(Person(id: "arts", name: "Arts", role: .professional))
    #expect(rules(.relation).sector(of: doctor, ties: []) == .relation(.care))
  }

  @Test func `where the user put somebody goes first`() {
    let placed = Actor.person(
      Person(id: "ans", name: "Ans", role: .neighbour, placing: Placing(sector: .care)))
    #expect(rules(.relation).sector(of: placed, ties: []) == .relation(.care))
  }

  // Two ties for parenting, one for finances: parenting. One each: the first of the list.
  @Test func `the life domain of most ties is the sector`() {
    let oma = Actor.person(Person(id: "oma", name: "Oma", role: .family))
    let parenting = Tie(.support, from: "oma", to: "gezin", domains: ["parenting"])
    let finances = Tie(.support, from: "oma", to: "gezin", domains: ["finances"])
    let rules = rules(.domain)
    #expect(rules.sector(of: oma, ties: [finances, parenting, parenting]) == .domain("parenting"))
    #expect(rules.sector(of: oma, ties: [parenting, finances]) == .domain("finances"))
    #expect(rules.sector(of: oma, ties: []) == .noDomain)
  }

  @Test func `all seven relations have a sector, also the empty ones`() {
    #expect(rules(.relation).sectors(for: [], gaps: []).count == 7)
  }
}

import Ecomaps
import NetworkQueries
import SupportNetwork
import Testing
import Wording
import Workbench

/// Which gaps a map shows, and as what.
struct GapsOnMapTests {
  private func overlay(_ text: String, _ language: Language = .dutch) throws -> EcomapOverlay {
    let network = try MadeNetwork.compiled(text)
    var overlay = EcomapOverlay()
    overlay.lay(network.gaps(), of: network, Wording(language))
    return overlay
  }

  private func mark(_ id: String, in overlay: EcomapOverlay) throws -> GapMark {
    try #require(overlay.gaps.first { $0.id == id }, "\(overlay.gaps.map(\.id))")
  }

  //  home needs help with finances; nobody helps.
  private let unmet = "needs:\n  - bo, finances\n"

  @Test func `an unmet need is a dotted shape for its holder in its life domain`() throws {
    let mark = try mark("unmet-need.home.bo.finances", in: overlay(unmet))
    #expect(mark.text == "hulp bij financiën")
    #expect(mark.title == "Bo heeft nog niemand die helpt bij financiën.")
    #expect(mark.holder == .made("bo"))
    #expect(mark.domain == LifeDomainID("finances"))
    #expect(mark.sector == nil, "the life domain says where")
  }

  @Test func `words are in the language of the picture`() throws {
    let mark = try mark("unmet-need.home.bo.finances", in: overlay(unmet, .english))
    #expect(mark.text == "help with finances")
  }

  @Test func `a member without anybody outside lacks somebody among friends and neighbours`()
    throws
  {
    //  Ada ══▶ ann;  bo has nobody of his own.
    let overlay = try overlay(
      """
      people:
        ada: Ada, neighbour
      ties:
        - ada -> ann: strong, E

      """)
    let mark = try mark("isolated-member.home.bo", in: overlay)
    #expect(mark.text == "iemand voor Bo")
    #expect(mark.holder == .made("bo"))
    #expect(mark.sector == .friendsAndNeighbours)
  }

  //  Ada is the only one who helps with finances, and the only one who helps unpaid: two rules,
  //  one mark on Ada and no dotted shape for them.
  @Test func `somebody on whom a lot depends is marked, with all sentences`() throws {
    let overlay = try overlay(
      """
      people:
        ada: Ada, neighbour
      ties:
        - ada -> home: strong, P, 12 hours, finances
      needs:
        - home, finances

      """)
    let mainstay = try #require(overlay.mainstays.first)
    #expect(overlay.mainstays.count == 1)
    #expect(mainstay.actor == .made("ada"))
    #expect(mainstay.title.contains("Ada is de enige die"))
    #expect(mainstay.title.contains("Op Ada komt veel neer: "))
    #expect(!overlay.gaps.contains { $0.id.contains("single-supporter") })
    #expect(!overlay.gaps.contains { $0.id.contains("overloaded-carer") })
  }

  @Test func `an avoided topic is not on the map`() throws {
    //  Ada helps with finances, which home would rather not talk about.
    let overlay = try overlay(
      """
      people:
        ada: Ada, neighbour
      ties:
        - ada -> home: strong, P, finances
      needs:
        - home, finances, avoided

      """)
    #expect(!overlay.gaps.contains { $0.id.contains("avoided-topic") })
  }

  //  A service for finances exists and no way leads there: two gaps about one need.
  @Test func `several gaps of somebody in one life domain are one shape`() throws {
    let network = try MadeNetwork.compiled(
      """
      organisations:
        stad: Stad, municipality
      services:
        geldhulp: {name: Geldhulp, organisation: stad, domains: [finances]}
      needs:
        - bo, finances

      """)
    let gaps = network.gaps()
    let about = gaps.filter { $0.domain == LifeDomainID("finances") }.map(\.code)
    #expect(Set(about).isSuperset(of: [.unmetNeed, .outOfReach]), "\(about)")
    var overlay = EcomapOverlay()
    overlay.lay(gaps, of: network, Wording(.dutch))
    #expect(overlay.gaps.count { $0.domain == LifeDomainID("finances") } == 1)
  }

  @Test func `nothing is laid over a map on which nothing is missing`() throws {
    var overlay = EcomapOverlay()
    overlay.lay([], of: try MadeNetwork.compiled(""), Wording(.dutch))
    #expect(overlay.isEmpty)
  }
}

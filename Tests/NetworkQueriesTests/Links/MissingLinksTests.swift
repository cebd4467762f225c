import NetworkGraph
import NetworkQueries
import SupportNetwork
import Testing

/// The links that a team's network misses.
struct MissingLinksTests {
  //  One, Two, Three ── team ─ desk ─── school ─── bank ─ loan (finances, North)
  //                               └──── (none) ─── fund ─ gift (finances, everywhere)
  //  One and Two live in North, Three in South; all need money, nobody refers to what fits.
  private let base = """
    organisations:
      desk: Desk, neighbourhood-team
      school: School, school
      bank: Bank, debt-service
      fund: Fund, debt-service
    services:
      loan: {name: Loan, organisation: bank, domains: [finances], areas: [North]}
      gift: {name: Gift, organisation: fund, domains: [finances]}
    teams:
      team: {name: Team, organisation: desk}
    needs:
      - one, finances: money
      - two, finances: money
      - three, finances: money

    """

  private func answer(
    _ question: LinkQuestion, _ rest: String = ""
  ) throws -> [[String]] {
    let network = try Made.compiled(base + rest, household: Made.households)
    return try network.missingLinks(question).links.map { [$0.from.rawValue, $0.to.rawValue] }
  }

  @Test func `the link that brings all comes first, and no other after it`() throws {
    let network = try Made.compiled(base, household: Made.households)
    let found = try network.missingLinks(LinkQuestion())
    let link = try #require(found.links.first)
    #expect(found.links.count == 1)
    #expect([link.from, link.to] == [.made("desk"), .made("fund")])
    #expect(link.services == [.made("gift")])
    #expect(link.areas == ["North", "South"])
    #expect(!link.isDenied)
    #expect(link.isNoneLeft)
    // Three needs are few: no count is told.
    #expect([link.gain.exact, link.total.exact, found.outOfReach.exact] == [nil, nil, nil])
    #expect(found.guarantee == .atLeast63Percent)
  }

  @Test func `whom both know already can introduce them, and what was asked is said`() throws {
    let network = try Made.compiled(
      base + """
        ties:
          - desk -- school: contact
          - fund -- school: contact
          - {from: desk, to: fund, kind: referral, knowledge: {state: denied}}

        """, household: Made.households)
    var question = LinkQuestion(steps: 1)
    question.team = .made("team")
    let found = try network.missingLinks(question)
    let link = try #require(found.links.first)
    #expect([link.from, link.to] == [.made("desk"), .made("fund")])
    #expect(link.isDenied)
    #expect(link.shared == [.made("school")])
    // The school has two neighbours: 1 / 2.
    #expect(link.resourceAllocation == 0.5)
  }

  @Test func `who must stay apart is not linked, and a full service helps nobody`() throws {
    let apart = "keep-away:\n  - {actor: desk, other: fund}\n"
    #expect(try answer(LinkQuestion(steps: 1), apart) == [["desk", "bank"]])
    let full = base.replacing("gift: {name: Gift,", with: "gift: {name: Gift, capacity: {free: 0},")
    let network = try Made.compiled(full, household: Made.households)
    let links = try network.missingLinks(LinkQuestion(steps: 1)).links
    #expect(links.map(\.to) == [.made("bank")])
    #expect(links.first?.areas == ["North"])
  }

  @Test func `a question is answered for what it asks only`() throws {
    var question = LinkQuestion(steps: 1)
    question.candidates = [ActorPair(from: .made("desk"), to: .made("bank"))]
    #expect(try answer(question) == [["desk", "bank"]])
    question.candidates = nil
    question.onlyAgreed = true
    #expect(try answer(question) == [])
    question.onlyAgreed = false
    question.team = .made("school")
    #expect(try answer(question) == [])
    #expect(try answer(LinkQuestion(domain: .parenting)) == [])
  }

  @Test func `exact and worst off first say how sure they are`() throws {
    let network = try Made.compiled(base, household: Made.households)
    var question = LinkQuestion(steps: 1)
    question.exact = true
    #expect(try network.missingLinks(question).guarantee == .exact)
    question.exact = false
    question.worstOffFirst = true
    #expect(try network.missingLinks(question).guarantee == .heuristic)
    question.worstOffFirst = false
    question.mostPerReceiver = 1
    #expect(try network.missingLinks(question).guarantee == .atLeastHalf)
  }
}

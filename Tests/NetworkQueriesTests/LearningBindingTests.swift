import NetworkFiles
import NetworkQueries
import SupportNetwork
import Testing

/// Every question of the catalogue: a network on which it just comes up, and one on which it just
/// does not.
struct LearningBindingTests {
  /// Two networks that differ in one thing.
  struct Pair: CustomTestStringConvertible, Sendable {
    let question: String
    let raised: String
    let silent: String
    var household = Made.household
    var testDescription: String { question }

    /// - Parameters:
    ///   - text: the network, with `…` where the two differ.
    ///   - raised: what stands there in the one on which the question comes up.
    ///   - silent: what stands there in the other.
    init(
      _ question: String, _ text: String, raised: String, silent: String,
      household: String = Made.household
    ) {
      self.question = question
      self.raised = text.replacing("…", with: raised)
      self.silent = text.replacing("…", with: silent)
      self.household = household
    }
  }

  private static let need = "needs:\n  - {who: home, …}\n"

  private static let people = """
    people:
      oma: Oma, family
      kim: Kim, friend
      lee: Lee, neighbour
    ties:

    """

  //  Each member has somebody: oma with ann, kim with bo; lee may be the third around home.
  private static let circle = people + "  - oma -> ann: G\n  - kim -> bo: G\n"

  private static let colleagues = """
    people:
      pro: {name: Pro, role: professional, expertise: [finances, physical-health]}
      col: {name: Col, role: professional, expertise: […]}
    needs:
      - home, finances

    """

  //  gp refers bo to the bank, and no word came back.
  private static let referral = """
    organisations:
      gp: GP, gp-practice
      bank: Bank, debt-service
    referrals:
      - {who: bo, from: gp, to: bank, made: …}

    """

  //  a refers to s and refers on from there, and nobody to t, which has … places.
  private static let places = """
    organisations:
      a: A, welfare
      b: B, welfare
      c: C, welfare
    services:
      s: {name: S, organisation: b, domains: [finances]}
      t: {name: T, organisation: c, domains: [finances], capacity: {free: …}}
    ties:
      - a -> b: referral

    """

  private static let offer = """
    organisations:
      a: A, welfare
      b: B, welfare
      club: Club, club
    services:
      s: {name: S, organisation: a, domains: [finances]}
      t: {name: T, organisation: b, domains: [finances]}
      u: {name: U, organisation: club, domains: […]}
    needs:
      - one, finances

    """

  static let pairs = [
    Pair(
      "shame-health", need, raised: "domain: physical-health, openness: hesitant",
      silent: "domain: parenting, openness: hesitant"),
    Pair(
      "shame-money", need, raised: "domain: finances, openness: hesitant",
      silent: "domain: finances, openness: open"),
    Pair(
      "own-network", need, raised: "domain: parenting, openness: hesitant",
      silent: "domain: parenting, openness: open"),
    Pair("money-knowledge", need, raised: "domain: finances", silent: "domain: parenting"),
    Pair("ask-people", circle + "…", raised: "", silent: "  - lee -> home: G\n"),
    Pair(
      "carer",
      "people:\n  a: A, …\nties:\n  - a -> home: P, finances\nneeds:\n  - home, finances\n",
      raised: "family", silent: "professional"),
    Pair("own-people", people + "  - oma -> ann: G\n…", raised: "", silent: "  - kim -> bo: G\n"),
    //  1 of 2 ties is half, 1 of 3 is less.
    Pair(
      "tension", people + "  - oma -- home: stressful\n  - kim -> home: G\n…", raised: "",
      silent: "  - lee -> home: G\n"),
    Pair(
      "hooks", "observations:\n  - {words: a dog, status: …}\n", raised: "open",
      silent: "discussed"),
    Pair("giving", people + "  - oma -> home: G\n…", raised: "", silent: "  - home -> kim: G\n"),
    Pair(
      "consent",
      """
      organisations:
        gp: GP, gp-practice
      services:
        bank: {name: Bank, domains: [finances]}
      ties:
        - {from: gp, to: home, support: A, consent: {share: …}}
        - gp -> bank: referral
      needs:
        - home, finances

      """, raised: "no", silent: "yes"),
    Pair("knowledge-point", colleagues, raised: "housing", silent: "finances"),
    Pair(
      "health-effects",
      "people:\n  pro: {name: Pro, role: professional, expertise: […]}\n"
        + "needs:\n  - home, physical-health\n", raised: "finances", silent: "physical-health"),
    Pair("network-skills", circle + "…", raised: "", silent: "  - lee -> home: G\n"),
    Pair("volunteers", circle + "…", raised: "", silent: "  - lee -> home: G\n"),
    //  From 14 April to 12 May are 28 days; from the 15th 27.
    Pair("report-back", referral, raised: "2026-04-14", silent: "2026-04-15"),
    Pair(
      "coordination",
      """
      organisations:
        a: A, school
        b: B, gp-practice
        c: C, welfare
      ties:
        - a -> home: A
        - b -> home: A
        - c …

      """, raised: "-> home: A", silent: "-- home: latent"),
    //  From 11 November 2025 to 12 May 2026 are 182 days.
    Pair(
      "living-map", people + "  - oma -> home: G, confirmed …\n", raised: "2025-11-11",
      silent: "2025-11-12"),
    Pair("missing-offer", offer, raised: "housing", silent: "finances", household: Made.households),
    Pair("partners", places, raised: "1", silent: "0", household: Made.households),
    Pair(
      "team-knowledge",
      """
      people:
        wim: {name: Wim, role: professional, expertise: [housing…]}
      teams:
        team: {name: Team, members: [wim]}
      needs:
        - one, finances

      """, raised: "", silent: ", finances", household: Made.households),
  ]

  private func questions(_ text: String, household: String) throws -> Set<String> {
    let network = try Made.compiled(text, household: household)
    let points = network.learningPoints(from: network.allGaps(), in: CatalogueFile.standard)
    return Set(points.map(\.question.id))
  }

  @Test(arguments: pairs)
  func `a question comes up just when what it is bound to holds`(_ pair: Pair) throws {
    #expect(try questions(pair.raised, household: pair.household).contains(pair.question))
    #expect(try !questions(pair.silent, household: pair.household).contains(pair.question))
  }

  @Test func `no question of the catalogue goes without`() {
    #expect(Self.pairs.map(\.question) == CatalogueFile.standard.questions.map(\.id))
  }

  private func points(_ question: LearningQuestion, _ text: String) throws -> [LearningPoint] {
    let network = try Made.compiled(text)
    return network.learningPoints(
      from: network.allGaps(), in: LearningCatalogue(questions: [question]))
  }

  private func question(
    dutch: String = "Wat?", english: String = "What?", _ trigger: LearningTrigger
  ) -> LearningQuestion {
    LearningQuestion(
      id: "own", audience: .worker, texts: BilingualText(dutch: dutch, english: english),
      trigger: trigger)
  }

  //  The first need is in the right life domain, the second is avoided: no need is both.
  @Test func `all that a question names holds of one need, not of several together`() throws {
    let both = question(LearningTrigger(domains: [.finances], openness: [.avoided]))
    let apart = "needs:\n  - home, finances\n  - home, parenting, avoided\n"
    #expect(try points(both, apart).isEmpty)
    #expect(try points(both, apart + "  - ann, finances, avoided\n").count == 1)
  }

  //  A dog was seen: a gap in no life domain.
  @Test func `a question that names life domains in one language needs one in both`() throws {
    let hook = "observations:\n  - a dog\n"
    let trigger = LearningTrigger(gaps: [.openHook])
    #expect(try points(question(trigger), hook).count == 1)
    #expect(try points(question(dutch: "Wat is {domains}?", trigger), hook).isEmpty)
    #expect(try points(question(english: "What is {domains}?", trigger), hook).isEmpty)
  }
}

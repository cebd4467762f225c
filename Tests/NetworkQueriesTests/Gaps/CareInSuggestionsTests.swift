import NetworkQueries
import SupportNetwork
import Testing

/// What must not be suggested, and of whom nothing is asked.
struct CareInSuggestionsTests {
  private func named(_ text: String, household: String = Made.household) throws -> Set<String> {
    let gaps = try Made.compiled(text, household: household).gaps()
    return Set(gaps.flatMap(\.suggestions).flatMap(\.actors).map(\.rawValue))
  }

  //  ex ··latent·· home, and ex must stay away from Bo, or from everybody.
  @Test(arguments: ["{actor: ex, other: bo}", "{actor: ex}"])
  func `nobody is suggested who must be kept away`(pair: String) throws {
    let text = """
      people:
        ex: Ex, family
        pro: Pro, professional
      ties:
        - ex -> home: latent, P, finances
        - pro -> home: A, finances
      needs:
        - home, finances

      """
    #expect(try named(text).contains("ex"))
    #expect(try !named(text + "keep-away:\n  - \(pair)\n").contains("ex"))
  }

  @Test func `two who must be kept apart are not brought together`() throws {
    let text = """
      people:
        a: A, friend
        p: P, professional
      ties:
        - a -> home: G
        - p -> home: A

      """
    let together = try Made.gaps(.formalInformalSplit, in: text)
    #expect(together.map(\.suggestions) == [[.introduce(.made("a"), .made("p"))]])
    let apart = try Made.gaps(
      .formalInformalSplit, in: text + "keep-away:\n  - {actor: a, other: p}\n")
    #expect(apart.map(\.suggestions) == [[.lookAgain]])
  }

  @Test func `of the dead nothing is asked`() throws {
    let household =
      "household:\n  id: home\n  name: Home\n  members:\n"
      + "    ann: Ann, woman, 40\n    bo: Bo, man, born 1950, died 2026-05-01\n"
    let text = """
      organisations:
        gp: GP, gp-practice
        lab: Lab, hospital
      needs:
        - bo, finances, avoided
      observations:
        - {words: a dog, about: bo}
      referrals:
        - {who: bo, from: gp, to: lab, made: 2026-01-01}

      """
    let codes = try Made.compiled(text, household: household).gaps().map(\.code)
    #expect(Set(codes) == [.isolatedMember, .thinNetwork])
  }

  //  home ──strong── p (knows of it): an avoided need is not taken to a service head-on.
  @Test func `an avoided need is opened over its trusted route only`() throws {
    let text = """
      people:
        p: {name: P, role: professional, expertise: [finances]}
      services:
        bank: {name: Bank, domains: [finances]}
      ties:
        - p -> home: strong, A
        - p -> bank: referral
      needs:
        - home, finances, avoided

      """
    #expect(try !named(text).contains("bank"))
    let open = text.replacing("finances, avoided", with: "finances")
    #expect(try named(open).contains("bank"))
  }

  //  a and b are volunteers of one organisation; c comes by herself.
  @Test func `with an organisation all are lost who come through it`() throws {
    let text = """
      people:
        a: A, volunteer @ m
        b: B, volunteer @ m
        c: C, friend
      organisations:
        m: M, volunteer-organisation
      needs:
        - home, finances
      ties:
        - a -> home: P, finances
        - b -> home: P, finances

      """
    #expect(try Made.gaps(.singleSupporter, in: text).map(\.key) == ["single-supporter/home/m"])
    #expect(try Made.gaps(.singleSupporter, in: text + "  - c -> home: P, finances\n").isEmpty)
  }

  //  Two members of another household have ties here: they are one of the others.
  @Test func `another household counts as one, whoever of it has ties`() throws {
    let household = """
      households:
        - {id: home, name: Home}
        - {id: next, name: Next, members: {jo: Jo, al: Al}}

      """
    let network = try Made.compiled(
      "ties:\n  - home -- jo\n  - home -- al\n  - home -- next\n", household: household)
    let metrics = network.metrics(of: try #require(network.network.households.first))
    #expect(metrics.others == [.made("next")])
    #expect(metrics.tieCount == 3)
  }
}

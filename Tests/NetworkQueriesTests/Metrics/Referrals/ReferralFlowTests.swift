import NetworkQueries
import SupportNetwork
import Testing

/// What came of referrals, and what of it may be told.
struct ReferralFlowTests {
  private func metrics(_ ties: [String], _ referrals: [String] = []) throws -> ReferralMetrics {
    let text = """
      organisations:
        a: A, welfare
        b: B, welfare
        c: C, welfare
        d: D, welfare
      services:
        s: {name: S, organisation: d, domains: [finances]}

      """
    func list(_ key: String, _ items: [String]) -> String {
      items.isEmpty ? "" : "\(key):\n" + items.map { "  - {\($0)}\n" }.joined()
    }
    return try Made.compiled(
      text + list("ties", ties.map { $0 + ", kind: referral" }) + list("referrals", referrals),
      household: Made.households
    ).referralMetrics()
  }

  @Test func `rates are of what a tie counts`() throws {
    let found = try metrics(["from: a, to: s, made: 40, accepted: 30, completed: 10, reported: 40"])
    let flow = try #require(found.links.first?.flow)
    #expect(flow.made == .count(40) && flow.acceptance == .share(0.75))
    #expect(flow.completion == .share(0.25) && flow.reportBack == .share(1))
    #expect(flow.daysToAnswer == .unknown && flow.daysToStart == .unknown)
    #expect(found.receivers.map(\.flow) == [flow] && found.domains.map(\.flow) == [flow])
    #expect(found.domains.map(\.domain) == [.finances])
  }

  @Test func `what nobody counted is not said`() throws {
    let flow = try #require(try metrics(["from: a, to: b"]).links.first?.flow)
    #expect(flow.made == .unknown && flow.acceptance == .unknown)
    #expect(flow.completion == .unknown && flow.reportBack == .unknown)
  }

  //  Ten referrals, answered after 1 … 10 days; 5 accepted, 5 rejected; 5 reported, none completed.
  @Test func `rates and days are of the referrals where no tie counts`() throws {
    let log = (1...10).map { day in
      let outcome = day <= 5 ? "accepted" : "rejected"
      let reported = day <= 5 ? ", reported: 2026-02-20" : ""
      let started = day <= 4 ? ", started: 2026-02-20" : ""
      let answered = "2026-02-" + (day + 1 < 10 ? "0" : "") + "\(day + 1)"
      return "who: one, from: a, to: b, made: 2026-02-01, outcome: \(outcome), "
        + "answered: \(answered)\(started)\(reported)"
    }
    let flow = try #require(try metrics([], log).links.first?.flow)
    #expect(flow.made == .count(10) && flow.acceptance == .share(0.5))
    #expect(flow.completion == .share(0) && flow.reportBack == .share(0.5))
    // The middle of 1 … 10 is 5.5; place 1 + 9 · 0.9 = 9.1 is 9.1.
    #expect(flow.daysToAnswer.exact?.median == 5.5)
    #expect(abs((flow.daysToAnswer.exact?.ninetieth ?? 0) - 9.1) < 1e-12)
    // Four that began are too few.
    #expect(flow.daysToStart == .tooFew)
  }

  //  Of 20 referrals 16 were accepted: the 4 others could be counted.
  @Test(arguments: [(16, false), (15, true), (4, false), (5, true), (20, true), (0, true)])
  func `a share is told when both its parts are enough people`(accepted: Int, isTold: Bool) throws {
    let flow = try metrics(["from: a, to: b, made: 20, accepted: \(accepted)"]).links[0].flow
    #expect(flow.acceptance == (isTold ? .share(Double(accepted) / 20) : .tooFew))
  }

  //  a ──n──▶ d, b ──m──▶ d, c ──k──▶ d. Two hidden links with 8 together have 4 each.
  @Test(
    arguments: [
      ([10, 20], .count(30)), ([10, 3], .atLeast(10)), ([10, 2, 2], .atLeast(10)),
      ([10, 3, 3], .count(16)), ([10, 4, 4], .atLeast(10)), ([3], .tooFew), ([2, 2], .tooFew),
      ([3, 3], .count(6)), ([4, 4], .atLeast(5)),
    ] as [([Int], ToldCount)])
  func `a whole does not give away the part of one link`(made: [Int], told: ToldCount) throws {
    let ties = zip(["a", "b", "c"], made).map { "from: \($0), to: d, made: \($1)" }
    #expect(try metrics(ties).receivers.map(\.flow.made) == [told])
  }

  //  Of 20 and 10 referrals 10 and 9 were accepted: 19 of 30 would tell of the one rejected, and 10
  //  of 20 is not what it says. With 9 of 12 more, two hidden links have 18 of 22, and 4 rejected are
  //  too few; with 8 of 12 there are 5.
  @Test func `a share of the whole does not give away that of one link`() throws {
    func ties(_ accepted: [(Int, of: Int)]) -> [String] {
      zip(["a", "b", "c"], accepted).map {
        "from: \($0), to: d, made: \($1.of), accepted: \($1.0)"
      }
    }
    let hidden = try metrics(ties([(10, of: 20), (9, of: 10)]))
    #expect(hidden.links.map(\.flow.acceptance) == [.share(0.5), .tooFew])
    #expect(hidden.receivers.map(\.flow.acceptance) == [.tooFew])
    let few = try metrics(ties([(10, of: 20), (9, of: 10), (9, of: 12)]))
    #expect(few.receivers.map(\.flow.acceptance) == [.tooFew])
    let enough = try metrics(ties([(10, of: 20), (9, of: 10), (8, of: 12)]))
    #expect(enough.receivers.map(\.flow.acceptance) == [.share(27.0 / 42)])
    let open = try metrics(ties([(10, of: 20), (5, of: 10)]))
    #expect(open.receivers.map(\.flow.acceptance) == [.share(0.5)])
  }

  //  Made: a ─3─▶ b, a ─3─▶ c, b ─3─▶ c. Money is of the first two, housing of all three: with both
  //  known the third would be. Work is of the first two as well, and tells nothing new.
  @Test func `what two wholes tell together gives no link away`() throws {
    let found = try metrics([
      "from: a, to: b, made: 3, domains: [finances, work-and-education, housing]",
      "from: a, to: c, made: 3, domains: [finances, work-and-education, housing]",
      "from: b, to: a, made: 3, domains: [housing]",
    ])
    let told = found.domains.map { "\($0.domain) \($0.flow.made)" }
    #expect(
      told == ["finances count(6)", "work-and-education count(6)", "housing atLeast(5)"])
  }

  //  Wim and Nel work for a, Kim for c: theirs are one line from a to b, and none from c to itself.
  @Test func `the referrals of workers are those of their organisation`() throws {
    let people = """
      people:
        wim: {name: Wim, role: professional, organisation: a}
        nel: {name: Nel, role: professional, organisation: a}
        kim: {name: Kim, role: professional, organisation: c}

      """
    let text =
      "organisations:\n  a: A, welfare\n  b: B, welfare\n  c: C, welfare\n" + people + """
        ties:
          - {from: wim, to: b, kind: referral, made: 10}
          - {from: nel, to: b, kind: referral, made: 20}
          - {from: kim, to: c, kind: referral, made: 9}
          - {from: b, to: kim, kind: referral, made: 7}

        """
    let found = try Made.compiled(text, household: Made.households).referralMetrics()
    #expect(
      found.links.map(\.ends) == [
        ActorPair(from: .made("a"), to: .made("b")), ActorPair(from: .made("b"), to: .made("c")),
      ])
    #expect(found.links.map(\.flow.made) == [.count(30), .count(7)])
    #expect(found.receivers.map(\.receiver) == [.made("b"), .made("c")])
    // Whom a worker must stay away from, the organisation's figures do not hold either.
    let apart = text + "keep-away:\n  - {actor: wim, other: b}\n"
    let rest = try Made.compiled(apart, household: Made.households).referralMetrics()
    #expect(rest.links.map(\.flow.made) == [.count(20), .count(7)])
  }

  @Test func `a line that may not be shared is not told of`() throws {
    #expect(try metrics(["from: a, to: b, made: 20, consent: {share: no}"]).links.isEmpty)
  }
}

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
    #expect(flow.daysToAnswer == nil && flow.daysToStart == nil)
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
    #expect(flow.daysToAnswer?.median == 5.5)
    #expect(abs((flow.daysToAnswer?.ninetieth ?? 0) - 9.1) < 1e-12)
    // Four that began are too few.
    #expect(flow.daysToStart == nil)
  }

  //  Of 20 referrals 16 were accepted: the 4 others could be counted.
  @Test(arguments: [(16, false), (15, true), (4, false), (5, true), (20, true), (0, true)])
  func `a share is told when both its parts are enough people`(accepted: Int, isTold: Bool) throws {
    let flow = try metrics(["from: a, to: b, made: 20, accepted: \(accepted)"]).links[0].flow
    #expect(flow.acceptance == (isTold ? .share(Double(accepted) / 20) : .tooFew))
  }

  //  a ──n──▶ d, b ──m──▶ d, c ──k──▶ d
  @Test(
    arguments: [
      ([10, 20], .count(30)), ([10, 3], .atLeast(10)), ([10, 2, 2], .atLeast(10)),
      ([10, 3, 3], .count(16)), ([3], .tooFew), ([2, 2], .tooFew), ([3, 3], .count(6)),
    ] as [([Int], ToldCount)])
  func `a whole does not give away the part of one link`(made: [Int], told: ToldCount) throws {
    let ties = zip(["a", "b", "c"], made).map { "from: \($0), to: d, made: \($1)" }
    #expect(try metrics(ties).receivers.map(\.flow.made) == [told])
  }

  //  Of 20 and 10 referrals 10 and 9 were accepted: 19 of 30 would tell of the one rejected.
  @Test func `a share of the whole does not give away that of one link`() throws {
    let hidden = try metrics([
      "from: a, to: d, made: 20, accepted: 10", "from: b, to: d, made: 10, accepted: 9",
    ])
    #expect(hidden.links.map(\.flow.acceptance) == [.share(0.5), .tooFew])
    #expect(hidden.receivers.map(\.flow.acceptance) == [.share(0.5)])
    let open = try metrics([
      "from: a, to: d, made: 20, accepted: 10", "from: b, to: d, made: 10, accepted: 5",
    ])
    #expect(open.receivers.map(\.flow.acceptance) == [.share(0.5)])
  }

  @Test func `a line that may not be shared is not told of`() throws {
    #expect(try metrics(["from: a, to: b, made: 20, consent: {share: no}"]).links.isEmpty)
  }
}

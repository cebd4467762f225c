import NetworkQueries
import SupportNetwork
import Testing

/// The figures of small networks, computed by hand.
struct MetricsTests {
  //  oma ── ned     kim ── pro ── gp, all around home
  private let five = """
    people:
      oma: Oma, family
      ned: Ned, neighbour
      kim: Kim, volunteer
      pro: Pro, professional
    organisations:
      gp: GP, gp-practice
    ties:
      - oma -> home: strong, PE, finances, parenting
      - ned <-> home: G/G
      - kim -> home: weak, G
      - pro -- ann: stressful
      - gp -> bo: A, finances
      - oma -- ned: contact
      - kim -- pro: contact
      - pro -- gp: collaboration

    """

  private func metrics(
    _ text: String, household: String = Made.household
  ) throws -> HouseholdMetrics {
    let network = try Made.compiled(text, household: household)
    return network.metrics(of: try #require(network.network.households.first))
  }

  @Test func `figures of people`() throws {
    let metrics = try metrics(five)
    #expect(metrics.others.map(\.rawValue) == ["gp", "kim", "ned", "oma", "pro"])
    #expect(metrics.size == 5)
    // Unpaid are oma, ned and kim, of whom kim is a volunteer; paid are pro and gp.
    #expect(metrics.informalShare == 3 / 5.0)
    #expect(metrics.volunteerShare == 1 / 5.0)
    #expect(metrics.formalShare == 2 / 5.0)
    #expect(metrics.sectorSizes[.family] == 1 && metrics.sectorSizes[.volunteers] == 1)
    #expect(metrics.sectorSizes[.care] == 2 && metrics.sectorSizes[.moneyAndWork] == 0)
    // Strong is near, weak is far.
    #expect(metrics.ringSizes == [.near: 1, .middle: 3, .far: 1])
  }

  @Test func `figures of shape`() throws {
    let metrics = try metrics(five)
    // 3 of 5 · 4 / 2 = 10 pairs.
    #expect(metrics.density == 0.3)
    #expect(
      metrics.components.map { $0.map(\.rawValue) } == [["gp", "kim", "pro"], ["ned", "oma"]])
    #expect(metrics.isolates.isEmpty)
    // Only pro holds others together, and lies on the one shortest way between kim and gp.
    #expect(metrics.bridges.map(\.actor) == [.made("pro")])
    #expect(metrics.bridges.map(\.betweenness) == [1])
    // 5 − 2 · 3 / 5
    #expect(metrics.effectiveSize == 3.8)
    // Each has a fifth of the household's ties. Over the others come
    //   oma and ned: 1/5 · 1/2 from each other, so (1/5 + 1/10)² = 0.09 each
    //   kim and gp:  1/5 · 1/3 from pro, so (1/5 + 1/15)² = 16/225 each
    //   pro:         1/5 · 1/2 from kim and from gp, so (1/5 + 1/10 + 1/10)² = 0.16
    let constraint = 2 * 0.09 + 2 * 16 / 225.0 + 0.16
    let found = try #require(metrics.constraint)
    #expect(abs(found - constraint) < 1e-12)
  }

  @Test func `figures of ties`() throws {
    let metrics = try metrics(five)
    #expect(metrics.tieCount == 5)
    #expect(metrics.reciprocity == 1 / 5.0)
    // Letters 2, 1, 1, 0, 1; domains 2, 0, 0, 0, 1; strengths 3, 2, 1, 2, 2; one of tension.
    #expect(metrics.meanSupport == 5 / 5.0)
    #expect(metrics.meanDomains == 3 / 5.0)
    #expect(metrics.meanStrength == 10 / 5.0)
    #expect(metrics.stressShare == 1 / 5.0)
    #expect(metrics.balance.map(\.received) == [1, 1, 1, 2])
    #expect(metrics.balance.map(\.given) == [0, 0, 0, 1])
    #expect(metrics.supportByDomain.map(\.domain.rawValue) == ["finances", "parenting"])
    #expect(metrics.supportByDomain.map(\.letters) == [[1, 1, 1, 0], [1, 1, 0, 0]])
    #expect(metrics.supportByDomain.map(\.ties) == [2, 1])
  }

  @Test func `a member has the figures of own ties`() throws {
    let network = try Made.compiled(five)
    let household = try #require(network.network.households.first)
    let figures = household.members.map { network.metrics(of: $0, in: household) }
    #expect(figures.map(\.holder.rawValue) == ["ann", "bo"])
    #expect(figures.map { $0.others.map(\.rawValue) } == [["pro"], ["gp"]])
    #expect(figures.map(\.density) == [nil, nil])
    #expect(figures.map(\.constraint) == [1, 1])
  }

  @Test func `of nobody nothing is said but that there is nobody`() throws {
    let household = "household:\n  id: home\n  name: Home\n"
    let dead = "people:\n  oma: {name: Oma, role: family, died: 2026-05-01}\n"
    for text in ["", dead + "ties:\n  - oma -> home: P\n"] {
      let metrics = try metrics(text, household: household)
      let defined = HouseholdFigure.allCases.filter { metrics[$0] != nil }
      #expect(defined == [.size, .components, .isolates, .bridges])
      #expect(defined.allSatisfy { metrics[$0] == 0 })
    }
  }

  @Test func `of one there is no density, and all hangs on that one`() throws {
    let metrics = try metrics("people:\n  oma: Oma, family\nties:\n  - oma -> home: P\n")
    #expect(metrics.density == nil)
    #expect(metrics.effectiveSize == 1)
    #expect(metrics.constraint == 1)
    #expect(metrics.isolates == [.made("oma")])
  }

  //  A star: four around home of whom none knows another.
  @Test func `a star has no ties among the others`() throws {
    let names = (1...4).map { "  p\($0): P\($0), friend\n" }.joined()
    let ties = (1...4).map { "  - p\($0) -> home: G\n" }.joined()
    let metrics = try metrics("people:\n\(names)ties:\n\(ties)")
    #expect(metrics.density == 0)
    #expect(metrics.components.count == 4)
    #expect(metrics.bridges.isEmpty)
    #expect(metrics.effectiveSize == 4)
    // Four times (1/4)².
    #expect(metrics.constraint == 0.25)
  }

  @Test func `no figure is ever without a number`() {
    for seed in UInt64(1)...300 {
      let network = CompiledNetwork(RandomCase(seed: seed).network)
      for household in network.network.households {
        let all =
          [network.metrics(of: household)]
          + household.members.map { network.metrics(of: $0, in: household) }
        let values = all.flatMap { metrics in HouseholdFigure.allCases.compactMap { metrics[$0] } }
        #expect(values.allSatisfy { $0.isFinite }, "seed \(seed)")
      }
    }
  }
}

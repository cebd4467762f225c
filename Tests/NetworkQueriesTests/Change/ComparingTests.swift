import NetworkQueries
import SupportNetwork
import Testing

/// What changed, and what would.
struct ComparingTests {
  private let base = """
    people:
      oma: Oma, family
      ned: Ned, neighbour
    ties:
      - oma -> home: strong, P, finances
      - ned -> bo: G
    needs:
      - home, finances

    """

  private func comparison(
    _ before: String, _ after: String
  ) throws -> HouseholdComparison {
    let (then, now) = (try Made.compiled(before), try Made.compiled(after))
    return try #require(now.changes(around: .made("home"), since: then))
  }

  @Test func `a network has not changed since itself`() throws {
    for seed in UInt64(1)...100 {
      let network = RandomCase(seed: seed).network
      let supposed = CompiledNetwork(try network.without([]))
      let change = try #require(
        supposed.changes(around: .made("home"), since: CompiledNetwork(network)))
      #expect(change.isEmpty, "seed \(seed)")
      #expect(change.jaccard ?? 1 == 1, "seed \(seed)")
    }
  }

  //  before: oma, ned       after: oma, kim
  @Test func `who came and went is told, and the share that stayed`() throws {
    let after = base.replacing("ned: Ned, neighbour", with: "kim: Kim, friend")
      .replacing("ned -> bo", with: "kim -> bo")
    let change = try comparison(base, after)
    #expect(change.kept == [.made("oma")])
    #expect(change.came == [.made("kim")])
    #expect(change.went == [.made("ned")])
    // One of oma, kim and ned.
    #expect(change.jaccard == 1 / 3.0)
    #expect(change.keptTieCount == 1)
  }

  @Test func `a need that loses its only helper is told`() throws {
    let change = try comparison(
      base, base.replacing("oma -> home: strong", with: "oma -> home: lost"))
    let need = try #require(change.needs.first)
    #expect(need.lost == [.made("oma")] && need.isWithoutHelpNow)
    #expect(change.newGaps.map(\.code).contains(.unmetNeed))
    // That nobody leans on oma any more is no gain: oma is not there.
    #expect(!change.closedGaps.map(\.code).contains(.singleSupporter))
  }

  @Test func `of a tie that is there both times each aspect that differs is told`() throws {
    let change = try comparison(
      base, base.replacing("oma -> home: strong, P", with: "oma <-> home: weak, PE/G"))
    guard case .changed(_, _, let aspects)? = change.ties.first else {
      Issue.record("no tie changed")
      return
    }
    #expect(Set(aspects) == [.strength, .flow, .support])
  }

  @Test func `a figure that is not defined any more is told as nothing`() throws {
    let change = try comparison(base, base.replacing("ned -> bo: G", with: "ned -> bo: lost"))
    let density = try #require(change.figures.first { $0.figure == .density })
    #expect(density.before == 0 && density.after == nil)
  }

  //  Four around home of whom none knows another; one goes, and three are too few to tell.
  @Test func `that too few are left to be apart is no gain`() throws {
    let names = (1...4).map { "  p\($0): P\($0), friend\n" }.joined()
    let ties = (1...4).map { "  - p\($0) -> home: G\n" }.joined()
    let network = "people:\n\(names)ties:\n\(ties)"
    let change = try comparison(
      network, network.replacing("p4 -> home: G", with: "p4 -> home: lost"))
    #expect(change.closedGaps.isEmpty)
    let known = try comparison(network, network + "  - p1 -- p2\n")
    #expect(known.closedGaps.map(\.key) == ["thin-network/home/apart"])
  }
}

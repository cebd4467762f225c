import TestSupport
import Testing

@testable import NetworkQueries

/// What is told of a list of links: 5 households are the fewest of which a count is told.
struct LinkCountsTests {
  /// One need each of as many households.
  private func needs(_ count: Int, from first: Int) -> LinkCounts.Part {
    LinkCounts.Part(needs: count, households: Set(first..<first + count))
  }

  private func counts(_ gains: [Int], of all: Int, reached: Int = 9) -> LinkCounts {
    var first = 0
    let parts = gains.map { gain in
      defer { first += gain }
      return needs(gain, from: first)
    }
    return LinkCounts(
      reached: needs(reached, from: 1000), gains: parts, rest: needs(all - first, from: first))
  }

  private func told(_ gains: [Int], of all: Int) -> [[Int?]] { told(counts(gains, of: all)) }

  private func told(_ counts: LinkCounts) -> [[Int?]] {
    counts.links.map { [$0.gain.exact, $0.total.exact, $0.isNoneLeft ? 0 : $0.left.exact] }
  }

  @Test func `counts of many are told`() {
    #expect(told([9, 6, 5], of: 20) == [[9, 9, 11], [6, 15, 5], [5, 20, 0]])
  }

  /// 8 − 6 would tell the second gain, and 40 − 32 too; 2 + 3 together are enough to be told.
  @Test func `a gain of few is not found by taking one total from another`() {
    #expect(
      told([6, 2, 5, 3], of: 40) == [[6, 6, 34], [nil, nil, nil], [5, nil, nil], [nil, 16, 24]])
  }

  /// 15 − 12 would tell how few are left; that none is left would tell the last gain, 11 − 9, and
  /// that all are 11 the first one, 11 − 9, and 4 of 23, 23 − 7 − 12.
  @Test func `few that are left are not found either`() {
    #expect(told([12], of: 15) == [[nil, nil, nil]])
    #expect(told([9, 2], of: 11) == [[nil, nil, nil], [nil, 11, 0]])
    #expect(told([6, 3], of: 9) == [[nil, nil, nil], [nil, 9, 0]])
    #expect(told([2, 9], of: 11) == [[nil, nil, nil], [nil, 11, 0]])
    #expect(told([7, 4, 12], of: 23) == [[7, 7, 16], [nil, nil, nil], [nil, 23, 0]])
  }

  @Test func `where all are few, only that none is left is told`() {
    #expect(told([2, 1], of: 3) == [[nil, nil, nil], [nil, nil, 0]])
  }

  /// Two households with four needs each are two households.
  @Test func `many needs of few households are few`() {
    let few = LinkCounts.Part(needs: 8, households: [1, 2])
    let counts = LinkCounts(reached: needs(9, from: 100), gains: [few], rest: needs(7, from: 10))
    #expect(counts.links[0].gain.isFew)
    // 15 − 7 would tell what the two need.
    #expect(told(counts) == [[nil, nil, nil]])
    let alone = LinkCounts(reached: LinkCounts.Part(), gains: [few], rest: LinkCounts.Part())
    #expect([alone.needs.exact, alone.outOfReach.exact] == [nil, nil])
    #expect(alone.links[0].isNoneLeft)
  }

  /// The same households behind two links are not more of them.
  @Test func `households that two links bring count once`() {
    let gains = [[1, 2, 3], [1, 2, 3]].map { LinkCounts.Part(needs: 3, households: $0) }
    let counts = LinkCounts(
      reached: LinkCounts.Part(), gains: gains, rest: needs(20, from: 10))
    #expect(told(counts) == [[nil, nil, nil], [nil, nil, nil]])
  }

  /// 23 − 20 would tell how few are within reach.
  @Test func `of few needs within reach nothing is found by taking those out of reach from all`() {
    let some = counts([20], of: 20, reached: 3)
    #expect(some.needs == .notTold)
    #expect(some.outOfReach.exact == 20)
    let none = counts([20], of: 20, reached: 0)
    #expect([none.needs.exact, none.outOfReach.exact] == [20, 20])
    let enough = counts([20], of: 20, reached: 5)
    #expect([enough.needs.exact, enough.outOfReach.exact] == [25, 20])
  }

  /// Every count that can be made of told ones is of nobody or of enough.
  @Test(arguments: UInt64(1)...200)
  func `no sum or difference of what is told is of few`(seed: UInt64) {
    var random = SplitMix(state: seed)
    let gains = (0..<1 + random.below(5)).map { _ in 1 + random.below(8) }
    let rest = random.below(8)
    let all = gains.reduce(rest, +)
    let counts = counts(gains, of: all, reached: random.below(8))
    // Each told count as a stretch of the needs in order: gains, then the rest.
    var known: Set<[Int]> = []
    var begin = 0
    if counts.outOfReach.exact != nil { known.insert([0, all]) }
    for (gain, told) in zip(gains, counts.links) {
      if told.gain.exact != nil { known.insert([begin, begin + gain]) }
      begin += gain
      if told.total.exact != nil { known.insert([0, begin]) }
      if told.isNoneLeft, all >= 5 { known.insert([begin, all]) }
      if told.left.exact != nil { known.insert([begin, all]) }
    }
    // What one stretch and the told ones inside it leave over.
    for outer in known {
      let inner = known.filter { $0 != outer && $0[0] >= outer[0] && $0[1] <= outer[1] }
      for mask in 0..<1 << min(inner.count, 10) {
        let chosen = inner.sorted { $0[0] < $1[0] }.enumerated()
          .filter { mask & 1 << $0.offset != 0 }.map(\.element)
        let isDisjoint = zip(chosen, chosen.dropFirst()).allSatisfy { $0[1] <= $1[0] }
        guard isDisjoint else { continue }
        let left = outer[1] - outer[0] - chosen.reduce(0) { $0 + $1[1] - $1[0] }
        #expect(!(1..<5).contains(left), "\(gains) + \(rest): \(outer) without \(chosen)")
      }
    }
  }
}

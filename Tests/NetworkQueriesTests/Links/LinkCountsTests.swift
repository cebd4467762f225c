import Testing

@testable import NetworkQueries

/// What is told of a list of links: 5 is the least that is.
struct LinkCountsTests {
  private func told(_ gains: [Int], of all: Int) -> [[Int?]] {
    var counts = LinkCounts(outOfReach: all)
    return gains.map { gain in
      let told = counts.next(gain: gain)
      return [told.gain.exact, told.total.exact, told.isNoneLeft ? 0 : told.left.exact]
    }
  }

  @Test func `counts of many are told`() {
    #expect(told([9, 6, 5], of: 20) == [[9, 9, 11], [6, 15, 5], [5, 20, 0]])
  }

  /// 8 − 6 would tell the second gain, and 40 − 32 too; 2 + 3 together are enough to be told.
  @Test func `a gain of few is not found by taking one total from another`() {
    #expect(
      told([6, 2, 5, 3], of: 40) == [[6, 6, 34], [nil, nil, nil], [5, nil, nil], [nil, 16, 24]])
  }

  /// 15 − 12 would tell how few are left; that none is left would tell the last gain, 11 − 9.
  @Test func `few that are left are not found either`() {
    #expect(told([12], of: 15) == [[nil, nil, nil]])
    #expect(told([9, 2], of: 11) == [[nil, nil, nil], [nil, 11, 0]])
    #expect(told([6, 3], of: 9) == [[nil, nil, nil], [nil, 9, 0]])
    #expect(told([2, 9], of: 11) == [[nil, nil, nil], [9, nil, nil]])
  }

  @Test func `where all are few, only that none is left is told`() {
    #expect(told([2, 1], of: 3) == [[nil, nil, nil], [nil, nil, 0]])
  }
}

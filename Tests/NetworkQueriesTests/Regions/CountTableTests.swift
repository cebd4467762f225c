import TestSupport
import Testing

@testable import NetworkQueries

/// Which counts of areas are hidden, so that no answer about all of them tells what one does not.
struct CountTableTests {
  /// What is told, rows with their sums behind them, and the sums of columns last.
  private func told(_ rows: [[Int]]) -> [[Int?]] {
    let table = CountTable(rows)
    return table.counts.indices.map { row in
      table.counts[row].indices.map { table.told(row, $0) }
    }
  }

  @Test func `counts of many are told`() {
    #expect(told([[5, 6], [7, 0]]) == [[5, 6, 11], [7, 0, 7], [12, 6, 18]])
  }

  // 3 alone would be 25 − 12 − 10 below, and 23 − 20 beside: 10 and 20 are hidden with it. Then 20
  // alone would be 75 − 30 − 25: the 25 beside the 10 is hidden too, which closes the ring.
  @Test func `one that is hidden takes the smallest others along, across and down`() {
    #expect(
      told([[3, 20], [12, 30], [10, 25]]) == [
        [nil, nil, 23], [12, 30, 42], [nil, nil, 35], [25, 75, 100],
      ])
  }

  // 1 and 2 are 3 together, which 13 − 10 would tell.
  @Test func `hidden ones that are few together take another along`() {
    #expect(told([[1], [2], [10], [50]]).map { $0[0] } == [nil, nil, nil, 50, 63])
  }

  // Five that are 1 to 4 and 5 together are 1 each; two that are 8 are 4 each. There is no other,
  // so it is the sum that is hidden.
  @Test(arguments: [[1, 1, 1, 1, 1], [4, 4]])
  func `a sum that tells what each part must be is hidden`(parts: [Int]) {
    #expect(told(parts.map { [$0] }).last?.first == .some(nil))
  }

  @Test func `a hidden count says nothing of itself when it is not few`() {
    let table = CountTable([[3], [9]])
    #expect(table.people(0, 0).isFew)
    #expect(!table.people(1, 0).isFew)
    #expect(table.people(1, 0).exact == nil)
  }

  /// No line of a random table hides just one count, and no line tells that its hidden ones are
  /// fewer than 5.
  @Test(arguments: 0..<200)
  func `no line gives away what it hides`(seed: UInt64) {
    var random = SplitMix(state: seed)
    let width = 1 + random.below(6)
    let rows = (0..<1 + random.below(7)).map { _ in
      (0..<width).map { _ in random.below(3) == 0 ? random.below(40) : random.below(7) }
    }
    let table = CountTable(rows)
    let across = table.counts.indices.map { row in (0...width).map { (row, $0) } }
    let down = (0...width).map { column in table.counts.indices.map { ($0, column) } }
    for line in across + down {
      let counts = line.map { table.counts[$0.0][$0.1] }
      let told = line.map { table.told($0.0, $0.1) }
      #expect(told.allSatisfy { $0 == 0 || ($0 ?? 5) >= 5 })
      #expect(told.count { $0 == nil } != 1)
      if let sum = told.last ?? nil {
        let hidden = sum - told.dropLast().reduce(0) { $0 + ($1 ?? 0) }
        #expect(hidden == 0 || hidden >= 5, "\(counts)")
      }
    }
  }
}

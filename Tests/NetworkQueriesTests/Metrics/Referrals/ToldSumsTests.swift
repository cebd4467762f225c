import TestSupport
import Testing

@testable import NetworkQueries

/// Which sums may be told beside others, so that nothing hidden can be found.
struct ToldSumsTests {
  private func told(_ sets: [Set<Int>]) -> [Bool] {
    var sums = ToldSums()
    return sets.map { sums.tells(hidden: $0) { _ in true } }
  }

  @Test func `a sum that hides nothing is told, one that hides one part is not`() {
    #expect(told([[], [1], [1, 2]]) == [true, false, true])
  }

  //  {1, 2} is known; {1, 2, 3} would leave 3, {2, 3, 4} shares 2 only. {1, 2, 3, 4} leaves {3, 4}.
  @Test func `what is left of a sum must be two parts that no other sum holds`() {
    #expect(told([[1, 2], [1, 2, 3], [2, 3, 4], [1, 2, 3, 4]]) == [true, false, false, true])
  }

  @Test func `the rest is what must be enough`() {
    var sums = ToldSums()
    let first = sums.tells(hidden: [1, 2]) { _ in true }
    var asked: [Set<Int>] = []
    let second = sums.tells(hidden: [1, 2, 3, 4]) { rest in
      asked.append(rest)
      return false
    }
    let third = sums.tells(hidden: [3, 4]) { _ in true }
    #expect(first && !second && third && asked == [[3, 4]])
  }

  //  Brute force: hidden counts from 0 to 4. For whatever sums are told of random sets, each hidden
  //  count has another value that fits all of them.
  @Test(arguments: 0..<200)
  func `no count can be found from all that is told`(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let counts = (0..<5).map { _ in Int.random(in: 0...4, using: &random) }
    var sums = ToldSums()
    var told: [(set: Set<Int>, sum: Int)] = []
    for _ in 0..<6 {
      let set = Set(counts.indices.filter { _ in Bool.random(using: &random) })
      func sum(_ of: Set<Int>) -> Int { of.reduce(0) { $0 + counts[$1] } }
      let isTold = sums.tells(hidden: set) { sum($0) >= 5 && sum($0) != 4 * $0.count }
      if isTold { told.append((set, sum(set))) }
    }
    var values = [Set<Int>](repeating: [], count: counts.count)
    for number in 0..<3125 {
      let guess = (0..<5).map { place in (0..<place).reduce(number) { rest, _ in rest / 5 } % 5 }
      guard told.allSatisfy({ $0.set.reduce(0) { $0 + guess[$1] } == $0.sum }) else { continue }
      for place in guess.indices { values[place].insert(guess[place]) }
    }
    #expect(values.allSatisfy { $0.count > 1 }, "\(counts) \(told)")
  }
}

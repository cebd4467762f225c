/// Which sums over links may be told, so that from all of them together nothing can be found that is
/// hidden of a link.
///
/// What a sum tells of hidden links is a sum over those of them that no earlier sum tells of. Such
/// sets have no link in common, so nothing more can be found by subtraction; each has at least two
/// links, and a sum that is not too small to be told itself.
///
/// Source: complementary suppression, as in A. Hundepool and others, *Statistical Disclosure
/// Control*, 2012, chapter 4.
struct ToldSums {
  /// Sets of hidden links of which the sum is known; no two have a link in common.
  private var known: [Set<Int>] = []

  /// Takes a sum up with those that are told, if it may be told as well.
  ///
  /// - Parameters:
  ///   - hidden: the links in it of which the own part is hidden.
  ///   - isEnough: whether the sum over some of them may be known.
  ///
  /// Complexity: O(links in the sum + those in the sums before).
  mutating func tells(hidden: Set<Int>, isEnough: (Set<Int>) -> Bool) -> Bool {
    let within = known.filter { $0.isSubset(of: hidden) }
    let rest = within.reduce(hidden) { $0.subtracting($1) }
    if rest.isEmpty { return true }
    guard rest.count > 1, isEnough(rest), known.allSatisfy({ $0.isDisjoint(with: rest) })
    else { return false }
    known.append(rest)
    return true
  }
}

/// What a list of links brings, told one link after the other so that no count of few people can be
/// found by taking one told count from another.
///
/// A gain is not told when few needs are left after it. A total is told only when the gains since
/// the last one told are all told, or come to enough together.
struct LinkCounts {
  private let outOfReach: Int
  private var total = 0
  /// The gains since the last total told that were not told themselves.
  private var untold = 0

  /// - Parameter outOfReach: how many needs there are to bring.
  init(outOfReach: Int) { self.outOfReach = outOfReach }

  struct Told {
    let gain: CountOfPeople
    let total: CountOfPeople
    let left: CountOfPeople
    let isNoneLeft: Bool
  }

  mutating func next(gain: Int) -> Told {
    total += gain
    let left = outOfReach - total
    let toldGain = CountOfPeople(gain, besides: left)
    if toldGain.exact == nil { untold += gain }
    let few = 1..<CountOfPeople.least
    // Where all of them are few, that none is left tells no count.
    guard !few.contains(untold) || outOfReach < CountOfPeople.least, !few.contains(left) else {
      return Told(gain: toldGain, total: .notTold, left: .notTold, isNoneLeft: false)
    }
    untold = 0
    return Told(
      gain: toldGain, total: CountOfPeople(total), left: CountOfPeople(left),
      isNoneLeft: left == 0)
  }
}

/// How near households can be to a tail, numbered: in which group they are, and how many steps they
/// have to it in each way of keeping pairs apart.
struct NearnessTable {
  /// The steps to a tail to which there is no way; all others are at least 1.
  static let noWay: Int32 = 0

  /// The nearnesses in the order of their numbers.
  private(set) var all: [Nearness] = []
  private let limit: Int
  /// The numbers of those of a group with the same steps in its first closure.
  private var known: [[Int32]]

  struct Nearness {
    let group: Int
    /// In the first closure of the group, and in the others.
    let steps: Int32
    let otherSteps: [Int32]

    /// The closures in which there is a way, with its steps.
    var ways: [(closure: Int, steps: Int)] {
      ([steps] + otherSteps).enumerated().filter { $0.element != NearnessTable.noWay }
        .map { ($0.offset, Int($0.element)) }
    }
  }

  /// - Parameter limit: above all steps.
  init(groupCount: Int, limit: Int) {
    self.limit = limit
    known = Array(repeating: [], count: groupCount * limit)
  }

  /// The number of a nearness; a new one where it was not met before.
  mutating func number(of steps: Int32, _ others: [Int32], inGroup group: Int32) -> Int32 {
    let place = Int(group) * limit + Int(steps)
    for number in known[place] where all[Int(number)].otherSteps == others { return number }
    let number = Int32(all.count)
    all.append(Nearness(group: Int(group), steps: steps, otherSteps: others))
    known[place].append(number)
    return number
  }
}

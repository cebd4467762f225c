/// Counts of households by area and by something else, and which of them must not be told when all
/// the others are, whatever parts of the table are asked for.
///
/// Counts from 1 to 4 are hidden. Every row and every column adds up to its last place, so a line
/// must not give away what it hides: while it hides just one count, or counts that are together
/// fewer than 5, or as many of few as they can be at the least or the most, its smallest other
/// count is hidden too (the first of equal ones); nobody is told of a 0.
///
/// Source: secondary cell suppression (A. Hundepool and others, *Statistical Disclosure Control*,
/// 2012, chapter 4), line by line.
struct CountTable {
  /// The rows with their sums behind them, and a row of the sums of columns last.
  let counts: [[Int]]
  private(set) var isHidden: [[Bool]]

  /// - Parameter rows: one of each area, all of one length.
  ///
  /// Complexity: O(counts) for each round in which a line hides another count; most need two or
  /// three.
  init(_ rows: [[Int]]) {
    let inner = rows.map { $0 + [$0.reduce(0, +)] }
    let width = inner.first?.count ?? 0
    counts = inner + [(0..<width).map { column in inner.reduce(0) { $0 + $1[column] } }]
    isHidden = counts.map { $0.map { (1..<CountOfPeople.least).contains($0) } }
    let across = counts.indices.map { row in (0..<width).map { Place(row: row, column: $0) } }
    let down = (0..<width).map { column in
      counts.indices.map { Place(row: $0, column: column) }
    }
    var isSettled = false
    while !isSettled {
      isSettled = true
      for line in across + down {
        while let next = nextToHide(in: line) {
          isHidden[next.row][next.column] = true
          isSettled = false
        }
      }
    }
  }

  /// The last row: the sums of all areas.
  var sums: Int { counts.count - 1 }

  /// The count in a place, or nothing when it is hidden.
  func told(_ row: Int, _ column: Int) -> Int? {
    isHidden[row][column] ? nil : counts[row][column]
  }

  /// The same of people. A count that is hidden for another one's sake says nothing of itself.
  func people(_ row: Int, _ column: Int) -> CountOfPeople {
    let count = counts[row][column]
    return isHidden[row][column] && count >= CountOfPeople.least ? .notTold : CountOfPeople(count)
  }

  private struct Place {
    let row: Int
    let column: Int
  }

  private func nextToHide(in line: [Place]) -> Place? {
    let hidden = line.filter { isHidden[$0.row][$0.column] }
    guard !hidden.isEmpty, isTelling(line, hidden) else { return nil }
    let others = line.filter { !isHidden[$0.row][$0.column] && counts[$0.row][$0.column] > 0 }
    return others.min { counts[$0.row][$0.column] < counts[$1.row][$1.column] }
  }

  /// Whether the sum at the end of a line gives away what is hidden in it.
  private func isTelling(_ line: [Place], _ hidden: [Place]) -> Bool {
    guard hidden.count > 1 else { return true }
    guard let sum = line.last, !isHidden[sum.row][sum.column] else { return false }
    let values = hidden.map { counts[$0.row][$0.column] }
    let total = values.reduce(0, +)
    let most = CountOfPeople.least - 1
    return total < CountOfPeople.least
      || values.allSatisfy { $0 == 1 } || values.allSatisfy { $0 == most }
  }
}

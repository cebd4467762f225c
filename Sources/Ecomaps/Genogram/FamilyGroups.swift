/// Who is related to whom in the household, and on which row each stands.
///
/// The largest group sets the rows. Other groups and people without a family tie join the rows
/// that their ages suggest; where a row would grow too long for a circle, and in a household
/// without any family tie, people stand in extra rows, the oldest on top.
struct FamilyGroups {
  /// The members of each group in order of number: the largest first, then the one with the
  /// oldest member.
  let groups: [[Int]]
  /// The row of each member, 0 on top.
  private(set) var rows: [Int]

  /// Years between two people who no longer count as one generation, where ages must tell.
  private static let generationGap = 16.0

  private let births: [Int?]

  init(of family: Family) {
    groups = Self.groups(of: family)
    births = family.relatives.map(\.birth)
    rows = family.generations
    for group in groups { align(group) }
    guard let main = groups.first else { return }
    if main.count == 1 {
      placeStrangers(groups.flatMap { $0 }, from: 0)
    } else {
      placeGroups()
    }
    let top = rows.min() ?? 0
    rows = rows.map { $0 - top }
  }

  /// Lets the top row of a group be row 0.
  private mutating func align(_ group: [Int]) {
    let top = group.map { rows[$0] }.min() ?? 0
    for member in group { rows[member] -= top }
  }

  private mutating func placeGroups() {
    var placed = groups[0]
    for group in groups.dropFirst() where group.count > 1 {
      let shift = bestShift(of: group, beside: placed)
      for member in group { rows[member] += shift }
      placed += group
    }
    let longest = max(5, Self.ceilingOfRoot(of: 3 * rows.count))
    var strangers: [Int] = []
    for member in groups.filter({ $0.count == 1 }).flatMap({ $0 }) {
      if let row = bestRow(for: member, beside: placed, longest: longest) {
        rows[member] = row
        placed.append(member)
      } else {
        strangers.append(member)
      }
    }
    placeStrangers(strangers, from: (placed.map { rows[$0] }.max() ?? 0) + 1)
  }

  /// How far down a group must go for its rows to be nearest in age to those beside it; a row
  /// that nobody else stands on counts as a generation off.
  private func bestShift(of group: [Int], beside placed: [Int]) -> Int {
    let rowsThere = placed.map { rows[$0] }
    let (top, bottom) = (rowsThere.min() ?? 0, rowsThere.max() ?? 0)
    let height = group.map { rows[$0] }.max() ?? 0
    func cost(of shift: Int) -> Double {
      group.reduce(Double(abs(shift)) / 100) { sum, member in
        let row = rows[member] + shift
        guard (top...bottom).contains(row) else { return sum + Self.generationGap }
        return sum + (yearsApart(member, from: placed.filter { rows[$0] == row }) ?? 0)
      }
    }
    return ((top - height)...bottom).min { cost(of: $0) < cost(of: $1) } ?? 0
  }

  /// The row nearest in age, else the shortest; nothing when that row is full.
  private func bestRow(for member: Int, beside placed: [Int], longest: Int) -> Int? {
    let byRow = Dictionary(grouping: placed) { rows[$0] }.sorted { $0.key < $1.key }
    let ages = byRow.compactMap { row in
      yearsApart(member, from: row.value).map { (row: row, years: $0) }
    }
    let row = ages.min { $0.years < $1.years }?.row ?? byRow.min { $0.value.count < $1.value.count }
    return row.flatMap { $0.value.count < longest ? $0.key : nil }
  }

  /// How many years a member is from the mean of others, if that is known.
  private func yearsApart(_ member: Int, from others: [Int]) -> Double? {
    let known = others.compactMap { births[$0] }
    guard let birth = births[member], !known.isEmpty else { return nil }
    let mean = Double(known.reduce(0, +)) / Double(known.count)
    return abs(Double(birth) - mean) / 365.25
  }

  /// Puts people without family ties in rows of about equal length, a new one at least where a
  /// generation lies between two.
  private mutating func placeStrangers(_ strangers: [Int], from row: Int) {
    var bands: [[Int]] = []
    for member in strangers {
      if let last = bands.last?.last, !isGenerationYounger(member, than: last) {
        bands[bands.count - 1].append(member)
      } else {
        bands.append([member])
      }
    }
    var row = row
    for band in bands {
      let longest = max(3, Self.ceilingOfRoot(of: strangers.count))
      let count = (band.count + longest - 1) / longest
      for (index, member) in band.enumerated() { rows[member] = row + index * count / band.count }
      row += count
    }
  }

  private func isGenerationYounger(_ member: Int, than other: Int) -> Bool {
    guard let birth = births[member], let before = births[other] else { return false }
    return Double(birth - before) / 365.25 >= Self.generationGap
  }

  private static func ceilingOfRoot(of number: Int) -> Int {
    Int(Double(number).squareRoot().rounded(.up))
  }

  private static func groups(of family: Family) -> [[Int]] {
    var leader = Array(family.relatives.indices)
    let bonds =
      family.couples.map(\.pair.members)
      + family.descents.map { $0.parents + $0.children.map(\.number) }
    for bond in bonds {
      let leaders = Set(bond.map { leader[$0] })
      if let lowest = leaders.min() {
        leader = leader.map { leaders.contains($0) ? lowest : $0 }
      }
    }
    return Dictionary(grouping: leader.indices) { leader[$0] }.values.map { $0.sorted() }
      .sorted { $0.count == $1.count ? $0[0] < $1[0] : $0.count > $1.count }
  }
}

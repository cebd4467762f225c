/// Every seat of a family drawing and the bars between the rows, before it is known who stands
/// left of whom.
struct FamilyPlan {
  let family: Family
  let groups: [[Int]]
  /// The row of every seat, members and passages.
  private(set) var rows: [Int]
  /// The group of every seat.
  private(set) var groupOf: [Int]
  private(set) var branches: [Branch] = []

  var memberCount: Int { family.relatives.count }
  var rowCount: Int { (rows.max() ?? -1) + 1 }

  func isMember(_ seat: Seat) -> Bool { seat < memberCount }

  init(of family: Family) {
    self.family = family
    let placed = FamilyGroups(of: family)
    groups = placed.groups
    rows = placed.rows
    groupOf = rows
    for (index, group) in groups.enumerated() {
      for member in group { groupOf[member] = index }
    }
    for descent in family.descents { branch(out: descent) }
  }

  /// Hangs the children of a descent: those in the row beneath at once, those further down by a
  /// passage through each row between.
  private mutating func branch(out descent: Descent) {
    var source = Branch.Source.none
    if let parent = descent.parents.first {
      source = .each(descent.parents)
      if descent.parents.count == 2,
        let couple = family.couple(of: parent, and: descent.parents[1])
      {
        source = .couple(couple)
      }
    }
    let hangers = descent.children.map {
      Branch.Hanger(seat: $0.number, parenthood: $0.parenthood, isSecond: $0.isSecond)
    }
    guard let deepest = hangers.map({ rows[$0.seat] }).max() else { return }
    var row = descent.parents.first.map { rows[$0] + 1 } ?? deepest
    while row <= deepest {
      var branch = Branch(row: row, source: source)
      branch.hangers = hangers.filter { rows[$0.seat] == row }
      if row < deepest {
        let passage = rows.count
        rows.append(row)
        groupOf.append(groupOf[hangers[0].seat])
        let rest = hangers.filter { rows[$0.seat] > row }
        branch.hangers.append(
          Branch.Hanger(seat: passage, parenthood: rest[0].parenthood, isSecond: false))
        source = .each([passage])
      }
      branches.append(branch)
      row += 1
    }
  }
}

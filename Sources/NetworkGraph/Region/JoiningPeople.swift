/// The people of a region who join more than their household and one organisation: the search for
/// cuts walks over them as over nodes.
struct JoiningPeople {
  /// Their places in ``Region/people``; the first is node ``Region/nodeCount`` of the search.
  let people: [Int]
  /// Who is tied to them, and to whom they are tied; nothing where there are none of them.
  let rows: SparseRows?

  /// Complexity: O(nodes + people) where there are any.
  init(in region: Region) {
    var people: [Int] = []
    var tails: [Int32] = []
    var heads: [Int32] = []
    let ties = region.people.ties
    func take(_ person: Int, of household: Int?) {
      let node = Int32(region.nodeCount + people.count)
      people.append(person)
      for other in ties.heads[ties[person]] + (household.map { [Int32($0)] } ?? []) {
        tails += [node, other]
        heads += [other, node]
      }
    }
    ties.starts.withUnsafeBufferPointer { starts in
      region.people.starts.withUnsafeBufferPointer { members in
        for household in region.households {
          for person in Int(members[household])..<Int(members[household &+ 1])
          where starts[person &+ 1] &- starts[person] > 0 {
            let first = ties.heads[Int(starts[person])]
            if starts[person &+ 1] &- starts[person] > 1 || Int(first) < region.householdCount {
              take(person, of: household)
            }
          }
        }
        for person in Int(members[region.householdCount])..<region.people.count
        where ties[person].count > 1 {
          take(person, of: nil)
        }
      }
    }
    self.people = people
    rows =
      people.isEmpty
      ? nil
      : SparseRows(
        distinctArcsOf: region.nodeCount + people.count, tails: tails, heads: heads)
  }

  /// The place in the region of a node of the search.
  func place(of node: Int, _ nodeCount: Int) -> Int {
    node < nodeCount ? node : nodeCount + people[node - nodeCount]
  }

  /// Whether a node is tied to any of them.
  func isTied(_ node: Int) -> Bool { rows.map { !$0[node].isEmpty } ?? false }
}

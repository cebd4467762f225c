/// Where a region hangs on one actor or on one tie, the people counted each by themselves.
///
/// Actors are places: the number of a node, and for people ``Region/nodeCount`` and on.
public struct RegionCuts: Hashable, Sendable {
  /// The actors without whom others are cut off, lowest first.
  public let articulationPoints: [Int]
  /// The ties without which others are cut off, lowest first, but for those of ``leaves``.
  public let bridges: [NodePair]
  /// The people who have one tie in all, most of them with their household; each such tie is a
  /// bridge too. Lowest first.
  public let leaves: [Int]

  public var bridgeCount: Int { bridges.count + leaves.count }
}

extension Region {
  /// The number in the files of a place: a node, or from ``nodeCount`` on a person.
  public func id(ofPlace place: Int) -> Int64 {
    place < nodeCount ? ids[place] : people.ids[place - nodeCount]
  }

  /// The articulation points and bridges of the whole network, people included.
  ///
  /// Who has no tie besides the household hangs on it by that one; who has one further tie, with an
  /// organisation, is a stretch of the way to it. The search walks over the others alone and finds
  /// the same.
  ///
  /// Source: as ``SimpleGraph/cuts``.
  /// Complexity: O(nodes + ties) time and space.
  public var cuts: RegionCuts {
    let joining = JoiningPeople(in: self)
    var search = CutSearch(nodeCount: nodeCount + joining.people.count)
    withTerrain(joining) { search.walk($0) }
    var isCut = [Bool](repeating: false, count: nodeCount + people.count)
    for node in search.cutNodes { isCut[joining.place(of: Int(node), nodeCount)] = true }
    var bridges: [NodePair] = []
    for pair in search.bridges {
      if let person = soleLink(of: pair) {
        isCut[person] = true
        bridges += [NodePair(pair.first, person), NodePair(pair.second, person)]
      } else {
        bridges.append(
          NodePair(
            joining.place(of: pair.first, nodeCount), joining.place(of: pair.second, nodeCount)))
      }
    }
    let leaves = markHolders(of: joining, &isCut)
    return RegionCuts(
      articulationPoints: isCut.indices.filter { isCut[$0] }, bridges: bridges.sorted(),
      leaves: leaves)
  }

  /// The one person through whom alone a household and an organisation are tied.
  private func soleLink(of pair: NodePair) -> Int? {
    guard pair.first < householdCount, pair.second < nodeCount,
      let arc = outgoing.arc(from: pair.first, to: Int32(pair.second)),
      bonds[arc] == RegionBond.throughPerson.rawValue
    else { return nil }
    return members(of: pair.first).first { person in
      people.ties[person].count == 1
        && people.ties.heads[people.ties[person].lowerBound] == Int32(pair.second)
    }.map { nodeCount + $0 }
  }

  /// Finds the people with one tie in all, and marks who would cut them off.
  private func markHolders(of joining: JoiningPeople, _ isCut: inout [Bool]) -> [Int] {
    var leaves: [Int] = []
    people.starts.withUnsafeBufferPointer { starts in
      people.ties.starts.withUnsafeBufferPointer { ties in
        for household in households {
          let members = Int(starts[household])..<Int(starts[household &+ 1])
          var holdsNobody = true
          for person in members where ties[person] == ties[person &+ 1] {
            leaves.append(nodeCount &+ person)
            holdsNobody = false
          }
          // With nobody else around, a household holds nobody to anything.
          if !holdsNobody,
            members.count > 1 || !outgoing[household].isEmpty || joining.isTied(household)
          {
            isCut[household] = true
          }
        }
      }
    }
    var held: [Int: Int] = [:]
    for person in Int(people.starts[householdCount])..<people.count
    where people.ties[person].count == 1 {
      leaves.append(nodeCount + person)
      held[Int(people.ties.heads[people.ties[person].lowerBound]), default: 0] += 1
    }
    for (holder, count) in held {
      let others = outgoing[holder].count + incoming[holder].count
      if count > 1 || others > 0 || joining.isTied(holder) { isCut[holder] = true }
    }
    return leaves
  }

  /// The people of a household, by their place in ``people``.
  func members(of household: Int) -> Range<Int> {
    Int(people.starts[household])..<Int(people.starts[household + 1])
  }
}

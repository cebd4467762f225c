public import NetworkGraph

extension RegionLinks {
  /// The same answer when it is about one area, without what would tell the few of another area.
  ///
  /// The answers about all areas add up to that about the region. So the households that are out of
  /// reach, and those that each link by itself brings, are counted for every area (``CountTable``):
  /// what is hidden of this area there is not told here, and from such a link on no totals are.
  ///
  /// - Parameter whole: the question about all areas, with the same steps and life domains.
  ///
  /// Complexity: for each link, that of the question with this link alone.
  public func told(of area: Int32, in whole: LinkProblem, _ region: Region) -> RegionLinks {
    let places = Set(whole.households.map { region.areas[Int($0.node)] }).sorted()
    guard let row = places.firstIndex(of: area) else { return self }
    let rows = Dictionary(uniqueKeysWithValues: zip(places, places.indices))

    /// Households by area: those of some needs, and the others.
    func table(_ some: [HouseholdNeeds]) -> CountTable {
      let chosen = Set(some.map(\.household))
      var counts = places.map { _ in [0, 0] }
      for (place, household) in whole.households.enumerated() {
        guard let row = rows[region.areas[Int(household.node)]] else { continue }
        counts[row][chosen.contains(place) ? 0 : 1] += 1
      }
      return CountTable(counts)
    }

    var answer = self
    var alone = whole
    (alone.tails, alone.heads) = ([], [])
    let far = table(alone.links(0).outOfReach)
    if far.isHidden[row][2] { answer.needs = .keptFrom(needs) }
    var hidesTotals = far.isHidden[row][0]
    if hidesTotals { answer.outOfReach = .keptFrom(outOfReach) }
    for (place, link) in links.enumerated() {
      (alone.tails, alone.heads) = ([Int32(link.tail)], [Int32(link.head)])
      if table(alone.links(1).links.flatMap(\.brought)).isHidden[row][0] {
        answer.links[place].gain = .keptFrom(link.gain)
        hidesTotals = true
      }
      guard hidesTotals else { continue }
      answer.links[place].total = .keptFrom(link.total)
      answer.links[place].left = .keptFrom(link.left)
      answer.links[place].isNoneLeft = false
    }
    return answer
  }
}

extension CountOfPeople {
  /// A count that is no longer told: that it is few still is.
  fileprivate static func keptFrom(_ count: CountOfPeople) -> CountOfPeople {
    count.isFew ? count : .notTold
  }
}

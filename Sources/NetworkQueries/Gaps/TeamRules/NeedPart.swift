import SupportNetwork

/// The households of a group that must stay away from the same, so that what fits one of them fits
/// all, and a way that one may go is open to all.
struct NeedPart {
  let group: NeedGroup
  let begin: RouteBegin
  /// Whether they must stay away from nobody but from whom everybody must.
  let isOrdinary: Bool
  /// The organisations that offer what fits.
  let ends: [Int]
  /// How they come to what fits; nothing when nothing does, or nobody is known to meet them.
  var route: OfferRoute?

  /// Whether they are too few to be counted out.
  var isFew: Bool { group.households.count < CountOfPeople.least }
}

extension TeamView {
  /// The parts of a group: first the one that may go anywhere, then by from whom they stay away.
  ///
  /// Complexity: O(h log h) for h households, and for each part that of ``ends(for:past:)``.
  func parts(of group: NeedGroup) -> [NeedPart] {
    let open = Set(network.network.keepAways.filter { $0.other == nil }.map(\.actor))
    let places = Dictionary(grouping: group.households.indices) { place in
      begins[group.households[place].id]?.withoutStarts
    }
    return places.compactMap { begin, places -> NeedPart? in
      guard let begin else { return nil }
      let own = NeedGroup(
        domain: group.domain, area: group.area, households: places.map { group.households[$0] },
        counts: places.map { group.counts[$0] })
      let whole = self.begin(of: own.households)
      return NeedPart(
        group: own, begin: whole,
        isOrdinary: !begin.avoidsEverybody && open.isSuperset(of: begin.avoided),
        ends: ends(for: own, past: whole))
    }.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
  }
}

extension NeedPart {
  /// Where it stands among the parts of its group, which all differ in it.
  fileprivate var rank: [String] {
    [isOrdinary ? "0" : "1", begin.avoidsEverybody ? "1" : "0"] + begin.avoided.map(\.rawValue)
  }
}

extension [NeedPart] {
  /// Those of a group of whom something holds, for an answer.
  ///
  /// Where some of its parts are too few to be counted out, only the whole group is: of anything
  /// less the others could be found by subtraction.
  func need(holdingFor told: [NeedPart], of group: NeedGroup) -> AreaNeed {
    let count = told.reduce(0) { $0 + $1.group.households.count }
    let hides = told.count < self.count && contains(where: \.isFew)
    return AreaNeed(
      domain: group.domain, area: group.area,
      households: hides && count >= CountOfPeople.least ? .notTold : CountOfPeople(count))
  }
}

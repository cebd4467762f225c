import SupportNetwork

/// A branch with its places from left to right: where lines come down on its bar, where they
/// leave it, and with which bar beside it it is linked.
struct Bar {
  let branch: Branch
  /// Where lines come down from the row above.
  let sources: [Double]
  /// Where lines leave for the row beneath.
  private(set) var hooks: [Hook]
  /// Bars on the same height to which a line runs: those of a partner's own children.
  private(set) var links: [Link] = []

  /// A place on the bar with what hangs there: one seat, or twins.
  struct Hook {
    let x: Double
    /// The seats, with where the line to each ends.
    let ends: [(seat: Seat, x: Double)]
    let parenthood: Parenthood?
    let isSecond: Bool
    /// Whether identical twins hang here; nothing when it is no twins.
    let areIdentical: Bool?
  }

  struct Link {
    let bar: Int
    /// Where on this bar the link begins, and where on the other it ends.
    let from: Double
    let to: Double
    let parenthood: Parenthood?
  }

  /// How far a second line to a child, or one between partners who stand apart, is from the
  /// middle of the symbol.
  private static let besideMiddle = 5.5

  /// All bars of a family.
  static func all(of family: SeatedFamily, xs: [Double]) -> [Bar] {
    var bars = family.branches.map { Bar($0, twins: family.family.twins, xs: xs) }
    for index in bars.indices { link(index, in: &bars) }
    return bars
  }

  /// The stretch from the outermost place to the other, links left aside.
  var extent: ClosedRange<Double> {
    let places = sources + hooks.map(\.x)
    return (places.min() ?? 0)...(places.max() ?? 0)
  }

  private init(_ branch: Branch, twins: [Twins], xs: [Double]) {
    self.branch = branch
    sources =
      switch branch.source {
      case .none, .partners: []
      case .couple(let couple): [(xs[couple.pair.first] + xs[couple.pair.second]) / 2]
      case .each(let seats): seats.map { xs[$0] }
      }
    hooks = []
    let middle =
      sources.isEmpty
      ? branch.hangers.reduce(0) { $0 + xs[$1.seat] } / Double(max(1, branch.hangers.count))
      : sources.reduce(0, +) / Double(sources.count)
    var seen: Set<Seat> = []
    for hanger in branch.hangers where !seen.contains(hanger.seat) {
      let group = twins.first { $0.members.contains(hanger.seat) }
      let together = branch.hangers.filter { other in
        !other.isSecond && group?.members.contains(other.seat) == true
      }
      if !hanger.isSecond, let group, together.count > 1 {
        let ends = together.map { (seat: $0.seat, x: xs[$0.seat]) }
        let centre = ends.reduce(0) { $0 + $1.x } / Double(ends.count)
        hooks.append(
          Hook(
            x: centre, ends: ends, parenthood: hanger.parenthood, isSecond: false,
            areIdentical: group.areIdentical))
        seen.formUnion(together.map(\.seat))
      } else {
        let side = middle < xs[hanger.seat] ? -Self.besideMiddle : Self.besideMiddle
        let x = xs[hanger.seat] + (hanger.isSecond ? side : 0)
        hooks.append(
          Hook(
            x: x, ends: [(hanger.seat, x)], parenthood: hanger.parenthood,
            isSecond: hanger.isSecond, areIdentical: nil))
        seen.insert(hanger.seat)
      }
    }
  }

  /// Replaces second lines to all children of another bar by one line to that bar, if it stands
  /// beside this one.
  private static func link(_ index: Int, in bars: inout [Bar]) {
    for other in bars.indices
    where other != index && bars[other].branch.row == bars[index].branch.row {
      let theirs = Set(bars[other].branch.firstHangers.map(\.seat))
      let isTheirs = { (hook: Hook) in hook.isSecond && theirs.contains(hook.ends[0].seat) }
      let second = bars[index].hooks.filter(isTheirs)
      guard !theirs.isEmpty, second.count == theirs.count, !bars[index].sources.isEmpty else {
        continue
      }
      var own = bars[index]
      own.hooks.removeAll(where: isTheirs)
      let (here, there) = (own.extent, bars[other].extent)
      guard here.upperBound < there.lowerBound || there.upperBound < here.lowerBound else {
        continue
      }
      let isLeft = here.upperBound < there.lowerBound
      own.links.append(
        Link(
          bar: other, from: isLeft ? here.upperBound : here.lowerBound,
          to: isLeft ? there.lowerBound : there.upperBound, parenthood: second[0].parenthood))
      bars[index] = own
    }
  }
}

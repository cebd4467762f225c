import SupportNetwork

/// What an overlay does with the lines of a map: which it marks, and which it adds.
struct OverlaidLines {
  private let ends: MapEnds
  private let steps: [RouteMark.Step]
  private let stepTies: Set<Int>
  private let came: Set<Int>
  private let before: [Int: Tie]
  private let without: Set<ActorID>
  /// The ties that went, other households taken whole.
  let went: [Tie]
  private let wentBetween: Set<Set<ActorID>>

  init(_ overlay: EcomapOverlay, ends: MapEnds) {
    self.ends = ends
    let comparison = overlay.comparison ?? ComparisonMark()
    steps = overlay.routes.flatMap(\.steps)
    stepTies = Set(steps.compactMap(\.tie))
    came = Set(comparison.came)
    before = Dictionary(
      comparison.changed.map { ($0.tie, ends.whole($0.before)) },
      uniquingKeysWith: { first, _ in first })
    // A household is not taken away from its own map.
    without = overlay.without.subtracting([ends.household])
    went = comparison.went.filter { !$0.kind.isGenealogical }.map(ends.whole)
    wentBetween = Set(went.map { [$0.from, $0.to] })
    actors = Set(
      (steps.flatMap { [$0.from, $0.to] }.map(ends.whole) + went.flatMap { [$0.from, $0.to] }
        + comparison.wentActors.map(\.id))
    ).subtracting(ends.inside)
  }

  /// The outside actors that must be on the map for it.
  let actors: Set<ActorID>

  /// Whether a tie is what is left of one that went, which is drawn in its place.
  func isReplaced(_ tie: Tie) -> Bool {
    tie.presence != .active && wentBetween.contains([tie.from, tie.to])
  }

  func isOnRoute(_ position: Int?) -> Bool { position.map(stepTies.contains) ?? false }

  /// The tie with what the overlay says of it.
  func marked(_ entry: TieList.Entry) -> TieList.Entry {
    var marked = entry
    if without.contains(entry.tie.from) || without.contains(entry.tie.to) {
      marked.mark = .takenAway
    } else if let position = entry.position {
      if came.contains(position) {
        marked.mark = .came
      } else if before[position] != nil {
        marked.mark = .changed
      }
    }
    return marked
  }

  /// The lines that the overlay adds to those of the ties: how changed ties were, ties that went,
  /// and steps that go over no tie.
  func added(
    to lines: [EcomapTie], _ list: TieList, isOnMap: (Tie) -> Bool
  ) -> [EcomapTie] {
    let earlier = lines.compactMap { line -> TieList.Entry? in
      guard line.mark == .changed, let tie = line.tie, let position = line.position,
        var earlier = before[position]
      else { return nil }
      if Set([earlier.from, earlier.to]) != Set([tie.from, tie.to]) {
        (earlier.from, earlier.to) = (tie.from, tie.to)
      }
      return TieList.Entry(tie: earlier, mark: .before, earlierLookOf: position)
    }
    let gone = went.filter(isOnMap).map { TieList.Entry(tie: $0, mark: .went) }
    return list.lines(of: earlier, prefix: "before") + list.lines(of: gone, prefix: "went")
      + list.lines(of: ownSteps(besides: lines).filter { isOnMap($0.tie) }, prefix: "step")
  }

  /// The steps that go over none of the lines, each pair of ends once.
  private func ownSteps(besides lines: [EcomapTie]) -> [TieList.Entry] {
    let drawn = Set(lines.compactMap(\.position))
    var seen: Set<Set<ActorID>> = []
    return steps.filter { step in !(step.tie.map(drawn.contains) ?? false) }.compactMap { step in
      let (from, to) = (ends.whole(step.from), ends.whole(step.to))
      guard from != to, seen.insert([from, to]).inserted else { return nil }
      return TieList.Entry(tie: Tie(.membership, from: from, to: to), mark: .step)
    }
  }
}

extension EcomapOverlay {
  /// What the overlay says of an actor.
  func mark(of actor: ActorID) -> ActorMark? {
    if without.contains(actor) { return .takenAway }
    guard let comparison else { return nil }
    if comparison.cameActors.contains(actor) { return .came }
    return comparison.wentActors.contains { $0.id == actor } ? .went : nil
  }
}

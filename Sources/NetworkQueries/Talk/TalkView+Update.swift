import SupportNetwork

/// What a next visit asks.
extension TalkView {
  /// What may have changed since an earlier day; nothing when the network had no such household.
  func update(since earlier: CompiledNetwork) -> TalkUpdate? {
    guard let day = earlier.date else { return nil }
    let now = network.ties(of: household).filter { isShown($0) }
    let then = earlier.ties(of: household).filter { isShown($0) }
    let (around, wasAround) = (actives(now), actives(then))
    let gone = wasAround.subtracting(around)
    let stayed = around.intersection(wasAround)
    let matching = TieMatching(before: then.map(\.tie), after: now.map(\.tie))
    let touched = Set(matching.changes.flatMap { [$0.tie.from, $0.tie.to] })
    let changed = stayed.intersection(touched)
    let unconfirmed = stayed.subtracting(changed).filter { id in
      now.contains { $0.outsider == id && $0.present.isActive && !isConfirmed($0, after: day) }
    }
    return TalkUpdate(
      since: day, came: network.byName(around.subtracting(wasAround)),
      went: network.byName(gone.filter { !network.hasDied($0) }),
      died: network.byName(gone.filter { network.hasDied($0) }),
      changed: network.byName(changed), unconfirmed: network.byName(Set(unconfirmed)))
  }

  /// Whether a next visit has a reason to come to a life domain: something is asked, something was
  /// noticed, or a tie that helps there came, went, changed or was not confirmed.
  ///
  /// A domain that was never talked about has one too.
  func mayHaveChanged(_ topic: TalkTopic, _ update: TalkUpdate) -> Bool {
    let isAsked = topic.said.contains { $0.status == .active || $0.status == .new }
    if topic.approach != .known || isAsked || !topic.hooks.isEmpty { return true }
    let everybody = update.everybody
    return begunTies.contains {
      $0.domains.contains(topic.domain) && !everybody.isDisjoint(with: [$0.from, $0.to])
    }
  }

  /// As at the table, but with those who died: the household knows.
  private func isShown(_ tie: HouseholdTie) -> Bool {
    tie.tie.mayBeShared(on: network.date)
      && !network.mustStayApart(household.id, tie.outsider)
  }

  private func actives(_ ties: [HouseholdTie]) -> Set<ActorID> {
    Set(ties.filter(\.present.isActive).map(\.outsider))
  }

  private func isConfirmed(_ tie: HouseholdTie, after day: CalendarDate) -> Bool {
    tie.tie.confirmed.map { $0 > day } ?? false
  }
}

public import SupportNetwork

extension CompiledNetwork {
  /// Compares what is around a household with an earlier network.
  ///
  /// - Parameters:
  ///   - household: the household, found by its identifier in both networks.
  ///   - earlier: the network to compare with.
  ///   - settings: the thresholds of the gap rules, the same for both.
  /// - Returns: the differences, or nothing when one of the two does not have the household.
  ///
  /// Complexity: that of all gap rules and figures, twice.
  public func changes(
    around household: ActorID, since earlier: CompiledNetwork,
    settings: AskingSettings = AskingSettings()
  ) -> HouseholdComparison? {
    guard let after = network.households.first(where: { $0.id == household }),
      let before = earlier.network.households.first(where: { $0.id == household })
    else { return nil }
    let (now, then) = (supporters(of: after), earlier.supporters(of: before))
    let (around, wasAround) = (now.everybody, then.everybody)
    let matching = TieMatching(
      before: earlier.tiesAround(before), after: tiesAround(after))
    let gapsNow = gaps(around: after, settings: settings)
    let gapsThen = earlier.gaps(around: before, settings: settings)
    let (keysNow, keysThen) = (Set(gapsNow.map(\.key)), Set(gapsThen.map(\.key)))
    return HouseholdComparison(
      household: household, dateBefore: earlier.date, dateAfter: date,
      kept: byName(around.intersection(wasAround)),
      came: byName(around.subtracting(wasAround)),
      went: earlier.byName(wasAround.subtracting(around)),
      ties: matching.changes, keptTieCount: matching.keptCount,
      needs: needChanges(of: after, since: earlier, before, now, then),
      newGaps: gapsNow.filter { !keysThen.contains($0.key) },
      closedGaps: gapsThen.filter { gap in
        !keysNow.contains(gap.key)
          && !isOnlyByLeaving(gap, wasAround.subtracting(around))
      },
      figures: FigureChange.between(
        earlier.metrics(of: before), metrics(of: after)))
  }

  /// Whether a gap closed only because people went: that nobody leans on somebody who is gone, or
  /// that too few are left to be apart, is no gain.
  private func isOnlyByLeaving(_ gap: Gap, _ went: Set<ActorID>) -> Bool {
    let actors = gap.evidence.actors
    if case .nobodyKnowsAnother = gap.fact { return !went.isDisjoint(with: actors) }
    return !actors.isEmpty && went.isSuperset(of: actors)
  }

  /// The ties of a household and those between the people and organisations around it.
  private func tiesAround(_ household: Household) -> [Tie] {
    let inside = insiders(of: household)
    let others = Set(
      network.households.filter { $0.id != household.id }.flatMap { insiders(of: $0) })
    return ties.filter { present in
      let ends: Set = [present.tie.from, present.tie.to]
      return !ends.contains(where: hasDied) && !present.tie.kind.isGenealogical
        && !ends.isSubset(of: others)
        && (network.households.count == 1 || !ends.isDisjoint(with: inside))
    }
    .map(\.tie)
  }
}

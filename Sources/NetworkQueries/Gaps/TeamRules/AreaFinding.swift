import SupportNetwork

/// What a rule finds about the needs of some households of an area.
struct AreaFinding {
  let severity: Severity
  /// The fact about the households for which it holds.
  let fact: (AreaNeed) -> TeamGapFact
  var evidence = GapEvidence()
  /// What could be tried, the best first.
  let suggestions: [TeamSuggestion]
}

extension TeamView {
  /// The gaps of a rule about the needs of areas.
  ///
  /// The rule looks at each part of a group by itself, so that it says nothing of a household that
  /// does not hold for it; parts for which it finds the same are told of together. A confidential
  /// organisation is not named beside an area: not in what a gap rests on, nor in what to try.
  ///
  /// - Parameter finding: what the rule finds for a part, naming only those that ``named(_:in:)``
  ///   leaves.
  func areaGaps(_ code: GapCode, _ finding: (NeedPart) -> AreaFinding?) -> [Gap] {
    zip(needs, parts).flatMap { group, parts -> [Gap] in
      let need = parts.need(holdingFor: parts, of: group)
      var findings: [(finding: AreaFinding, parts: [NeedPart])] = []
      for part in parts {
        guard let found = finding(part) else { continue }
        if let same = findings.firstIndex(where: { $0.finding.fact(need) == found.fact(need) }) {
          findings[same].parts.append(part)
        } else {
          findings.append((found, [part]))
        }
      }
      return findings.map { found, holding in
        gap(code, found, parts.need(holdingFor: holding, of: group), holding)
      }
    }
  }

  private func gap(
    _ code: GapCode, _ finding: AreaFinding, _ need: AreaNeed, _ parts: [NeedPart]
  ) -> Gap {
    var evidence = finding.evidence
    evidence.actors = named(evidence.actors, in: need.area)
    let suggestions = finding.suggestions.filter {
      named($0.actors, in: need.area) == $0.actors
    }
    // What holds only for those who may not go everywhere has a key of its own.
    let others =
      parts.contains(where: \.isOrdinary) ? [] : ["some"] + evidence.actors.map(\.rawValue)
    return gap(
      code, finding.severity,
      about: [need.domain.rawValue] + (need.area.map { [$0] } ?? []) + others,
      domain: need.domain, area: need.area, finding.fact(need), evidence,
      suggestions.isEmpty ? [.findOffer(need.domain)] : suggestions)
  }

  /// Those of some actors that may be named beside an area: all but confidential organisations with
  /// their services and workers. Where no area is told, all.
  func named(_ ids: [ActorID], in area: String?) -> [ActorID] {
    guard area != nil else { return ids }
    return ids.filter { id in organisations.body(of: id).map { !isConfidential($0) } ?? true }
  }

  func isConfidential(_ body: Int) -> Bool {
    guard case .organisation(let organisation)? = network.actorsByID[organisations.bodies[body]]
    else { return false }
    return organisation.isConfidential
  }
}

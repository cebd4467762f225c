import SupportNetwork

/// The rules about needs and who helps with them.
extension CaseView {
  /// `unmet-need`, `formal-only` and `informal-only`: by whom an active need is supported.
  ///
  /// A need without anybody is a concern, and urgent where the household gave it the first place.
  func needGaps() -> [Gap] {
    needs.compactMap { placed in
      let need = placed.need
      let helpers = helpers(in: need.domain)
      let subject = "\(need.holder)/\(need.domain)"
      var evidence = GapEvidence(actors: helpers, needs: [placed.index])
      evidence.ties = places(supportive.filter { $0.tie.domains.contains(need.domain) })
      if helpers.isEmpty {
        return gap(
          .unmetNeed, need.priority == 1 ? .urgent : .concern, about: subject, domain: need.domain,
          .unmetNeed(need), evidence, suggestions(for: need))
      }
      if helpers.allSatisfy(isFormal) {
        return gap(
          .formalOnly, .attention, about: subject, domain: need.domain,
          .formalOnly(need, helpers: helpers), evidence, suggestions(for: need).informal)
      }
      let services = network.fittingServices(in: need.domain, for: household)
      guard helpers.allSatisfy(isInformal), !services.isEmpty else { return nil }
      return gap(
        .informalOnly, .attention, about: subject, domain: need.domain,
        .informalOnly(need, helpers: helpers, services: services.map(\.id)), evidence,
        suggestions(for: need))
    }
  }

  /// `single-supporter`: one actor's loss would leave needs without support, or the household
  /// without informal support. With an organisation those are lost who come through it. A concern.
  func singleSupporterGaps() -> [Gap] {
    var hanging: [ActorID: [PlacedNeed]] = [:]
    for placed in needs {
      if let only = allHang(helpers(in: placed.need.domain)) {
        hanging[only, default: []].append(placed)
      }
    }
    let onlyInformal = allHang(supporters(where: \.isInformal))
    let all = Set(hanging.keys).union(onlyInformal.map { [$0] } ?? [])
    return network.byName(all).map { id in
      let needs = hanging[id] ?? []
      let evidence = GapEvidence(
        actors: [id],
        ties: places(
          supportive.filter { $0.outsider == id || network.organisation($0.outsider) == id }),
        needs: needs.map(\.index))
      return gap(
        .singleSupporter, .concern, about: id.rawValue,
        .singleSupporter(id, needs: needs.map(\.need), isOnlyInformal: id == onlyInformal),
        evidence, [.shareWork(of: id)] + (needs.first.map { suggestions(for: $0.need) } ?? []))
    }
  }

  /// On whom all of some hang: on the only one, or on the one organisation through which they come.
  private func allHang(_ helpers: [ActorID]) -> ActorID? {
    guard helpers.count > 1 else { return helpers.first }
    let whole = Set(helpers.map(network.organisation))
    return whole.count == 1 ? whole.first : nil
  }

  /// `avoided-topic`: a need is avoided or hesitant; the suggestion is the trusted route. A
  /// concern when it is avoided.
  func avoidedTopicGaps() -> [Gap] {
    needs.filter { $0.need.openness != .open }.map { placed in
      let need = placed.need
      let route = network.trustedRoute(for: need)
      let ties = route?.steps.compactMap(\.index) ?? []
      return gap(
        .avoidedTopic, need.openness == .avoided ? .concern : .attention,
        about: "\(need.holder)/\(need.domain)", domain: need.domain, .avoidedTopic(need),
        GapEvidence(
          actors: route.map { [$0.firstContact] } ?? [], ties: ties, needs: [placed.index]),
        [opening(over: route)])
    }
  }

  /// `out-of-reach`: fitting services exist, and none can be reached within k steps. A concern.
  func outOfReachGaps() -> [Gap] {
    let steps = settings.count("steps", of: .outOfReach)
    return needs.compactMap { placed in
      let need = placed.need
      let services = network.fittingServices(in: need.domain, for: household)
      guard !services.isEmpty,
        network.ways(
          from: household.id, toServiceIn: need.domain, WayOptions(mostSteps: steps)
        ).isEmpty
      else { return nil }
      let evidence = GapEvidence(actors: services.map(\.id), needs: [placed.index])
      let contacts = contacts(for: need)
      return gap(
        .outOfReach, .concern, about: "\(need.holder)/\(need.domain)", domain: need.domain,
        .outOfReach(need, services: services.map(\.id), steps: steps), evidence,
        need.openness == .avoided
          ? [openingSuggestion(for: need)] : contacts.isEmpty ? [.talkAboutHelp] : contacts)
    }
  }
}

extension [GapSuggestion] {
  /// Those that bring informal help; to talk about it where there is none.
  fileprivate var informal: [GapSuggestion] {
    let asks = filter { if case .ask = $0 { true } else { false } }
    return asks.isEmpty ? [.talkAboutHelp] : asks
  }
}

extension CompiledNetwork {
  /// The organisation with which a worker, a volunteer or a service goes, or the actor itself.
  fileprivate func organisation(_ id: ActorID) -> ActorID {
    switch actorsByID[id] {
    case .person(let person) where person.role == .professional || person.role == .volunteer:
      person.organisation ?? id
    case .service(let service): service.organisation ?? id
    default: id
    }
  }
}

import SupportNetwork

/// The rules about the people in and around the household.
extension CaseView {
  /// `overloaded-carer`: one informal person helps in many life domains, or many hours a week, or
  /// is the only one who helps and gets nothing back from anybody. A concern.
  ///
  /// Source of the 8 hours: the usual Dutch line for intensive informal care (SCP).
  func overloadedCarerGaps() -> [Gap] {
    let supporters = Set(supportive.map(\.outsider))
    return self.supporters(where: \.isInformal).compactMap { id in
      let own = supportive.filter { $0.outsider == id }
      let domains = network.network.lifeDomains.map(\.id).filter { domain in
        own.contains { $0.tie.domains.contains(domain) }
      }
      let hours = own.compactMap(\.tie.hoursPerWeek).reduce(0, +)
      let isAlone = supporters.count == 1 && !getsSupport(id)
      guard
        domains.count >= settings.count("domains", of: .overloadedCarer)
          || hours >= settings.number("hours", of: .overloadedCarer) || isAlone
      else { return nil }
      return gap(
        .overloadedCarer, .concern, about: id.rawValue,
        .overloadedCarer(id, domains: domains, hours: hours, isAlone: isAlone),
        GapEvidence(actors: [id], ties: places(own)), [.askHowItGoes(id), .shareWork(of: id)])
    }
  }

  /// Whether somebody gives this person anything, in the household or outside.
  private func getsSupport(_ id: ActorID) -> Bool {
    network.ties.contains { present in
      let tie = present.tie
      guard present.isActive, tie.quality != .stressful else { return false }
      if tie.to == id { return !tie.given.isEmpty || tie.flow == .forward || tie.flow == .both }
      if tie.from == id {
        return !tie.returned.isEmpty || tie.flow == .backward || tie.flow == .both
      }
      return false
    }
  }

  /// `isolated-member`: a living member has no supportive tie outside of their own.
  ///
  /// A concern; urgent for a child when nobody outside has a supportive tie that is more than weak
  /// with the household as a whole. People outside are taken for adults: nobody writes down their
  /// ages. A member whose age is unknown is no child.
  func isolatedMemberGaps() -> [Gap] {
    let withTies = Set(supportive.map(\.insideEnd))
    let hasTrustedAdult = supportive.contains { tie in
      guard case .person? = network.actorsByID[tie.outsider] else { return false }
      return tie.insideEnd == household.id && tie.tie.strength != .weak
    }
    let day = network.date
    return household.members.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.compactMap { member in
      guard !network.hasDied(member.id), !withTies.contains(member.id) else { return nil }
      let years = day.flatMap { day in
        member.age?.years(on: day, statedOn: network.network.latestDate ?? day)
      }
      let isChild = years.map { $0 < settings.count("child-age", of: .isolatedMember) } ?? false
      return gap(
        .isolatedMember, isChild && !hasTrustedAdult ? .urgent : .concern,
        about: member.id.rawValue, .isolatedMember(member.id, isChild: isChild),
        GapEvidence(actors: [member.id]), [.askHowItGoes(member.id)])
    }
  }

  /// `thin-network`: fewer than 3 informal people help, or none of at least 4 people outside has
  /// a tie with another. A cue to talk, never a judgement: attention.
  func thinNetworkGaps() -> [Gap] {
    let informal = supporters(where: \.isInformal)
    var gaps: [Gap] = []
    if informal.count < settings.count("informal-ties", of: .thinNetwork) {
      let latent = Set(ties.filter { $0.tie.presence == .latent }.map(\.outsider))
      let asks = network.byName(latent.filter(mayBeAsked)).map(GapSuggestion.ask)
      gaps.append(
        gap(
          .thinNetwork, .attention, about: informal.isEmpty ? "none" : "few",
          .fewInformal(informal),
          GapEvidence(actors: informal), asks.isEmpty ? [.lookAgain] : asks))
    }
    let people = outsiders.filter { network.actorsByID[$0]?.kind == .person }
    guard people.count >= settings.count("people", of: .thinNetwork),
      !people.contains(where: { one in people.contains { network.knows(one, $0) } })
    else { return gaps }
    gaps.append(
      gap(
        .thinNetwork, .attention, about: "apart", .nobodyKnowsAnother(people),
        GapEvidence(actors: people), [introduction(people, people)]))
    return gaps
  }
}

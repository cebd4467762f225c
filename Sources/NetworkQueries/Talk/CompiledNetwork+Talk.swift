import NetworkGraph
public import SupportNetwork

extension CompiledNetwork {
  /// The guide for a good conversation with a household of the network.
  ///
  /// When the network was drawn on an earlier day too, it is the guide for a next visit, which only
  /// asks what may have changed.
  ///
  /// Complexity: O(domains · ties), and the search of a way for each need that is hard to talk
  /// about.
  public func talkGuide(for household: Household) -> TalkGuide {
    let view = TalkView(self, household)
    let update = previousDay.flatMap { view.update(since: $0) }
    let topics = network.lifeDomains.map { view.topic($0.id) }
      .filter { topic in update.map { view.mayHaveChanged(topic, $0) } ?? true }
    return TalkGuide(
      household: household.id, question: household.question, date: date,
      isForOne: view.living.count == 1, isForAdults: view.areAllAdults, update: update,
      topics: view.sorted(topics),
      hooks: view.hooks(in: nil), missed: view.missed)
  }
}

/// What a guide for a conversation is made of, found once.
struct TalkView {
  let network: CompiledNetwork
  let household: Household
  /// The members who live.
  let living: [Member]
  private let view: CaseView
  private let needs: [Need]
  private let observations: [Observation]
  /// The ties there are or were with the household or inside it: what is over was talked about too.
  let begunTies: [Tie]
  /// The rank of life domains in which something is asked now, by the priority of needs.
  private let ranks: [LifeDomainID: Int]

  init(_ network: CompiledNetwork, _ household: Household) {
    self.network = network
    self.household = household
    living = household.members.filter { !network.hasDied($0.id) }
    view = CaseView(network, household, GapSettings())
    let inside = network.insiders(of: household)
    let asked = view.needs.map(\.need)
    let settled = network.network.needs.filter { need in
      inside.contains(need.holder) && !network.hasDied(need.holder)
        && (need.status == .met || need.status == .parked)
        && network.isKnown(since: need.since)
    }
    let places = network.network.lifeDomains.map(\.id)
    func key(_ need: Need) -> (Int, ActorID, String) {
      (places.firstIndex(of: need.domain) ?? .max, need.holder, need.words ?? "")
    }
    needs = asked + settled.sorted { key($0) < key($1) }
    let isOnlyOne = network.network.households.count == 1
    observations = network.network.observations.filter { observation in
      (observation.about.map { inside.contains($0) && !network.hasDied($0) } ?? isOnlyOne)
        && network.isKnown(since: observation.date)
    }
    .sorted { ($0.date?.iso ?? "", $0.words) < ($1.date?.iso ?? "", $1.words) }
    begunTies = network.network.ties.filter { tie in
      let isKnown = tie.knowledge.map { $0.state != .denied && $0.state != .unknown } ?? true
      return isKnown && network.isKnown(since: tie.period.since)
        && (inside.contains(tie.from) || inside.contains(tie.to))
    }
    ranks = Dictionary(
      asked.enumerated().map { ($0.element.domain, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  func topic(_ domain: LifeDomainID) -> TalkTopic {
    let here = needs.filter { $0.domain == domain }
    let tender = here.filter(isTender)
    let isNew =
      here.isEmpty && !begunTies.contains { $0.domains.contains(domain) }
      && !observations.contains { $0.domain == domain }
    return TalkTopic(
      domain: domain, approach: isNew ? .new : tender.isEmpty ? .known : .gentle,
      said: here.filter { isForTheTable($0) && $0.words != nil },
      tender: tender.map { TenderNeed(need: $0, route: route(for: $0)) },
      hooks: hooks(in: domain), helpers: helpers(in: domain))
  }

  /// The topics in the order of the talk.
  func sorted(_ topics: [TalkTopic]) -> [TalkTopic] {
    TalkApproach.allCases.flatMap { approach in
      let these = topics.filter { $0.approach == approach }
      let ranked = these.filter { ranks[$0.domain] != nil }
        .sorted { ranks[$0.domain, default: 0] < ranks[$1.domain, default: 0] }
      return ranked + these.filter { ranks[$0.domain] == nil }
    }
  }

  /// Whether everybody who lives there is known to be of age.
  var areAllAdults: Bool {
    guard let day = network.date, let reference = network.network.latestDate else { return false }
    return !living.isEmpty
      && living.allSatisfy {
        ($0.age?.years(on: day, statedOn: reference)).map { $0 >= 18 } ?? false
      }
  }

  /// What was noticed in a life domain, or in none, and not talked about.
  func hooks(in domain: LifeDomainID?) -> [Observation] {
    observations.filter { $0.domain == domain && $0.status == .open }
  }

  /// Whom the household wishes to see more of: no one who died, and no one to keep away from.
  var missed: [ActorID] {
    network.byName(
      Set(view.ties.filter { $0.tie.wish == .more && isForTheTable($0) }.map(\.outsider)))
  }

  /// Whether a need is hard to talk about, and was not met since.
  private func isTender(_ need: Need) -> Bool { need.openness != .open && need.status != .met }

  /// Whether the words of a need may be said with everybody at the table. What is avoided may not;
  /// what a member said with hesitation may be for those alone whom that member told.
  private func isForTheTable(_ need: Need) -> Bool {
    switch need.openness {
    case .open: true
    case .hesitant: need.holder == household.id || living.count == 1
    case .avoided: false
    }
  }

  /// As ``CompiledNetwork/trustedRoute(for:)``, but past everybody of whom a member does
  /// not want the others to know.
  private func route(for need: Need) -> Way? {
    network.ways(
      from: need.holder, toExpertIn: need.domain,
      WayOptions(
        order: .strongest, sharedOnly: true, excluding: network.keptPrivate(by: household))
    ).first
  }

  private func helpers(in domain: LifeDomainID) -> [ActorID] {
    let helping = view.supportive.filter { $0.tie.domains.contains(domain) }
    let shown = Set(helping.filter(isForTheTable).map(\.outsider))
    let hidden = Set(helping.map(\.outsider)).subtracting(shown)
    return view.helpers(in: domain).filter { !hidden.contains($0) }
  }

  /// Whether a tie may be named with everybody at the table: nobody said no to sharing it, the
  /// other one lives, and the two need not stay apart.
  func isForTheTable(_ tie: HouseholdTie) -> Bool {
    tie.tie.mayBeShared(on: network.date) && !network.hasDied(tie.outsider)
      && !network.mustStayApart(household.id, tie.outsider)
  }
}

extension CompiledNetwork {
  /// Whether something was there on the day asked about; what has no day always was.
  fileprivate func isKnown(since day: CalendarDate?) -> Bool {
    guard let day, let date else { return true }
    return day <= date
  }
}

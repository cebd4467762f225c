import SupportNetwork

/// The making of one network of several, one after the other.
struct NetworkJoining {
  var joined = SupportNetwork(title: "", lifeDomains: [])
  var renamed: [RenamedActor] = []
  private var newIdentifiers: [[ActorID: ActorID]] = []
  var possiblySame: [PossiblySame] = []
  private var contradictions: Set<ContradictedReferral> = []
  private var titles: [String] = []
  /// The day of the network that each household comes from: ages were true on it.
  private var daysOfHouseholds: [CalendarDate?] = []
  /// The number of networks so far.
  private(set) var count = 0

  /// Every identifier that is taken.
  var taken: Set<ActorID> = []
  /// The next number to try behind an identifier.
  private var nextNumbers: [ActorID: Int] = [:]
  var organisations = JoinedOrganisations()
  var services = JoinedServices()
  var classes: [ClassKey: ActorID] = [:]
  var teams: [String: ActorID] = [:]
  /// The ties so far between actors that networks can share.
  private var sharedTies: Set<Tie> = []
  private var referralsThere: Set<ContradictedReferral> = []
  private var referralsDenied: Set<ContradictedReferral> = []

  struct ClassKey: Hashable {
    let kind: OrganisationKind
    let area: String?
  }

  /// - Parameter decided: names in earlier networks that somebody decided are one of this one.
  mutating func add(
    _ network: SupportNetwork, decided: [ActorID: [String]] = [:]
  ) throws(JoiningFailure) {
    try addLifeDomains(of: network)
    var names = NewNames(of: network)
    addOrganisations(of: network, decided, &names)
    addServices(of: network, &names)
    addClasses(of: network, &names)
    for actor in network.actors where !names.isSettled(actor.id) { settle(actor.id, &names) }
    reportTeams(of: network, names)
    let own = network.renaming(names.changed)
    append(own, sharing: names.shared)
    taken.formUnion(names.all)
    newIdentifiers.append(names.changed)
    renamed += names.changed.filter { !names.shared.contains($0.value) }
      .sorted { $0.key < $1.key }
      .map { RenamedActor(network: count, from: $0.key, to: $0.value) }
    titles.append(network.title)
    if joined.language == nil { joined.language = network.language }
    if count == 0 { (joined.occasion, joined.record) = (network.occasion, network.record) }
    if count == 1 { (joined.occasion, joined.record) = (nil, nil) }
    count += 1
  }

  var result: JoinedNetwork {
    var whole = joined
    whole.title = Self.title(of: titles)
    if count > 1 { whole.dates = joined.latestDate.map { [$0] } ?? [] }
    restateAges(in: &whole)
    return JoinedNetwork(
      network: whole, renamed: renamed, newIdentifiers: newIdentifiers,
      possiblySame: possiblySame.sorted { ($0.first, $0.second) < ($1.first, $1.second) },
      contradictions: contradictions.sorted { ($0.from, $0.to) < ($1.from, $1.to) })
  }

  private mutating func addLifeDomains(of network: SupportNetwork) throws(JoiningFailure) {
    let known = Set(joined.lifeDomains.map(\.id))
    joined.lifeDomains += network.lifeDomains.filter { !known.contains($0.id) }
    guard joined.lifeDomains.count <= LifeDomain.most else {
      throw .tooManyLifeDomains(count: joined.lifeDomains.count, network: count)
    }
  }

  /// Gives an actor its own identifier, or the next one that is free.
  @discardableResult
  mutating func settle(_ id: ActorID, _ names: inout NewNames) -> ActorID {
    guard taken.contains(id) else {
      names.settle(id, as: id)
      return id
    }
    var number = nextNumbers[id] ?? 2
    var free = id.numbered(number)
    while taken.contains(free) || names.isUsed(free) {
      number += 1
      free = id.numbered(number)
    }
    nextNumbers[id] = number + 1
    names.settle(id, as: free)
    return free
  }

  private mutating func reportTeams(of network: SupportNetwork, _ names: NewNames) {
    for team in network.teams {
      let (key, id) = (team.name.plainWords.joined(separator: " "), names[team.id])
      if let other = teams[key] {
        possiblySame.append(PossiblySame(other, id, .name))
      } else {
        teams[key] = id
      }
    }
  }

  /// Appends what a network has with its new names, without the records of actors that are there.
  private mutating func append(_ own: SupportNetwork, sharing shared: Set<ActorID>) {
    joined.dates = Set(joined.dates + own.dates).sorted()
    joined.households += own.households
    daysOfHouseholds += own.households.map { _ in own.latestDate }
    joined.people += own.people
    joined.organisations += own.organisations.filter { !shared.contains($0.id) }
    joined.services += own.services.filter { !shared.contains($0.id) }
    joined.teams += own.teams
    joined.classes += own.classes.filter { !shared.contains($0.id) }
    joined.keepAways += own.keepAways
    joined.needs += own.needs
    joined.observations += own.observations
    joined.scores += own.scores
    joined.referrals += own.referrals
    compareReferrals(of: own)
    joined.ties += own.ties.filter { !sharedTies.contains($0) }
    let shareable = Set(
      own.organisations.map(\.id) + own.services.map(\.id) + own.classes.map(\.id))
    sharedTies.formUnion(
      own.ties.filter { shareable.contains($0.from) && shareable.contains($0.to) })
  }

  private mutating func compareReferrals(of own: SupportNetwork) {
    var there: Set<ContradictedReferral> = []
    var denied: Set<ContradictedReferral> = []
    for tie in own.ties where tie.kind.code == .referral {
      let ends = ContradictedReferral(from: tie.from, to: tie.to)
      switch tie.knowledge?.state {
      case .denied: denied.insert(ends)
      case .unknown: break
      case .observed, .agreed, .declared, nil: there.insert(ends)
      }
    }
    contradictions.formUnion(there.intersection(referralsDenied))
    contradictions.formUnion(denied.intersection(referralsThere))
    referralsThere.formUnion(there)
    referralsDenied.formUnion(denied)
  }

  /// Ages that were stated in years are true on the day of their network; the whole is of a later
  /// day.
  private func restateAges(in whole: inout SupportNetwork) {
    guard let latest = whole.latestDate else { return }
    for (index, day) in daysOfHouseholds.enumerated() {
      guard let day, day < latest else { continue }
      for member in whole.households[index].members.indices {
        guard case .years = whole.households[index].members[member].age else { continue }
        whole.households[index].members[member].age =
          whole.households[index].members[member].age?.years(on: latest, statedOn: day)
          .map(Age.years)
      }
    }
  }

  /// The titles one after another, each once, as far as they fit.
  private static func title(of titles: [String]) -> String {
    var seen: Set<String> = []
    var whole = ""
    for title in titles where seen.insert(title).inserted {
      let longer = whole.isEmpty ? title : whole + " + " + title
      guard longer.unicodeScalars.count <= TextRule.name.longest else { break }
      whole = longer
    }
    return whole
  }
}

extension ActorID {
  /// The identifier with a number behind it, cut so that it is no longer than one can be.
  fileprivate func numbered(_ number: Int) -> ActorID {
    let tail = "-\(number)"
    return ActorID(String(rawValue.prefix(64 - tail.utf8.count)) + tail) ?? self
  }
}

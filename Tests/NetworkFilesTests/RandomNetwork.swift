import SupportNetwork
import TestSupport

/// A seeded maker of valid networks, with names that are hard on a file format.
struct RandomNetwork {
  var random: SplitMix
  var people: [ActorID] = []
  var workers: [ActorID] = []
  var organisations: [ActorID] = []
  var services: [ActorID] = []
  var teams: [ActorID] = []
  var classes: [ActorID] = []
  var households: [ActorID] = []
  var members: [ActorID] = []
  var domains: [LifeDomainID] = []
  var serial = 0

  static func made(seed: UInt64) -> SupportNetwork {
    var maker = RandomNetwork(random: SplitMix(state: seed))
    return maker.network()
  }

  init(random: SplitMix) { self.random = random }

  mutating func name() -> String {
    random.chance(2) ? "Naam \(random.below(100))" : random.pick(Self.nastyNames)
  }

  mutating func words() -> String {
    switch random.below(6) {
    case 0: "regel een\nregel twee\n\n  ingesprongen: ja # nee"
    case 1: "\n"
    case 2: ""
    case 3: "eindigt met regel\n"
    default: name()
    }
  }

  mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    random.chance(2) ? make(&self) : nil
  }

  mutating func newID() -> ActorID {
    serial += 1
    let nasty = ["yes", "null", "no", "on", "y", "n", "to", "from", "siblings", "who"]
    let text = random.chance(8) && serial < nasty.count ? nasty[serial] : "id-\(serial)_x"
    return ActorID(text) ?? ActorID("id\(serial)")!
  }

  mutating func date(_ lowest: Int = 2020, _ highest: Int = 2025) -> CalendarDate {
    CalendarDate(
      year: lowest + random.below(highest - lowest + 1), month: 1 + random.below(12),
      day: 1 + random.below(28))!
  }

  mutating func placing() -> Placing {
    Placing(
      sector: maybe { $0.random.pick(RelationSector.allCases) },
      ring: maybe { $0.random.pick(Ring.allCases) })
  }

  mutating func someDomains() -> [LifeDomainID] {
    domains.filter { _ in random.chance(5) }
  }

  mutating func network() -> SupportNetwork {
    var network = SupportNetwork(title: name())
    network.language = maybe { $0.random.pick(Language.allCases) }
    network.dates = random.pick([[], [CalendarDate(year: 2026, month: 5, day: 10)!]])
    if random.chance(3) {
      network.dates = [2025, 2026].map { CalendarDate(year: $0, month: 11, day: 3)! }
    }
    network.occasion = maybe { $0.words() }
    if random.chance(3) {
      network.lifeDomains = ["care", "PE", "weekly", "wonen", "null", "hours"].map {
        LifeDomain(id: LifeDomainID($0)!, dutch: name(), english: name())
      }
    }
    domains = network.lifeDomains.map(\.id)
    makeOrganisations(of: &network)
    makePeople(of: &network)
    network.ties = (0..<random.below(40)).map { _ in tie() }
    makeCase(of: &network)
    return network
  }

  mutating func makeOrganisations(of network: inout SupportNetwork) {
    network.organisations = (0..<1 + random.below(5)).map { _ in
      let id = newID()
      organisations.append(id)
      var organisation = Organisation(
        id: id, name: name(), kind: random.pick(OrganisationKind.allCases))
      if random.chance(2) {
        organisation.area = maybe { $0.name() }
        organisation.identifiers = ["kvk", "agb", "null"].filter { _ in random.chance(2) }
          .map { OrganisationIdentifier(scheme: $0, value: name()) }
        organisation.isConfidential = random.chance(2)
        organisation.aliases = (0..<random.below(3)).map { _ in name() }
        if !organisation.isConfidential { organisation.address = maybe { $0.name() } }
        organisation.confirmed = maybe { $0.date() }
        organisation.placing = placing()
        organisation.note = maybe { $0.words() }
      }
      return organisation
    }
    network.services = (0..<random.below(4)).map { _ in
      let id = newID()
      services.append(id)
      let free = random.below(9)
      return Service(
        id: id, name: name(), organisation: maybe { $0.random.pick($0.organisations) },
        domains: someDomains(), targetGroups: (0..<random.below(3)).map { _ in name() },
        areas: (0..<random.below(3)).map { _ in name() }, access: maybe { $0.words() },
        capacity: maybe { _ in Capacity(places: 9, free: free) },
        waitingDays: maybe { $0.random.below(99) }, confirmed: maybe { $0.date() },
        placing: placing(), note: maybe { $0.words() })
    }
    network.classes = (0..<random.below(3)).map { _ in
      let id = newID()
      classes.append(id)
      return ActorClass(
        id: id, name: name(), kind: random.pick(OrganisationKind.allCases),
        area: maybe { $0.name() }, placing: random.chance(2) ? placing() : Placing())
    }
  }

  mutating func makePeople(of network: inout SupportNetwork) {
    network.people = (0..<1 + random.below(9)).map { _ in
      let id = newID()
      let role = random.pick(PersonRole.allCases)
      people.append(id)
      if role == .professional || role == .volunteer { workers.append(id) }
      var person = Person(
        id: id, name: name(), role: role, relation: maybe { $0.name() },
        organisation: maybe { $0.random.pick($0.organisations) })
      if random.chance(2) {
        person.expertise = someDomains()
        person.death = maybe { maker in Death(date: maker.maybe { $0.date() }) }
        person.informed = maybe { maker in
          Informed(maker.random.pick(Informed.State.allCases), date: maker.maybe { $0.date() })
        }
        person.placing = placing()
        person.note = maybe { $0.words() }
      }
      return person
    }
    network.teams = (0..<random.below(3)).map { _ in
      let id = newID()
      teams.append(id)
      return Team(
        id: id, name: name(), organisation: maybe { $0.random.pick($0.organisations) },
        members: people.filter { _ in random.chance(3) }, expertise: someDomains(),
        area: maybe { $0.name() }, placing: placing(), note: maybe { $0.words() })
    }
    network.households = (0..<random.below(4)).map { _ in
      let id = newID()
      households.append(id)
      return Household(
        id: id, name: name(), question: maybe { $0.words() }, area: maybe { $0.name() },
        coordinator: maybe { $0.random.pick($0.people) },
        members: (0..<random.below(5)).map { _ in member() })
    }
  }

  mutating func member() -> Member {
    let id = newID()
    members.append(id)
    let age: Age? = maybe { maker in
      switch maker.random.below(3) {
      case 0: .years(maker.random.below(131))
      case 1: .bornIn(1950 + maker.random.below(60))
      default: .bornOn(maker.date(1950, 2010))
      }
    }
    return Member(
      id: id, name: name(), gender: random.pick(Gender.allCases), age: age,
      death: random.chance(4) ? Death(date: maybe { $0.date(2020, 2025) }) : nil,
      hasCareNeed: random.chance(3), note: random.chance(5) ? words() : nil)
  }

  mutating func tie() -> Tie {
    let kin = people + members
    let anyone = kin + households + organisations + services + teams + classes
    let organised = workers + organisations + services + teams + classes
    var (from, to) = pair(anyone)
    let kind: TieKind
    switch random.below(9) {
    case 0 where kin.count > 1:
      (from, to) = pair(kin)
      kind = .partnership(random.pick(Partnership.allCases))
    case 1 where kin.count > 1, 2 where kin.count > 1:
      let parenthood = random.pick(Parenthood.allCases)
      (from, to) = pair(kin)
      if kin.firstIndex(of: from)! > kin.firstIndex(of: to)! { swap(&from, &to) }
      kind = .kinship(
        random.pick([.parent(parenthood), .parent(.birth), .twin(isIdentical: true), .sibling]))
    case 3 where organised.count > 1:
      (from, to) = pair(organised)
      kind = .collaboration(maybe { $0.random.pick(Intensity.allCases) })
    case 4 where !services.isEmpty:
      (from, to) = (random.pick(organisations), random.pick(services))
      kind = .referral(terms())
    case 5 where !services.isEmpty:
      (from, to) = (random.pick(organisations), random.pick(services))
      kind = .membership
    case 6: kind = .care
    case 7: kind = .support
    default: kind = .contact
    }
    var tie = Tie(kind, from: from, to: to)
    guard random.chance(2) || !kind.isGenealogical else { return tie }
    if random.chance(2) || kind.isGenealogical { tie.period.since = date(2000, 2010) }
    if random.chance(3) { tie.period.until = date(2011, 2025) }
    guard random.chance(2) || !kind.isGenealogical else { return tie }
    describe(&tie)
    return tie
  }

  mutating func describe(_ tie: inout Tie) {
    tie.strength = random.pick(Tie.Strength.allCases)
    tie.quality = random.pick(Tie.Quality.allCases)
    tie.flow = random.pick(Tie.Flow.allCases)
    tie.given = Support(rawValue: UInt8(random.below(16)))
    tie.returned = random.chance(2) ? [] : Support(rawValue: UInt8(random.below(16)))
    tie.domains = someDomains()
    tie.frequency = maybe { $0.random.pick(Tie.Frequency.allCases) }
    tie.hoursPerWeek = maybe { $0.random.pick([0, 1, 2.5, 168, 0.1, 1e-7, 33.333333333333336]) }
    tie.presence = random.pick(Tie.Presence.allCases)
    tie.wish = maybe { $0.random.pick(Tie.Wish.allCases) }
    tie.confirmed = maybe { $0.date() }
    guard random.chance(2) else { return }
    tie.knowledge = maybe { maker in
      Knowledge(maker.random.pick(Knowledge.State.allCases), date: maker.maybe { $0.date() })
    }
    tie.source = maybe { $0.name() }
    tie.consent = maybe { maker in
      Consent(
        mayShare: maker.random.chance(2),
        with: maker.organisations.filter { _ in maker.random.chance(2) },
        until: maker.maybe { $0.date() })
    }
    tie.note = maybe { $0.words() }
  }

  mutating func terms() -> ReferralTerms {
    var terms = ReferralTerms(
      warmth: maybe { $0.random.pick(ReferralTerms.Warmth.allCases) },
      waitingDays: maybe { $0.random.below(3) }, reportsBack: maybe { $0.random.chance(2) })
    if random.chance(2) {
      terms.made = 9
      terms.accepted = maybe { 5 + $0.random.below(4) }
      terms.completed = maybe { $0.random.below(5) }
      terms.reported = maybe { $0.random.below(5) }
    }
    return terms
  }

  mutating func pair(_ ids: [ActorID]) -> (ActorID, ActorID) {
    let one = random.below(ids.count)
    let other = (one + 1 + random.below(max(1, ids.count - 1))) % ids.count
    return (ids[one], ids[other])
  }
}

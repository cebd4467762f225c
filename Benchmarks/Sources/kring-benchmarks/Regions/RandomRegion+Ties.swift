extension RandomRegion {
  /// One to five people in each household; whoever is third or later goes to a school nearby.
  mutating func addPeople() {
    let schools = organisations[.school] ?? 0..<0
    for household in 0..<householdCount {
      for number in 0...place(in: [39, 32, 12, 12, 5]) {
        let person = nodes.count
        var node = nodes[household]
        node.kind = .person
        node.mask = 0
        nodes.append(node)
        tie(household, person, .member, days: 0)
        if number >= 2 {
          let school = near(nearest(.school, to: household), in: schools, atMost: 3)
          tie(person, school, .school, days: Int.random(in: 0...5, using: &generator))
        }
      }
    }
  }

  /// Informal ties, mostly with neighbours and with some households many, and those with
  /// organisations.
  mutating func addTiesOfHouseholds() {
    let households = 0..<householdCount
    for household in households {
      for _ in 0..<heavyTailed(1.7, most: 200) {
        let other =
          chance(0.85)
          ? near(household, in: households, atMost: 5_000)
          : Int.random(in: households, using: &generator)
        guard other != household else { continue }
        tie(household, other, .informal, days: Int.random(in: 0...7, using: &generator))
      }
      tie(household, .gp, share: 0.97, days: 1...5)
      tie(household, .team, share: 0.05, days: 1...14)
      tie(household, .service, share: nodes[household].mask == 0 ? 0.02 : 0.12, days: 1...42)
    }
  }

  /// From each organisation to services: to 8 on average and to some many, nearby ones as a rule,
  /// and others by how much they are in demand.
  mutating func addReferrals() {
    let services = organisations[.service] ?? 0..<0
    for kind in [Kind.service, .gp, .school, .team] {
      let places = organisations[kind] ?? 0..<0
      for organisation in places {
        let own =
          services.lowerBound + (organisation - places.lowerBound) * services.count / places.count
        for _ in 0..<min(5 * heavyTailed(2, most: 40), services.count) {
          let service =
            chance(0.7)
            ? near(own, in: services, atMost: 50)
            : services.lowerBound + heavyTailed(0.5, most: services.count) - 1
          guard service != organisation else { continue }
          let wait = lot()
          tie(organisation, service, .referral, days: 1 + Int(90 * wait * wait))
        }
      }
    }
  }

  /// A tie of a household with an organisation of a kind nearby, for a share of the households.
  private mutating func tie(
    _ household: Int, _ kind: Kind, share: Double, days: ClosedRange<Int>
  ) {
    guard chance(share), let places = organisations[kind] else { return }
    let place = near(nearest(kind, to: household), in: places, atMost: 5)
    guard let tieKind = TieKind(kind) else { return }
    tie(household, place, tieKind, days: Int.random(in: days, using: &generator))
  }

  private mutating func tie(_ source: Int, _ target: Int, _ kind: TieKind, days: Int) {
    ties.append(
      Tie(source: UInt32(source), target: UInt32(target), kind: kind, days: UInt8(days)))
  }
}

extension RandomRegion.TieKind {
  /// What ties a household to an organisation of a kind.
  fileprivate init?(_ kind: RandomRegion.Kind) {
    switch kind {
    case .gp: self = .gp
    case .team: self = .team
    case .service: self = .service
    case .school, .household, .person: return nil
    }
  }
}

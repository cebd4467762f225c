public import SupportNetwork

extension EasyNWKMap {
  /// The map as a network: the person in the middle is the one member of the household.
  ///
  /// - The sector gives the role of people around; a neighbour is one by the role that is written.
  ///   The distance from the middle, which in easyNWK is how close the two are, gives the ring and
  ///   the strength of the tie, a third of the circle each.
  /// - Who has no tie with the person now and could have one is a latent contact. Who died, or
  ///   stands outside the outer circle, is on the network without such a tie.
  /// - What is no human (a dog) becomes an observation: something to talk about.
  /// - Ages and genders of people around are left out, as are their exact places: a network does
  ///   not keep them.
  ///
  /// - Parameter unnamed: what somebody without a name and without a role is called.
  ///
  /// Complexity: O(n log n) in the number of alters and connections.
  public func network(unnamed: String) -> SupportNetwork {
    var names = ShortNames()
    let centreName = centre.name.isEmpty ? unnamed : centre.name
    let household = names.next(for: "", sort: "household")
    let member = Member(
      id: names.next(for: centreName, sort: "person"), name: centreName, gender: centre.gender,
      age: centre.age, note: centre.note.asStated)
    // By number, so that short names do not depend on the order of the file.
    let people = alters.filter(\.isHuman).sorted { $0.number < $1.number }
    var ids: [Int: ActorID] = [:]
    for alter in people {
      ids[alter.number] = names.next(for: alter.shownName(unnamed), sort: "person")
    }
    return SupportNetwork(
      title: centreName, dates: date.map { [$0] } ?? [], occasion: title.asStated,
      households: [Household(id: household, name: centreName, members: [member])],
      people: people.compactMap { alter in
        ids[alter.number].map { alter.person($0, unnamed: unnamed) }
      },
      ties: people.compactMap { alter in
        ids[alter.number].flatMap { alter.tie(of: $0, with: member.id) }
      } + ties(among: ids),
      observations: alters.filter { !$0.isHuman }.sorted { $0.number < $1.number }
        .map { $0.observation(on: date, unnamed: unnamed) })
  }

  /// Each pair of people who know each other once, lowest numbers first.
  private func ties(among ids: [Int: ActorID]) -> [Tie] {
    let pairs = Set(connections.map { [min($0.one, $0.other), max($0.one, $0.other)] })
    return pairs.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { pair in
      guard pair[0] != pair[1], let one = ids[pair[0]], let other = ids[pair[1]] else {
        return nil
      }
      return Tie(.contact, from: one, to: other)
    }
  }
}

extension EasyNWKMap.Alter {
  fileprivate func shownName(_ unnamed: String) -> String {
    name.isEmpty ? (role.isEmpty ? unnamed : role) : name
  }

  fileprivate func person(_ id: ActorID, unnamed: String) -> Person {
    Person(
      id: id, name: shownName(unnamed), role: personRole, relation: role.asStated,
      death: hasDied ? Death() : nil, placing: Placing(ring: sector == nil ? nil : ring),
      note: note.asStated)
  }

  private var personRole: PersonRole {
    if role == "Nachbar*in" { return .neighbour }
    switch sector {
    case .family: return .family
    case .friends, nil: return .friend
    case .colleagues: return .colleague
    case .professionals: return .professional
    }
  }

  private var ring: Ring {
    switch distance {
    case ..<(100 / 3): .near
    case ..<(200 / 3): .middle
    default: .far
    }
  }

  fileprivate func tie(of id: ActorID, with member: ActorID) -> Tie? {
    if edge == .none, !canBeConnected { return nil }
    let strength: Tie.Strength =
      switch ring {
      case .near: .strong
      case .middle: .normal
      case .far: .weak
      }
    return Tie(
      .contact, from: id, to: member, strength: strength,
      presence: edge == .none ? .latent : .active,
      note: edge == .multiplex ? "multiplex (easyNWK)" : nil)
  }

  fileprivate func observation(on date: CalendarDate?, unnamed: String) -> Observation {
    let name = shownName(unnamed)
    let what = role.isEmpty || role == name ? name : "\(name) (\(role))"
    let words = note.isEmpty ? what : "\(what): \(note)"
    return Observation(
      date: date, words: String(words.unicodeScalars.prefix(TextRule.finding.longest)))
  }
}

extension String {
  /// The text, or nothing when it says nothing.
  fileprivate var asStated: String? { isEmpty ? nil : self }
}

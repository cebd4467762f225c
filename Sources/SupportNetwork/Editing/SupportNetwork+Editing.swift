extension SupportNetwork {
  /// The network after a change.
  ///
  /// A network that is right stays right: a change that would bring in a problem is refused with
  /// all the problems it would bring.
  ///
  /// Complexity: O(n) in the size of the network.
  public func applying(_ edit: NetworkEdit) throws(EditingFailure) -> SupportNetwork {
    var edited = self
    try edited.make(edit)
    let problems = edited.problems()
    guard problems.isEmpty else {
      let known = Set(self.problems())
      let brought = problems.filter { !known.contains($0) }
      guard brought.isEmpty else { throw .problems(brought) }
      return edited
    }
    return edited
  }

  private mutating func make(_ edit: NetworkEdit) throws(EditingFailure) {
    switch edit {
    case .title(let title, let occasion): (self.title, self.occasion) = (title, occasion)
    case .day(let day): draw(on: day)
    case .household(var household):
      household.members = households.first { $0.id == household.id }?.members ?? household.members
      households.put(household) { $0.id == household.id }
    case .member(let member, let id):
      guard let place = households.firstIndex(where: { $0.id == id }) else {
        throw .unknownActor(id)
      }
      households[place].members.put(member) { $0.id == member.id }
    case .person(let person): people.put(person) { $0.id == person.id }
    case .organisation(let organisation):
      organisations.put(organisation) { $0.id == organisation.id }
    case .service(let service): services.put(service) { $0.id == service.id }
    case .placing(let id, let placing): try place(id, placing)
    case .removal(let id): try remove(id)
    case .tie(let tie, let place): try ties.put(tie, at: place, NetworkElement.tie)
    case .tieRemoval(let place): try ties.remove(place, NetworkElement.tie)
    case .need(let need, let place): try needs.put(need, at: place, NetworkElement.need)
    case .needRemoval(let place): try needs.remove(place, NetworkElement.need)
    case .observation(let observation, let place):
      try observations.put(observation, at: place, NetworkElement.observation)
    case .observationRemoval(let place):
      try observations.remove(place, NetworkElement.observation)
    case .score(let score):
      scores.put(score) {
        ($0.holder, $0.domain, $0.date) == (score.holder, score.domain, score.date)
      }
    case .keepAway(let keepAway): if !keepAways.contains(keepAway) { keepAways.append(keepAway) }
    case .keepAwayRemoval(let place): try keepAways.remove(place, NetworkElement.keepAway)
    case .record(let record): self.record = record
    }
  }

  /// Adds a day on which it was drawn. Ages in years were true on the latest day: with a later one
  /// they go on by the whole years in between.
  private mutating func draw(on day: CalendarDate) {
    guard !dates.contains(day) else { return }
    if let latestDate, latestDate < day {
      for household in households.indices {
        for member in households[household].members.indices {
          guard case .years(let years)? = households[household].members[member].age else {
            continue
          }
          let passed = Age.years(years).years(on: day, statedOn: latestDate) ?? years
          households[household].members[member].age = .years(passed)
        }
      }
    }
    dates = (dates + [day]).sorted()
  }

  private mutating func place(_ id: ActorID, _ placing: Placing) throws(EditingFailure) {
    if let place = people.firstIndex(where: { $0.id == id }) {
      people[place].placing = placing
    } else if let place = organisations.firstIndex(where: { $0.id == id }) {
      organisations[place].placing = placing
    } else if let place = services.firstIndex(where: { $0.id == id }) {
      services[place].placing = placing
    } else if let place = teams.firstIndex(where: { $0.id == id }) {
      teams[place].placing = placing
    } else if let place = classes.firstIndex(where: { $0.id == id }) {
      classes[place].placing = placing
    } else {
      throw actorsByID[id] == nil ? .unknownActor(id) : .unfitActor(id)
    }
  }

  private mutating func remove(_ id: ActorID) throws(EditingFailure) {
    do throws(RemovalFailure) {
      self = try without([id])
    } catch {
      switch error {
      case .household(let id): throw .householdStays(id)
      case .unknown(let id): throw .unknownActor(id)
      }
    }
  }
}

extension Array {
  fileprivate mutating func put(_ element: Element, where isOld: (Element) -> Bool) {
    if let place = firstIndex(where: isOld) {
      self[place] = element
    } else {
      append(element)
    }
  }

  fileprivate mutating func put(
    _ element: Element, at place: Int?, _ sort: (Int) -> NetworkElement
  ) throws(EditingFailure) {
    guard let place else { return append(element) }
    guard indices.contains(place) else { throw .nothingThere(sort(place)) }
    self[place] = element
  }

  fileprivate mutating func remove(
    _ place: Int, _ sort: (Int) -> NetworkElement
  ) throws(EditingFailure) {
    guard indices.contains(place) else { throw .nothingThere(sort(place)) }
    remove(at: place)
  }
}

import SupportNetwork

extension OrganisationIndex {
  /// The most candidates that somebody is asked to choose from.
  public static let mostCandidates = 5
  /// Names that are less alike than this are not offered.
  static let leastLikeness = 0.45
  /// Words that more organisations than this have find nobody by themselves.
  static let mostHolders = 400

  /// Finds a written organisation.
  ///
  /// It is sure only by its identifier, by a number that one organisation has, or by a name that
  /// one has, while nothing else that was written (number, address, area) contradicts it. A name
  /// that says a kind in the plural, with or without an area of the directory behind it, is that
  /// kind; in the singular it is so when the directory has nothing like it. All else that is like
  /// something is doubtful. Candidates come by likeness, then by identifier.
  ///
  /// Complexity: O(k) in the number of organisations that share a telling word with it.
  public func match(_ written: WrittenOrganisation) -> OrganisationMatch {
    if let id = ActorID(written.name), identifiers.contains(id) { return .sure(id, .identifier) }
    let numbers = written.identifiers.compactMap(\.inRegister)
    let holders = Set(numbers.flatMap { byNumber[$0] ?? [] })
    if holders.count == 1, let only = holders.first,
      agreement(of: numbers, only) == .agrees
    {
      return .sure(organisations[only].id, .number)
    }
    let name = OrganisationName(written.name)
    if let sure = sureByName(name, written, numbers, holders) { return sure }
    let kind = kind(of: written)
    if let kind, kind.isPlural { return kind.match }
    if let service = service(named: name) { return .sure(service, .name) }
    let candidates = candidates(for: name, written, numbers, holders)
    guard candidates.isEmpty else { return .doubtful(candidates) }
    return kind?.match ?? .unknown
  }

  private func sureByName(
    _ name: OrganisationName, _ written: WrittenOrganisation, _ numbers: [OrganisationIdentifier],
    _ holders: Set<Int>
  ) -> OrganisationMatch? {
    let namesakes = namesakes(of: name)
    let fitting = namesakes.filter { place in
      agreement(of: numbers, place) != .differs && address(written, place) != .differs
        && area(written, place) != .differs
    }
    guard holders.isEmpty || holders.isSuperset(of: fitting), !isUnsure(name, fitting)
    else { return nil }
    if namesakes.count == 1, let only = fitting.first {
      return .sure(organisations[only].id, .name)
    }
    let there = fitting.filter { address(written, $0) == .agrees || area(written, $0) == .agrees }
    guard namesakes.count > 1, there.count == 1, let only = there.first else { return nil }
    return .sure(organisations[only].id, .place)
  }

  /// Whether the one name that fits does so only without "st".
  private func isUnsure(_ name: OrganisationName, _ places: [Int]) -> Bool {
    places.allSatisfy { place in
      let theirs = ([names[place]] + organisations[place].aliases.map { OrganisationName($0) })
      return !theirs.contains { their in
        their.written.plainWords == name.written.plainWords
          || name.keys.contains { key in
            !key.isUnsure && their.keys.contains { $0.text == key.text && !$0.isUnsure }
          }
      }
    }
  }

  /// The organisations that have this name, by their place.
  func namesakes(of name: OrganisationName) -> [Int] {
    Set(name.keys.flatMap { byKey[$0.text] ?? [] }).sorted()
  }

  /// What a name says that is a kind, or a kind and an area: "huisartsen in Noord".
  private func kind(
    of written: WrittenOrganisation
  ) -> (match: OrganisationMatch, isPlural: Bool)? {
    let words = written.name.plainWords.filter { !KindWords.articles.contains($0) }
    for count in stride(from: words.count, to: 0, by: -1) {
      guard let kind = KindWords.kind(of: words.prefix(count)) else { continue }
      let isPlural = KindWords.isPlural(words.prefix(count))
      let rest = Array(
        words.dropFirst(count).drop { ["in", "van", "te", "uit", "of"].contains($0) })
      if rest.isEmpty { return (.kind(kind, area: written.area), isPlural) }
      if let area = areas[rest] { return (.kind(kind, area: area), isPlural) }
    }
    return nil
  }

  private func service(named name: OrganisationName) -> ActorID? {
    let found = name.keys.first.flatMap { servicesByKey[$0.text] } ?? []
    return found.count == 1 ? found[0] : nil
  }

  func agreement(of numbers: [OrganisationIdentifier], _ place: Int) -> MatchScore.Agreement {
    MatchScore.Agreement(numbers: numbers, organisations[place].registerNumbers)
  }

  func address(_ written: WrittenOrganisation, _ place: Int) -> MatchScore.Agreement {
    MatchScore.Agreement(addresses: written.address, organisations[place].address)
  }

  func area(_ written: WrittenOrganisation, _ place: Int) -> MatchScore.Agreement {
    MatchScore.Agreement(areas: written.area, organisations[place].area)
  }
}

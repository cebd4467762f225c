import SupportNetwork

extension OrganisationIndex {
  /// Who a written organisation may be, the likeliest first.
  func candidates(
    for name: OrganisationName, _ written: WrittenOrganisation,
    _ numbers: [OrganisationIdentifier], _ holders: Set<Int>
  ) -> [MatchCandidate] {
    var relations: [Int: MatchScore.Relation] = [:]
    func find(_ places: some Sequence<Int>, _ relation: MatchScore.Relation) {
      for place in places where relations[place] == nil { relations[place] = relation }
    }
    find(namesakes(of: name), .sameName)
    find(name.parentKeys.flatMap { byKey[$0.text] ?? [] }, .parent)
    find(name.keys.flatMap { byParent[$0.text] ?? [] }, .department)
    if name.words.count == 1 { find(byInitials[name.words[0]] ?? [], .initials) }
    find(sharingWords(with: name), .alike)
    find(holders, .alike)
    let scored = relations.map { place, relation in
      MatchCandidate(
        id: organisations[place].id,
        score: MatchScore(
          name: likeness(of: name, to: place, relation), relation: relation,
          number: agreement(of: numbers, place), address: address(written, place),
          area: area(written, place)))
    }
    return scored.filter { $0.score.name >= Self.leastLikeness || $0.score.number == .agrees }
      .sorted { ($1.score.total, $0.id) < ($0.score.total, $1.id) }
      .prefix(Self.mostCandidates).map { $0 }
  }

  private func likeness(
    of name: OrganisationName, to place: Int, _ relation: MatchScore.Relation
  ) -> Double {
    switch relation {
    case .sameName: 1
    case .parent, .department: 0.8
    case .initials: 0.6
    case .alike:
      ([names[place]] + organisations[place].aliases.map { OrganisationName($0) })
        .map { likeness(of: name.words, to: $0.words) }.max() ?? 0
    }
  }

  /// The organisations that share a telling word with a name, or one that is nearly the same.
  private func sharingWords(with name: OrganisationName) -> Set<Int> {
    var places: Set<Int> = []
    for word in name.words {
      let spellings =
        [word]
        + (wordsByStart[String(word.prefix(4))] ?? []).filter {
          $0 != word && Self.isNear($0, word)
        }
      for spelling in spellings {
        let holders = byWord[spelling] ?? []
        if holders.count <= Self.mostHolders { places.formUnion(holders) }
      }
    }
    return places
  }

  /// How much of what two names tell they have in common: the weight of shared words in that of
  /// all words (the index of Jaccard, weighted), or nine tenths of the share of the shorter name
  /// where that is more, as people shorten names. A word that is nearly the same counts for 0.8.
  private func likeness(of words: [String], to others: [String]) -> Double {
    var left = Set(others).sorted()
    var shared = 0.0
    for word in Set(words).sorted() {
      if let place = left.firstIndex(of: word) {
        shared += weight(of: word)
        left.remove(at: place)
      } else if let place = left.firstIndex(where: { Self.isNear($0, word) }) {
        shared += 0.8 * weight(of: left[place])
        left.remove(at: place)
      }
    }
    let ours = Set(words).reduce(0) { $0 + weight(of: $1) }
    let theirs = Set(others).reduce(0) { $0 + weight(of: $1) }
    guard ours > 0, theirs > 0 else { return 0 }
    let ofAll = shared / max(shared, ours + theirs - shared)
    return max(ofAll, 0.9 * min(1, shared / min(ours, theirs)))
  }

  /// Whether two words differ by a slip: one in words of at least five letters, two from nine.
  private static func isNear(_ one: String, _ other: String) -> Bool {
    let (first, second) = (Array(one.utf8), Array(other.utf8))
    let shortest = min(first.count, second.count)
    guard shortest >= 5, abs(first.count - second.count) <= 2 else { return false }
    return NearestCode.distance(first, second) <= (shortest >= 9 ? 2 : 1)
  }
}

import NetworkQueries
import SupportNetwork

extension ReferralImport {
  /// Gives the links of partners that somebody decided to be another, or that the directory surely
  /// has by now, to those; drops those of partners that somebody decided to leave out.
  mutating func adoptPartners(_ index: OrganisationIndex) {
    var names: [ActorID: ActorID] = [:]
    var dropped: Set<ActorID> = []
    let decided = Dictionary(
      folder.decisions.map { ($0.written.plainWords, $0.meaning) }, uniquingKeysWith: { $1 })
    for partner in folder.partners {
      let id: ActorID
      if let meaning = decided[partner.name.plainWords] {
        if meaning == .leftOut { dropped.insert(partner.id) }
        guard case .actor(let other) = meaning, other != partner.id else { continue }
        id = other
      } else {
        let written = WrittenOrganisation(name: partner.name, area: partner.area)
        guard case .sure(let found, _) = index.match(written) else { continue }
        id = found
      }
      names[partner.id] = id
      adopted.append(Adoption(partner: partner, organisation: id))
    }
    func isDropped(_ ends: ActorPair) -> Bool {
      dropped.contains(ends.from) || dropped.contains(ends.to)
    }
    folder.partners.removeAll { dropped.contains($0.id) }
    folder.links.removeAll { isDropped(ActorPair($0)) }
    folder.resting.removeAll { isDropped(ActorPair($0)) }
    folder.counted.removeAll { isDropped($0.ends) }
    guard !names.isEmpty else { return }
    folder.partners.removeAll { names[$0.id] != nil }
    folder.counted = folder.counted.renaming(names)
    let totals = Dictionary(grouping: folder.counted, by: \.ends).mapValues(\.total.onLink)
    let renamed = SupportNetwork(title: "", ties: folder.links + folder.resting).renaming(names)
    var links: [ActorPair: Tie] = [:]
    for link in renamed.ties where link.from != link.to {
      let ends = ActorPair(link)
      guard let other = links[ends] else {
        links[ends] = link
        continue
      }
      links[ends] = other.updated(with: link)
      if let total = totals[ends] { links[ends]?.referralTerms.setCounts(total) }
    }
    keep(links.sorted { $0.key < $1.key }.map(\.value))
  }
}

extension [CountedPeriod] {
  /// The counts with other identifiers for some actors. Where that makes two links one, their
  /// counts are of different referrals, so that those of the same days are added up.
  fileprivate func renaming(_ names: [ActorID: ActorID]) -> [CountedPeriod] {
    let renamed = map { period in
      var period = period
      let ends = period.ends
      period.ends = ActorPair(from: names[ends.from] ?? ends.from, to: names[ends.to] ?? ends.to)
      return period
    }
    var joined: [CountedPeriod] = []
    for period in renamed.inOrder where period.ends.from != period.ends.to {
      if let last = joined.last, last.ends == period.ends, last.days.overlaps(period.days) {
        joined[joined.count - 1] = last.joined(with: period)
      } else {
        joined.append(period)
      }
    }
    return joined
  }
}

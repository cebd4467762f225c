import SupportNetwork

/// The organisations so far, looked up by what can make two of them one.
struct JoinedOrganisations {
  /// Places in the network's list.
  var byID: [ActorID: Int] = [:]
  var byNumber: [OrganisationIdentifier: [Int]] = [:]
  /// The first of each name.
  var byName: [String: Int] = [:]

  mutating func insert(_ organisation: Organisation, at place: Int) {
    byID[organisation.id] = place
    insertNumbers(of: organisation, at: place)
    let key = organisation.joiningName
    if byName[key] == nil { byName[key] = place }
  }

  func place(named name: String) -> Int? { byName[name.plainWords.joined(separator: " ")] }

  mutating func insertNumbers(of organisation: Organisation, at place: Int) {
    for number in organisation.registerNumbers where byNumber[number]?.contains(place) != true {
      byNumber[number, default: []].append(place)
    }
  }
}

extension NetworkJoining {
  mutating func addOrganisations(
    of network: SupportNetwork, _ decided: [ActorID: [String]], _ names: inout NewNames
  ) {
    var owners: [OrganisationIdentifier: Int] = [:]
    for number in network.organisations.flatMap({ Set($0.registerNumbers) }) {
      owners[number, default: 0] += 1
    }
    // Those of one network are told from each other by it: only earlier ones count.
    let found = network.organisations.map { organisation in
      var findings = OrganisationFindings(organisation)
      let known = (decided[organisation.id] ?? []).map { organisations.place(named: $0) }
      if let place = known.lazy.compactMap({ $0 }).first {
        findings.same = place
      } else {
        findings.lookUp(in: organisations, joined.organisations) { owners[$0] == 1 }
      }
      return findings
    }
    var claimed: Set<Int> = []
    var place = joined.organisations.count
    for var findings in found {
      let organisation = findings.organisation
      if let same = findings.same, claimed.insert(same).inserted {
        names.share(organisation.id, with: joined.organisations[same].id)
        joined.organisations[same] = joined.organisations[same].joined(with: organisation)
        organisations.insertNumbers(of: joined.organisations[same], at: same)
        continue
      }
      let id = settle(organisation.id, &names)
      var renamed = organisation
      renamed.id = id
      organisations.insert(renamed, at: place)
      place += 1
      if let same = findings.same { findings.apart.append((same, .number)) }
      possiblySame += findings.apart.map {
        PossiblySame(joined.organisations[$0.place].id, id, $0.reason)
      }
    }
  }
}

/// What the earlier organisations say about one.
private struct OrganisationFindings {
  let organisation: Organisation
  /// The one that it is.
  var same: Int?
  /// Those that it may be.
  var apart: [(place: Int, reason: PossiblySame.Reason)] = []

  init(_ organisation: Organisation) { self.organisation = organisation }

  mutating func lookUp(
    in earlier: JoinedOrganisations, _ organisations: [Organisation],
    isOwnNumber: (OrganisationIdentifier) -> Bool
  ) {
    let numbered = organisation.registerNumbers.map { ($0, earlier.byNumber[$0] ?? []) }
    let holders = Set(numbered.flatMap(\.1))
    let isAlone = numbered.allSatisfy { $0.1.count <= 1 && (isOwnNumber($0.0) || $0.1.isEmpty) }
    if let only = holders.first, holders.count == 1, isAlone,
      !organisations[only].hasOtherNumber(than: organisation)
    {
      same = only
      return
    }
    if let place = earlier.byID[organisation.id] {
      guard let reason = doubt(about: organisations[place]) else {
        same = place
        return
      }
      apart.append((place, reason))
    }
    apart += holders.sorted().filter { !isListed($0) }.map { ($0, .number) }
    let name = organisation.joiningName
    if let place = earlier.byName[name], !isListed(place),
      KindWords.kind(named: organisation.name) == nil
    {
      apart.append((place, .name))
    }
  }

  private func isListed(_ place: Int) -> Bool { apart.contains { $0.place == place } }

  /// Why one of the same identifier may be another; nothing when it is the same.
  private func doubt(about other: Organisation) -> PossiblySame.Reason? {
    guard organisation.joiningName == other.joiningName else { return .identifier }
    if organisation.hasOtherNumber(than: other) { return .otherNumber }
    let isOnlyKind = KindWords.kind(named: organisation.name) != nil
    let isOneArea = organisation.area != nil && organisation.area == other.area
    return isOnlyKind && !isOneArea ? .nameOfAKind : nil
  }
}

extension Organisation {
  /// The name as far as it decides whether two records are one.
  fileprivate var joiningName: String { name.plainWords.joined(separator: " ") }
}

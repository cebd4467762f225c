import SupportNetwork

extension Organisation {
  /// The same organisation with what another record of it adds.
  ///
  /// Where the two differ, the one most recently confirmed is right, of equals the first.
  func joined(with other: Organisation) -> Organisation {
    let (newer, older) = isConfirmed(before: other) ? (other, self) : (self, other)
    var whole = self
    whole.name = newer.name
    whole.aliases = names(with: other).filter { $0 != newer.name }
    whole.kind = newer.kind == .other ? older.kind : newer.kind
    whole.area = newer.area ?? older.area
    whole.address = newer.address ?? older.address
    whole.identifiers += other.identifiers.filter { identifier in
      !identifiers.contains { $0.scheme == identifier.scheme }
    }
    whole.isConfidential = isConfidential || other.isConfidential
    whole.confirmed = newer.confirmed
    whole.placing = placing.filledIn(from: other.placing)
    whole.note = newer.note ?? older.note
    return whole
  }

  /// All names of both, each once.
  private func names(with other: Organisation) -> [String] {
    var seen: Set<String> = []
    return ([name] + aliases + [other.name] + other.aliases).filter { seen.insert($0).inserted }
  }

  private func isConfirmed(before other: Organisation) -> Bool {
    guard let theirs = other.confirmed else { return false }
    return confirmed.map { $0 < theirs } ?? true
  }
}

extension Service {
  /// The same service with what another record of it adds; as organisations are joined.
  func joined(with other: Service) -> Service {
    let (newer, older) = isConfirmed(before: other) ? (other, self) : (self, other)
    var whole = newer
    whole.id = id
    whole.organisation = organisation
    if newer.domains.isEmpty { whole.domains = older.domains }
    if newer.targetGroups.isEmpty { whole.targetGroups = older.targetGroups }
    if newer.areas.isEmpty { whole.areas = older.areas }
    whole.access = newer.access ?? older.access
    whole.capacity = newer.capacity ?? older.capacity
    whole.waitingDays = newer.waitingDays ?? older.waitingDays
    whole.placing = placing.filledIn(from: other.placing)
    whole.note = newer.note ?? older.note
    return whole
  }

  private func isConfirmed(before other: Service) -> Bool {
    guard let theirs = other.confirmed else { return false }
    return confirmed.map { $0 < theirs } ?? true
  }
}

extension Placing {
  fileprivate func filledIn(from other: Placing) -> Placing {
    Placing(sector: sector ?? other.sector, ring: ring ?? other.ring)
  }
}

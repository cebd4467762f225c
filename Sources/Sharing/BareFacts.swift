import SupportNetwork

/// What anybody may know of those who are there for their work: what they are called, what they are
/// and offer, and where they stand on the map. No notes, addresses, areas or dates.

extension Organisation {
  /// - Parameter name: another name, of a place that is not named.
  func bare(named name: String? = nil) -> Organisation {
    Organisation(
      id: id, name: name ?? self.name, kind: kind, isConfidential: isConfidential,
      placing: placing)
  }
}

extension Service {
  /// - Parameters:
  ///   - name: another name, of a service that is not named; what one needs to get in would name it.
  ///   - organisation: who offers it, if they are there.
  func bare(named name: String? = nil, from organisation: ActorID?) -> Service {
    Service(
      id: id, name: name ?? self.name, organisation: organisation, domains: domains,
      targetGroups: targetGroups, access: name == nil ? access : nil, waitingDays: waitingDays,
      placing: placing)
  }
}

extension ActorClass {
  func bare() -> ActorClass { ActorClass(id: id, name: name, kind: kind, placing: placing) }
}

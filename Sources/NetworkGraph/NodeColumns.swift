/// What is known of each node, a column for each property.
public struct NodeColumns: Hashable, Sendable {
  public var kinds: [NodeKind]
  /// The area of each node as a number of the caller's; -1 is none.
  public var areas: [Int32]
  /// What a household or its members need, what a service covers, what a person knows much of.
  public var domains: [DomainSet]

  public init(kinds: [NodeKind], areas: [Int32], domains: [DomainSet]) {
    precondition(kinds.count == areas.count && areas.count == domains.count)
    self.kinds = kinds
    self.areas = areas
    self.domains = domains
  }

  public var count: Int { kinds.count }
}

/// What a node stands for.
public enum NodeKind: UInt8, Hashable, Sendable, CaseIterable {
  /// A household with its members: on ways they are one.
  case household
  /// A person outside a household who is neither volunteer nor professional.
  case informal
  case volunteer, professional, organisation, service, team
  /// A kind of organisations written down as one partner; no way runs through it.
  case actorClass

  /// Whether it is a person outside the household who is no professional (volunteers included).
  public var isInformal: Bool { self == .informal || self == .volunteer }

  /// Whether it is a professional, an organisation, a service, a team or a class of them.
  public var isFormal: Bool { self != .household && !isInformal }
}

public import NetworkGraph
public import SupportNetwork

/// What is asked of links that are not there yet.
public struct LinkQuestion: Hashable, Sendable {
  /// The most links to give.
  public var count: Int
  /// How many links away from whoever meets a household something is still nearby.
  public var steps: Int
  /// The team or organisation that the links must begin at; nothing means anybody.
  public var team: ActorID?
  public var domain: LifeDomainID?
  public var area: String?
  /// The most new links that lead to one organisation.
  public var mostPerReceiver: Int?
  /// The worst-off area first, instead of the most needs.
  public var worstOffFirst = false
  /// The true best choice, which can be found only in small networks.
  public var exact = false
  /// Whether both ends must work in one area.
  public var withinArea = false
  /// Whether only links are given of which the network says that they were agreed.
  public var onlyAgreed = false
  /// The only links to choose from; nothing means all.
  public var candidates: Set<ActorPair>?

  public init(
    count: Int = 10, steps: Int = 3, team: ActorID? = nil, domain: LifeDomainID? = nil,
    area: String? = nil, mostPerReceiver: Int? = nil
  ) {
    self.count = count
    self.steps = steps
    self.team = team
    self.domain = domain
    self.area = area
    self.mostPerReceiver = mostPerReceiver
  }
}

/// The links between organisations that would bring the most needs to what fits.
///
/// A need is an active one of a household in a life domain. It is out of reach when no way of so many
/// links leads from whoever meets the household to an organisation with a fitting service that has
/// room. A link brings it when one with that single new link does.
public struct MissingLinks: Hashable, Sendable {
  public let links: [MissingLink]
  /// How many links away something is nearby.
  public let steps: Int
  /// How many needs there are, and how many of them are out of reach; not told where fewer than
  /// ``CountOfPeople/least`` households have them.
  public let needs: CountOfPeople
  public let outOfReach: CountOfPeople
  /// Whether there is any need out of reach at all; the count of few is hidden.
  public let isAnyOutOfReach: Bool
  public let guarantee: ChosenLinks.Guarantee
  /// The fewest links so that everybody could refer to everybody along some way, and the fewest so
  /// that nothing hangs on one link: to be seen beside the list, not to be made.
  ///
  /// Source: K. P. Eswaran and R. E. Tarjan, "Augmentation problems", *SIAM Journal on Computing* 5
  /// (1976).
  public let fewestToConnectAll: Int
  public let fewestToLeaveNoBridge: Int
}

/// A link that is not there yet.
public struct MissingLink: Hashable, Sendable {
  public let from: ActorID
  public let to: ActorID
  /// The services at the other end that fit needs it brings, in the order of names; none where they
  /// are further on.
  public let services: [ActorID]
  /// How many needs it brings that those before it did not, and how many all up to here bring; not
  /// told where fewer than ``CountOfPeople/least`` households have them.
  public let gain: CountOfPeople
  public let total: CountOfPeople
  /// How many are still out of reach then. A count from which one of few could be found is not told
  /// either.
  public let left: CountOfPeople
  /// Whether it is told that none is.
  public let isNoneLeft: Bool
  /// The life domains of those needs, in the order of the network's list.
  public let domains: [LifeDomainID]
  /// The areas of their households by name; nothing is one without area, last.
  public let areas: [String?]
  /// Whether somebody asked, and it is not there; otherwise nobody asked yet.
  public let isDenied: Bool
  /// Whom both ends work with already, in the order of names, and how telling that is: see
  /// ``SimpleGraph/resourceAllocation(of:and:)``. Of links that bring as much the more telling is
  /// chosen.
  public let shared: [ActorID]
  public let resourceAllocation: Double
}

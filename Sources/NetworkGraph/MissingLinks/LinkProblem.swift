/// Which links that are not there yet would bring the most needs to a fitting service?
///
/// A need is a household and a life domain. It is *reached* when a way of at most ``limit`` steps
/// leads from the household to something that offers the domain. A link from `u` to `v` *brings* an
/// unreached need when the steps from the household to `u`, one for the link, and the steps from `v`
/// to what offers the domain are at most the limit together. So each need is brought by one new
/// link or not at all, and what several links bring is the union of what each brings alone: that
/// makes the number of needs brought a monotone submodular function of the set of links.
///
/// Of links that bring as much, the one whose ends share the more telling contacts comes first
/// (``familiarity(of:with:)``), then the one with the lowest tail, then the lowest head.
public struct LinkProblem: Sendable {
  /// Where each node leads.
  public var outgoing: SparseRows
  /// Who has the same offers within reach; each household is in one of these.
  public var groups: [Group]
  public var households: [Household]
  /// The nodes that a link may begin at, lowest first.
  public var tails: [Int32]
  /// The nodes that a link may lead to, lowest first.
  public var heads: [Int32]
  /// The most steps of a way.
  public var limit: Int
  /// Pairs of nodes that no way may hold both of.
  public var apart: [NodePair] = []
  /// Which of all nodes have to do with each other, by which links that bring as much are told apart; see
  /// ``familiarity(of:with:)``.
  public var contacts: SimpleGraph
  /// Whether a link between two nodes cannot be; those that are there already cannot anyhow.
  public var isExcluded: @Sendable (_ tail: Int, _ head: Int) -> Bool

  /// Households for which the same services fit and the same nodes are closed.
  public struct Group: Hashable, Sendable {
    /// What each node offers them, by node.
    public var offers: [DomainSet]
    /// The nodes that none of their ways may pass, lowest first.
    public var closed: [Int32]

    public init(offers: [DomainSet], closed: [Int32] = []) {
      self.offers = offers
      self.closed = closed
    }
  }

  /// A household with needs.
  public struct Household: Hashable, Sendable {
    public var node: Int32
    /// The place of its group.
    public var group: Int32
    public var needs: DomainSet

    public init(node: Int32, group: Int32 = 0, needs: DomainSet) {
      self.node = node
      self.group = group
      self.needs = needs
    }
  }

  public init(
    outgoing: SparseRows, groups: [Group], households: [Household], tails: [Int32],
    heads: [Int32], limit: Int, contacts: SimpleGraph,
    isExcluded: @escaping @Sendable (_ tail: Int, _ head: Int) -> Bool = { _, _ in false }
  ) {
    self.outgoing = outgoing
    self.groups = groups
    self.households = households
    self.tails = tails
    self.heads = heads
    self.limit = limit
    self.contacts = contacts
    self.isExcluded = isExcluded
  }
}

/// Links that were chosen, and what they bring.
public struct ChosenLinks: Hashable, Sendable {
  /// In the order in which they were chosen.
  public var links: [Link]
  /// The needs that were unreached before, by household in the order of the problem.
  public let outOfReach: [HouseholdNeeds]
  public let guarantee: Guarantee

  /// - Parameter guarantee: that of the method, for links that bring something. When it finds none
  ///   there is none to find, and that is exact.
  init(links: [Link], outOfReach: [HouseholdNeeds], guarantee: Guarantee) {
    self.links = links
    self.outOfReach = outOfReach
    self.guarantee = links.isEmpty ? .exact : guarantee
  }

  /// One link with what it brings that those before it did not.
  public struct Link: Hashable, Sendable {
    public let tail: Int
    public let head: Int
    /// The needs that it brings, by household in the order of the problem.
    public let brought: [HouseholdNeeds]

    public var gain: Int { brought.needCount }
  }

  /// How sure it is that no other choice brings more.
  public enum Guarantee: String, Hashable, Sendable, CaseIterable {
    case exact
    /// At least 1 − 1/e of the most that can be brought.
    ///
    /// Source: G. L. Nemhauser, L. A. Wolsey and M. L. Fisher, "An analysis of approximations for
    /// maximizing submodular set functions I", *Mathematical Programming* 14 (1978).
    case atLeast63Percent = "at-least-63-percent"
    /// At least half of it: the limit on links to one node makes the choice a matroid.
    ///
    /// Source: M. L. Fisher, G. L. Nemhauser and L. A. Wolsey, "An analysis of approximations for
    /// maximizing submodular set functions II", *Mathematical Programming Study* 8 (1978).
    case atLeastHalf = "at-least-half"
    case heuristic
  }

  /// How many needs were unreached before.
  public var unreached: Int { outOfReach.needCount }

  /// How many needs all links bring together.
  public var gain: Int { links.reduce(0) { $0 + $1.gain } }
}

/// Some needs of one household.
public struct HouseholdNeeds: Hashable, Sendable {
  /// The place of the household in the problem.
  public let household: Int
  public let domains: DomainSet
}

extension [HouseholdNeeds] {
  fileprivate var needCount: Int { reduce(0) { $0 + $1.domains.count } }
}

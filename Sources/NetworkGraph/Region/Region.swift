/// A whole region: its households, the people in them, and the organisations around them.
///
/// On ways the people of a household are one with it, informal ties go both ways, and households
/// lead to organisations, never back; organisations lead on by referral. Nodes are numbered with
/// the households first, neighbours near each other, then the organisations by their own number, so
/// that what is asked together lies together in memory.
public struct Region: Sendable {
  /// How many households there are: nodes `0 ..< householdCount`.
  public let householdCount: Int
  /// The number of each node in the files it came from.
  public let ids: Column<Int64>
  /// What each node is; see ``RegionKind``.
  public let kinds: Column<UInt8>
  /// The area of each node; ``RegionNode/noArea`` where none is written.
  public let areas: Column<Int32>
  /// What a household needs and what a service covers, as bits.
  public let domains: Column<UInt32>
  /// How many people a service still has room for; -1 where it is not written.
  public let capacities: Column<Int32>
  /// Where each node leads, lowest first.
  public let outgoing: SparseRows
  /// The thousandths of a day that each arc of ``outgoing`` takes.
  public let outgoingDays: Column<Int32>
  /// How the ends of each arc of ``outgoing`` are tied; see ``RegionBond``.
  public let bonds: Column<UInt8>
  /// From where each node is reached, lowest first.
  public let incoming: SparseRows
  public let incomingDays: Column<Int32>
  public let people: RegionPeople

  public init(
    householdCount: Int, ids: Column<Int64>, kinds: Column<UInt8>, areas: Column<Int32>,
    domains: Column<UInt32>, capacities: Column<Int32>, outgoing: SparseRows,
    outgoingDays: Column<Int32>, bonds: Column<UInt8>, incoming: SparseRows,
    incomingDays: Column<Int32>, people: RegionPeople
  ) {
    self.householdCount = householdCount
    self.ids = ids
    self.kinds = kinds
    self.areas = areas
    self.domains = domains
    self.capacities = capacities
    self.outgoing = outgoing
    self.outgoingDays = outgoingDays
    self.bonds = bonds
    self.incoming = incoming
    self.incomingDays = incomingDays
    self.people = people
  }

  /// Households and organisations.
  public var nodeCount: Int { ids.count }
  public var arcCount: Int { outgoing.arcCount }
  public var households: Range<Int> { 0..<householdCount }
  public var organisations: Range<Int> { householdCount..<nodeCount }

  /// What a node is.
  public func kind(of node: Int) -> RegionKind { RegionKind(rawValue: kinds[node]) ?? .service }
}

/// The people of a region, in the order of their households.
public struct RegionPeople: Sendable {
  /// The number of each person in the files.
  public let ids: Column<Int64>
  /// The people of household `h` are `starts[h] ..< starts[h + 1]`; those after the last start are
  /// in no household.
  public let starts: Column<Int32>
  /// To which nodes each person is tied besides the household: schools, and further households.
  public let ties: SparseRows

  public init(ids: Column<Int64>, starts: Column<Int32>, ties: SparseRows) {
    self.ids = ids
    self.starts = starts
    self.ties = ties
  }

  public var count: Int { ids.count }
}

/// What a node of a region is, with the number that bulk files give it.
public enum RegionKind: UInt8, Hashable, Sendable, CaseIterable, BitwiseCopyable {
  case household, service, gp, school, team, person
}

/// What a tie of a region is, with the number that bulk files give it.
public enum RegionTieKind: UInt8, Hashable, Sendable, CaseIterable {
  /// A household and a person in it.
  case member
  /// Two households that help each other.
  case informal
  case personSchool, householdGP, householdTeam, householdService
  /// From one organisation to another, one way.
  case referral
}

/// How the two ends of an arc are tied when the people of a household count each by themselves.
public struct RegionBond: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Without anybody in between.
  public static let direct = RegionBond(rawValue: 1)
  /// By somebody of the household who is tied to nobody else.
  public static let throughPerson = RegionBond(rawValue: 2)
  /// By two or more of them.
  public static let throughSeveral = RegionBond(rawValue: 4)

  /// Whether no single tie and no single person can part the two.
  public var isDouble: Bool {
    contains(.throughSeveral) || isSuperset(of: [.direct, .throughPerson])
  }
}

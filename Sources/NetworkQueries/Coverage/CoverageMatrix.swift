public import SupportNetwork

/// What there is for the needs of each area in each life domain, and how those who meet the
/// households come to it.
///
/// Each cell stands for itself: nothing is added up over life domains or areas, so that a count
/// that is too small to tell can be found from no other.
public struct CoverageMatrix: Hashable, Sendable {
  /// How many links away from who meets the households something is still nearby.
  public let steps: Int
  /// A service with a longer wait than this counts as full.
  public let fullAfterDays: Int
  /// In the order of the network: those with needs; where no household is on the map, those with
  /// services.
  public let domains: [LifeDomainID]
  /// By name: those of households; where no household is on the map, those of services. Nothing, as
  /// the last, stands for households of which no area is written down, or for any area.
  public let areas: [String?]
  /// A cell for each life domain and area: all areas of the first life domain, then of the next.
  public let cells: [CoverageCell]
}

/// What there is for the needs of one area in one life domain.
public struct CoverageCell: Hashable, Sendable {
  public let domain: LifeDomainID
  public let area: String?
  /// How many households have needs here; nothing when the map knows of none.
  public let households: CountOfPeople?
  /// How many needs they have; hidden too where the households are too few to tell.
  public let needs: CountOfPeople?
  public let offer: CoverageOffer
  public let reach: CoverageReach
  /// The lines between those who meet the households and the organisations that offer what fits.
  public let lines: LineKnowledge
  public let state: CoverageState
  /// What could be tried, the best first.
  public let suggestions: [TeamSuggestion]
}

/// The services that fit a life domain and an area, but those from which all its households must
/// stay away.
public struct CoverageOffer: Hashable, Sendable {
  public internal(set) var services = 0
  /// Of them those that say they have a free place, and do not let people wait too long.
  public internal(set) var withRoom = 0
  /// Of them those without a free place, or with too long a wait.
  public internal(set) var full = 0
  /// How many organisations offer them.
  public internal(set) var organisations = 0
  /// The median of the days until they start; nothing when none says it.
  public internal(set) var medianWaitingDays: Double?

  /// Of the services those that say neither.
  public var unsaid: Int { services - withRoom - full }
}

/// Which part of the needs has something that fits nearby.
public enum CoverageReach: Hashable, Sendable {
  /// There are no needs, or nobody is known to meet the households.
  case unknown
  case none
  case all
  /// This share of them; both those that have it and those that do not are enough to be told.
  case share(Double)
  /// Some of them have it and some do not; they are too few to tell how many.
  case some
}

/// Why a cell is as it is: the first that holds.
public enum CoverageState: String, Hashable, Sendable, CaseIterable {
  /// The map knows of no need here. That does not say that there is none.
  case noNeedKnown = "no-need-known"
  /// Nothing that fits is on the map.
  case noService = "no-service"
  /// Nobody is known to meet the households.
  case nobodyMeets = "nobody-meets"
  /// All that fits is full.
  case full
  /// Nothing that fits is nearby for any need.
  case outOfReach = "out-of-reach"
  /// For some needs something that fits is nearby.
  case partlyReached = "partly-reached"
  /// For all needs something that fits is nearby.
  case reached
}

import SupportNetwork

/// The family ties between the members of one household, by number: one of each sort for a pair.
struct FamilyTies {
  /// In order of parent, then child.
  private(set) var parents: [ParentLink] = []
  private(set) var couples: [Couple] = []
  /// Two by two; `Levels` makes groups of them.
  private(set) var twins: [Twins] = []
  private(set) var siblings: [Pair] = []

  /// Reads the ties that hold on a day.
  ///
  /// Of several ties of one sort between the same two, the closest parenthood counts, the
  /// partnership that began last, and identical before not. A tie that was asked about and denied
  /// does not count; nor does one that is over or not yet begun, but a partnership that ended
  /// with a death still does.
  init(of network: SupportNetwork, between relatives: [Relative], on date: CalendarDate?) {
    let numbers = Dictionary(uniqueKeysWithValues: relatives.enumerated().map { ($1.id, $0) })
    var parenthoods: [[Int]: Parenthood] = [:]
    var partnerships: [Pair: (status: Partnership, since: CalendarDate?)] = [:]
    var identical: [Pair: Bool] = [:]
    var siblings: Set<Pair> = []
    for tie in network.ties where tie.knowledge?.state != .denied {
      guard let from = numbers[tie.from], let to = numbers[tie.to], from != to else { continue }
      let pair = Pair(from, to)
      let holds = date.map { tie.period.contains($0) } ?? true
      switch tie.kind {
      case .partnership(let status):
        let isWidowed = relatives[from].hasDied || relatives[to].hasDied
        guard holds || isWidowed && Self.hasBegun(tie, by: date) else { continue }
        let candidate = (status: status, since: tie.period.since)
        if let known = partnerships[pair], !Self.isLater(candidate, than: known) { continue }
        partnerships[pair] = candidate
      case .kinship(.parent(let parenthood)) where holds:
        if let known = parenthoods[[from, to]], known.distance <= parenthood.distance { continue }
        parenthoods[[from, to]] = parenthood
      case .kinship(.twin(let isIdentical)):
        identical[pair] = isIdentical || identical[pair] == true
      case .kinship(.sibling):
        siblings.insert(pair)
      default:
        continue
      }
    }
    parents = parenthoods.map { ParentLink(parent: $0[0], child: $0[1], parenthood: $1) }
      .sorted { ($0.parent, $0.child) < ($1.parent, $1.child) }
    couples = partnerships.map { Couple(pair: $0, status: $1.status) }
      .sorted { $0.pair < $1.pair }
    twins = identical.map { Twins(members: $0.members, areIdentical: $1) }
      .sorted { $0.members.lexicographicallyPrecedes($1.members) }
    self.siblings = siblings.sorted()
  }

  private static func hasBegun(_ tie: Tie, by date: CalendarDate?) -> Bool {
    guard let date, let since = tie.period.since else { return true }
    return since <= date
  }

  /// Whether a partnership replaces another of the same two: it began later or, where that does
  /// not tell, is further on the way from living together to divorce.
  private static func isLater(
    _ one: (status: Partnership, since: CalendarDate?),
    than other: (status: Partnership, since: CalendarDate?)
  ) -> Bool {
    let days = (one.since?.dayNumber ?? 0, other.since?.dayNumber ?? 0)
    return days.0 == days.1 ? one.status.progress > other.status.progress : days.0 > days.1
  }
}

/// A parent and a child, and how the child came.
struct ParentLink: Hashable, Sendable {
  let parent: Int
  let child: Int
  let parenthood: Parenthood
}

extension Parenthood {
  /// How far the parenthood is from birth.
  var distance: Int {
    switch self {
    case .birth: 0
    case .adopted: 1
    case .foster: 2
    case .step: 3
    }
  }
}

extension Partnership {
  fileprivate var progress: Int {
    switch self {
    case .livingTogether: 0
    case .married: 1
    case .separated: 2
    case .divorced: 3
    }
  }
}

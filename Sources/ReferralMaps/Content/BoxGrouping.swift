import NetworkQueries
import SupportNetwork
import Wording

/// Which boxes stand together, and how many households belong to each group.
struct BoxGrouping {
  private let network: CompiledNetwork
  private let grouping: ReferralMapOptions.Grouping
  /// The life domains that the services of an organisation cover, each as often as it is covered.
  private let domains: [ActorID: [LifeDomainID: Int]]
  /// The areas, by name, or the life domains in their own order.
  let groups: [String]
  private let places: [String: Int]
  /// How many households live in an area, or ask for something in a life domain.
  let householdCounts: [String: Int]

  init(
    _ network: CompiledNetwork, by grouping: ReferralMapOptions.Grouping, folding: BoxFolding
  ) {
    self.network = network
    self.grouping = grouping
    var domains: [ActorID: [LifeDomainID: Int]] = [:]
    for case .service(let service) in network.actors {
      guard let whole = folding.bearer(of: service.id) else { continue }
      for domain in service.domains { domains[whole, default: [:]][domain, default: 0] += 1 }
    }
    self.domains = domains
    var counts: [String: Int] = [:]
    for household in network.network.households {
      for code in Self.codes(of: household, by: grouping, in: network) {
        counts[code, default: 0] += 1
      }
    }
    householdCounts = counts
    switch grouping {
    case .area: groups = Set(network.actors.compactMap(Self.area)).sorted()
    case .domain: groups = network.network.lifeDomains.map(\.id.rawValue)
    }
    places = Dictionary(
      groups.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The group of an actor: its area, or the life domain that most of its services cover, and of
  /// equal ones the first in the order of the network.
  func group(of actor: Actor) -> Int? {
    switch grouping {
    case .area: return Self.area(of: actor).flatMap { places[$0] }
    case .domain:
      let covered = domains[actor.id] ?? [:]
      let most = covered.values.max()
      return network.network.lifeDomains.first { covered[$0.id] == most && most != nil }
        .flatMap { places[$0.id.rawValue] }
    }
  }

  func name(of code: String, _ wording: Wording) -> String {
    switch grouping {
    case .area: code
    case .domain:
      network.network.lifeDomains.first { $0.id.rawValue == code }
        .map { wording.lifeDomain($0).withCapital } ?? code
    }
  }

  /// The area of an actor that has a box of its own. A place that must stay secret has none.
  private static func area(of actor: Actor) -> String? {
    switch actor {
    case .organisation(let organisation):
      organisation.isConfidential ? nil : organisation.area
    case .team(let team): team.area
    case .actorClass(let actorClass): actorClass.area
    case .household, .member, .person, .service: nil
    }
  }

  private static func codes(
    of household: Household, by grouping: ReferralMapOptions.Grouping, in network: CompiledNetwork
  ) -> Set<String> {
    switch grouping {
    case .area: Set([household.area].compactMap { $0 })
    case .domain:
      Set(
        network.network.activeNeeds(of: household, on: network.date)
          .map(\.need.domain.rawValue))
    }
  }
}

extension String {
  fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }
}

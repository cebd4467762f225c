public import NetworkGraph

/// How a figure is spread over many.
public struct FigureSpread: Hashable, Sendable {
  /// Of how many there is a value.
  public let count: Int
  public let mean: Double
  public let median: Double
  /// The 90th percentile, by definition 7 of Hyndman and Fan (1996).
  public let ninetieth: Double

  /// Nothing of no values. Complexity: O(n log n).
  init?(_ values: [Double]) {
    guard let median = values.median, let ninetieth = values.quantile(0.9) else { return nil }
    count = values.count
    mean = values.reduce(0, +) / Double(values.count)
    self.median = median
    self.ninetieth = ninetieth
  }
}

/// The figures of a region.
public struct RegionFigures: Hashable, Sendable {
  public let households: Int
  public let people: Int
  /// How many organisations there are of each kind.
  public let organisations: [RegionKind: Int]
  /// How many ways on there are, with the people of a household as one with it.
  public let arcs: Int
  /// How many parts the region falls apart into, whatever the direction of ties.
  public let components: Int
  /// How many nodes the largest of them has.
  public let largestComponent: Int
  /// Households without any tie.
  public let isolatedHouseholds: Int
  /// How many others a household is tied to.
  public let neighbours: FigureSpread?
  /// The share of the neighbours of a household that have ties with each other, where it has two.
  public let density: FigureSpread?
  /// Burt's constraint of the households with neighbours.
  public let constraint: FigureSpread?
  /// To how many others an organisation refers.
  public let referralsMade: FigureSpread?
  /// The share of referral links that are answered by one the other way; nothing without links.
  public let reciprocity: Double?
}

extension Region {
  /// The figures of the region. All are of the graph of households and organisations.
  ///
  /// Complexity: O(nodes log nodes + arcs), and what ``Neighbourhoods`` takes for each household.
  public var figures: RegionFigures {
    var kinds: [RegionKind: Int] = [:]
    for node in organisations { kinds[kind(of: node), default: 0] += 1 }
    var (degrees, densities, constraints): ([Double], [Double], [Double]) = ([], [], [])
    var isolated = 0
    neighbourhoods.forEach(households) { _, figures in
      degrees.append(Double(figures.neighbourCount))
      if figures.neighbourCount == 0 { isolated += 1 }
      if let density = figures.density { densities.append(density) }
      if let constraint = figures.constraint { constraints.append(constraint) }
    }
    let links = organisations.flatMap { tail in
      outgoing.heads[outgoing[tail]].map { (tail, Int($0)) }
    }
    let answered = links.count { outgoing.contains($0.1, leadingTo: $0.0) }
    let sizes = componentSizes
    return RegionFigures(
      households: householdCount, people: people.count, organisations: kinds, arcs: arcCount,
      components: sizes.count, largestComponent: sizes.max() ?? 0, isolatedHouseholds: isolated,
      neighbours: FigureSpread(degrees), density: FigureSpread(densities),
      constraint: FigureSpread(constraints),
      referralsMade: FigureSpread(organisations.map { Double(outgoing[$0].count) }),
      reciprocity: links.isEmpty ? nil : Double(answered) / Double(links.count))
  }
}

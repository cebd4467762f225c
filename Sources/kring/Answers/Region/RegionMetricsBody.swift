import NetworkGraph
import NetworkQueries

/// A region in figures for programs; `Schemas/region-metrics-1.schema.json` describes the fields.
struct RegionMetricsBody: Encodable {
  let households: Int
  let people: Int
  let organisations: [String: Int]
  let arcs: Int
  let components: Int
  let largestComponent: Int
  let isolatedHouseholds: Int
  let spreads: [Spread]
  let reciprocity: OrNull<Double>

  /// What is not defined is `null`.
  struct Spread: Encodable {
    let figure: String
    let count: Int
    let mean: OrNull<Double>
    let median: OrNull<Double>
    let ninetieth: OrNull<Double>
  }

  init(_ figures: RegionFigures) {
    households = figures.households
    people = figures.people
    organisations = Dictionary(
      uniqueKeysWithValues: figures.organisations.map { ("\($0.key)", $0.value) })
    arcs = figures.arcs
    components = figures.components
    largestComponent = figures.largestComponent
    isolatedHouseholds = figures.isolatedHouseholds
    spreads = [
      ("neighbours", figures.neighbours), ("density", figures.density),
      ("constraint", figures.constraint), ("referrals-made", figures.referralsMade),
    ].map { name, spread in
      Spread(
        figure: name, count: spread?.count ?? 0, mean: OrNull(spread?.mean),
        median: OrNull(spread?.median), ninetieth: OrNull(spread?.ninetieth))
    }
    reciprocity = OrNull(figures.reciprocity)
  }
}

extension CSVText {
  /// One figure in a row.
  init(_ body: RegionMetricsBody) {
    let counts =
      [
        ("households", body.households), ("people", body.people), ("arcs", body.arcs),
        ("components", body.components), ("largest-component", body.largestComponent),
        ("isolated-households", body.isolatedHouseholds),
      ] + body.organisations.sorted { $0.key < $1.key }.map { ("\($0.key)", $0.value) }
    func cell(_ figure: OrNull<Double>) -> String { figure.value.map { "\($0)" } ?? "" }
    self.init(
      headings: ["figure", "value", "mean", "median", "ninetieth"],
      rows: counts.map { [$0.0, "\($0.1)", "", "", ""] }
        + body.spreads.map {
          [$0.figure, "\($0.count)", cell($0.mean), cell($0.median), cell($0.ninetieth)]
        } + [["reciprocity", cell(body.reciprocity), "", "", ""]])
  }
}

/// A way through a region for programs; `Schemas/region-path-1.schema.json` describes the fields.
struct RegionWayBody: Encodable {
  let isThere: Bool
  let steps: Int?
  let days: Double?
  let nodes: [Node]

  struct Node: Encodable {
    let id: Int64
    let kind: String
  }

  init(_ way: RegionWay?, in region: Region) {
    isThere = way != nil
    steps = way.map { $0.nodes.count - 1 }
    days = way.map { Double($0.thousandths) / 1000 }
    nodes = (way?.nodes ?? []).map { Node(id: region.ids[$0], kind: "\(region.kind(of: $0))") }
  }
}

extension CSVText {
  /// One actor of the way in a row.
  init(_ body: RegionWayBody) {
    self.init(headings: ["id", "kind"], rows: body.nodes.map { ["\($0.id)", $0.kind] })
  }
}

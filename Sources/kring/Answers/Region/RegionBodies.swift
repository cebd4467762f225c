import NetworkGraph
import NetworkQueries
import SupportNetwork
import Wording

/// A life domain of a region for programs.
struct RegionDomainBody: Encodable {
  /// Its bit in the tables.
  let bit: Int
  /// Its code, where the standard list has one.
  let code: String?
  let name: String

  init(_ place: Int, _ wording: Wording) {
    bit = place
    code = LifeDomain.standard(at: place)?.id.rawValue
    name = wording.lifeDomain(at: place)
  }

  /// What stands for it in a table: its code, or one made of its number behind the end of the list.
  var cell: String { code ?? "life-domain-\(bit + 1)" }
}

/// Steps to fitting help for programs; `Schemas/region-reach-1.schema.json` describes the fields.
struct RegionReachBody: Encodable {
  let domains: [Row]

  struct Row: Encodable {
    let domain: RegionDomainBody
    let households: [OrNull<Int>]
    let householdsOutOfReach: OrNull<Int>
    let needs: [OrNull<Int>]
    let needsOutOfReach: OrNull<Int>
  }

  init(_ steps: [DomainSteps], _ wording: Wording) {
    domains = steps.map { row in
      Row(
        domain: RegionDomainBody(row.domain, wording),
        households: row.households.map { OrNull($0) },
        householdsOutOfReach: OrNull(row.householdsOutOfReach),
        needs: row.needs.map { OrNull($0) }, needsOutOfReach: OrNull(row.needsOutOfReach))
    }
  }
}

extension CSVText {
  /// One life domain and number of steps in a row; a hidden count is empty.
  init(_ body: RegionReachBody) {
    func cell(_ count: OrNull<Int>) -> String { count.value.map(String.init) ?? "" }
    self.init(
      headings: ["domain", "steps", "households", "needs"],
      rows: body.domains.flatMap { row in
        let name = row.domain.cell
        return row.households.indices.map {
          [name, "\($0)", cell(row.households[$0]), cell(row.needs[$0])]
        } + [[name, "none", cell(row.householdsOutOfReach), cell(row.needsOutOfReach)]]
      })
  }
}

/// Needs without fitting help near for programs; `Schemas/region-audit-1.schema.json` describes the
/// fields.
struct RegionAuditBody: Encodable {
  let steps: Int
  let domains: [Row]
  let areas: [Row]

  struct Row: Encodable {
    let domain: RegionDomainBody
    let area: OrNull<Int32>
    /// What is hidden is `null`.
    let needs: OrNull<Int>
    let unreached: OrNull<Int>
  }

  init(_ audit: RegionAudit, _ wording: Wording) {
    func row(_ cell: AreaAudit) -> Row {
      Row(
        domain: RegionDomainBody(cell.domain, wording), area: OrNull(cell.area),
        needs: OrNull(cell.needs.exact),
        unreached: OrNull(cell.isAllReached ? 0 : cell.unreached.exact))
    }
    steps = audit.steps
    domains = audit.domains.map(row)
    areas = audit.areas.map(row)
  }
}

extension CSVText {
  /// One life domain and area in a row; a hidden count is empty.
  init(_ body: RegionAuditBody) {
    self.init(
      headings: ["domain", "area", "needs", "unreached"],
      rows: (body.domains + body.areas).map { row in
        [
          row.domain.cell, row.area.value.map { "\($0)" } ?? "",
          row.needs.value.map { "\($0)" } ?? "", row.unreached.value.map { "\($0)" } ?? "",
        ]
      })
  }
}

/// Where all hangs on one for programs; `Schemas/region-cuts-1.schema.json` describes the fields.
struct RegionCutsBody: Encodable {
  let articulationPoints: Int
  let bridges: Int
  let households: Int
  let people: Int
  let peopleWithOneTie: Int
  let organisations: [Organisation]
  /// The links between two organisations.
  let links: [[Int64]]

  struct Organisation: Encodable {
    let id: Int64
    let kind: String
  }

  init(_ cuts: RegionCuts, in region: Region) {
    let points = cuts.articulationPoints
    articulationPoints = points.count
    bridges = cuts.bridgeCount
    households = points.count { $0 < region.householdCount }
    people = points.count { $0 >= region.nodeCount }
    peopleWithOneTie = cuts.leaves.count
    organisations = points.filter(region.organisations.contains)
      .map { Organisation(id: region.ids[$0], kind: "\(region.kind(of: $0))") }
      .sorted { $0.id < $1.id }
    links = cuts.bridges.filter {
      region.organisations.contains($0.first) && region.organisations.contains($0.second)
    }.map { [region.ids[$0.first], region.ids[$0.second]].sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension CSVText {
  /// One organisation in a row.
  init(_ body: RegionCutsBody) {
    self.init(
      headings: ["id", "kind"], rows: body.organisations.map { ["\($0.id)", $0.kind] })
  }
}

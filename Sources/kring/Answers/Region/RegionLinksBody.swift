import NetworkGraph
import NetworkQueries
import Wording

/// Missing links of a region for programs; `Schemas/region-links-1.schema.json` describes the
/// fields.
struct RegionLinksBody: Encodable {
  let steps: Int
  let needs: OrNull<Int>
  let outOfReach: OrNull<Int>
  let isAnyOutOfReach: Bool
  let guarantee: String
  let sureness: String
  let links: [Link]

  struct Link: Encodable {
    let from: Int64
    let to: Int64
    let gain: OrNull<Int>
    let total: OrNull<Int>
    let left: OrNull<Int>
    let domains: [RegionDomainBody]
    let areas: OrNull<Int>
  }

  init(_ answer: RegionLinks, in region: Region, _ wording: Wording) {
    steps = answer.steps
    needs = OrNull(answer.needs.exact)
    outOfReach = OrNull(answer.outOfReach.exact)
    isAnyOutOfReach = answer.isAnyOutOfReach
    guarantee = answer.guarantee.rawValue
    sureness = wording.sureness(answer.guarantee)
    links = answer.links.map { link in
      Link(
        from: region.ids[link.tail], to: region.ids[link.head], gain: OrNull(link.gain.exact),
        total: OrNull(link.total.exact), left: OrNull(link.isNoneLeft ? 0 : link.left.exact),
        domains: link.domains.indices.map { RegionDomainBody($0, wording) },
        areas: OrNull(link.areaCount.exact))
    }
  }
}

extension CSVText {
  /// One link in a row; a hidden count is empty.
  init(_ body: RegionLinksBody) {
    func cell(_ count: OrNull<Int>) -> String { count.value.map(String.init) ?? "" }
    self.init(
      headings: ["from", "to", "gain", "total", "left", "domains", "areas", "guarantee"],
      rows: body.links.map { link in
        [
          "\(link.from)", "\(link.to)", cell(link.gain), cell(link.total), cell(link.left),
          link.domains.map(\.cell).joined(separator: " "), cell(link.areas),
          body.guarantee,
        ]
      })
  }
}

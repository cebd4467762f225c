import NetworkQueries
import Wording

extension CSVText {
  /// What there is for each area as rows for a spreadsheet, one life domain in one area in a row.
  ///
  /// A count that is too small to tell is `<5`; where nothing is known the field is empty.
  init(_ body: CoverageBody) {
    headings = [
      "domain", "area", "state", "households", "needs", "services", "with_room", "full",
      "organisations", "median_waiting_days", "reach", "reach_share", "lines_own",
      "lines_observed", "lines_agreed", "lines_declared", "lines_unsaid", "lines_missing",
      "lines_unknown", "sentences", "suggestions",
    ]
    rows = body.cells.map { cell in
      let isKnown = cell.state != CoverageState.noNeedKnown.rawValue
      func people(_ count: Int?) -> String {
        count.map { "\($0)" } ?? (isKnown ? "<\(body.leastTold)" : "")
      }
      let offer = cell.services
      let counts = [offer.count, offer.withRoom, offer.full, offer.organisations]
      let lines = [
        cell.lines.own, cell.lines.observed, cell.lines.agreed, cell.lines.declared,
        cell.lines.unsaid, cell.lines.missing, cell.lines.unknown,
      ]
      return [
        cell.domain, cell.area.value ?? "", cell.state, people(cell.households.value),
        people(cell.needs.value),
      ] + counts.map { "\($0)" } + [
        offer.medianWaitingDays.value.map(plainNumber) ?? "", cell.reach,
        cell.reachShare.value.map(plainNumber) ?? "",
      ] + lines.map { "\($0)" } + [
        cell.sentences.joined(separator: " "),
        cell.suggestions.map(\.sentence).joined(separator: " "),
      ]
    }
  }
}

import NetworkQueries
import SupportNetwork
import Wording

/// What there is for each area, for programs; `Schemas/coverage-1.schema.json` describes the fields.
struct CoverageBody: Encodable {
  let date: String?
  let withinSteps: Int
  let fullAfterDays: Int
  /// The smallest count of households or needs that is told.
  let leastTold: Int
  let cells: [Cell]

  /// One life domain in one area. A count that is not told is `null`, and so is an area that is not
  /// known.
  struct Cell: Encodable {
    let domain: String
    let area: OrNull<String>
    let state: String
    let households: OrNull<Int>
    let needs: OrNull<Int>
    let services: Services
    let reach: String
    let reachShare: OrNull<Double>
    let lines: Lines
    let sentences: [String]
    let suggestions: [Suggestion]
  }

  struct Services: Encodable {
    let count: Int
    let withRoom: Int
    let full: Int
    let organisations: Int
    let medianWaitingDays: OrNull<Double>
  }

  /// Organisations by what is known of the line with them; never to be added up.
  struct Lines: Encodable {
    let own: Int
    let observed: Int
    let agreed: Int
    let declared: Int
    let unsaid: Int
    let missing: Int
    let unknown: Int
  }

  struct Suggestion: Encodable {
    let kind: String
    let sentence: String
    let actors: [ActorBody]
  }

  init(
    _ matrix: CoverageMatrix, of cells: [CoverageCell], in network: CompiledNetwork,
    _ wording: Wording
  ) {
    date = network.date?.iso
    withinSteps = matrix.steps
    fullAfterDays = matrix.fullAfterDays
    leastTold = CountOfPeople.least
    self.cells = cells.map { Cell($0, of: matrix, in: network, wording) }
  }
}

extension CoverageBody.Cell {
  fileprivate init(
    _ cell: CoverageCell, of matrix: CoverageMatrix, in network: CompiledNetwork,
    _ wording: Wording
  ) {
    domain = cell.domain.rawValue
    area = OrNull(cell.area)
    state = cell.state.rawValue
    households = OrNull(cell.households?.exact)
    needs = OrNull(cell.needs?.exact)
    services = CoverageBody.Services(
      count: cell.offer.services, withRoom: cell.offer.withRoom, full: cell.offer.full,
      organisations: cell.offer.organisations,
      medianWaitingDays: OrNull(cell.offer.medianWaitingDays))
    let coded = cell.reach.coded
    reach = coded.code
    reachShare = OrNull(coded.share)
    lines = CoverageBody.Lines(
      own: cell.lines.own, observed: cell.lines.observed, agreed: cell.lines.agreed,
      declared: cell.lines.declared, unsaid: cell.lines.unsaid, missing: cell.lines.missing,
      unknown: cell.lines.unknown)
    sentences = wording.coverageSentences(cell, of: matrix)
    suggestions = cell.suggestions.map { suggestion in
      CoverageBody.Suggestion(
        kind: suggestion.kind, sentence: wording.teamSuggestion(suggestion, in: network),
        actors: suggestion.actors.map { ActorBody($0, in: network) })
    }
  }
}

extension CoverageReach {
  /// Its code in answers for programs, with the share where there is one to tell.
  fileprivate var coded: (code: String, share: Double?) {
    switch self {
    case .unknown: ("unknown", nil)
    case .none: ("none", 0)
    case .all: ("all", 1)
    case .some: ("some", nil)
    case .share(let share): ("share", share)
    }
  }
}

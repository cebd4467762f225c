public import NetworkQueries
import SupportNetwork

extension Wording {
  /// Where a cell is, at the beginning of a sentence: the area, or what it means that there is none.
  public func coverageArea(_ area: String?, of matrix: CoverageMatrix) -> String {
    if let area { return area }
    let isWhole = matrix.areas.count == 1
    let isDirectory = matrix.cells.allSatisfy { $0.state == .noNeedKnown }
    if isWhole { return pick("Hele kaart", "Whole map") }
    return isDirectory
      ? pick("Alle buurten samen", "All areas together")
      : pick("Buurt niet bekend", "Area not known")
  }

  /// Why a cell is as it is, in one sentence, and how the lines to what fits are known in another.
  public func coverageSentences(_ cell: CoverageCell, of matrix: CoverageMatrix) -> [String] {
    [coverageState(cell, of: matrix), coverageLines(cell)].compactMap { $0 }
  }

  private func coverageState(_ cell: CoverageCell, of matrix: CoverageMatrix) -> String {
    let near = steps(matrix.steps)
    return switch cell.state {
    case .noNeedKnown:
      pick("Hier is nog geen hulpvraag bekend.", "No need is known here yet.")
    case .noService:
      pick(
        "Op de kaart staat nog geen aanbod dat past.",
        "On the map there is no service yet that fits.")
    case .nobodyMeets:
      pick(
        "Er is aanbod dat past, maar op de kaart staat niet wie deze huishoudens kent.",
        "There are services that fit, but the map does not say who knows these households.")
    case .full:
      pick(
        "Al het aanbod dat past is vol, of begint pas na meer dan \(days(matrix.fullAfterDays)).",
        "All that fits is full, or only begins after more than \(days(matrix.fullAfterDays)).")
    case .outOfReach:
      pick(
        "Er is aanbod dat past, maar niet binnen \(near) van wie deze huishoudens kent.",
        "There are services that fit, but not within \(near) of who knows these households.")
    case .partlyReached:
      pick(
        "Voor een deel van de hulpvragen is er binnen \(near) aanbod dat past, voor een deel niet.",
        "For some of the needs there is a service within \(near) that fits, for some there is not.")
    case .reached:
      pick(
        "Voor alle hulpvragen is er binnen \(near) aanbod dat past.",
        "For all needs there is a service within \(near) that fits.")
    }
  }

  /// How the lines with those who offer what fits are known; nothing when there is nobody to have a
  /// line with. The numbers stay apart.
  private func coverageLines(_ cell: CoverageCell) -> String? {
    guard cell.state != .noNeedKnown, cell.state != .nobodyMeets, cell.offer.organisations > 0
    else { return nil }
    let lines = cell.lines
    let parts = [
      (lines.own, pick("in eigen huis", "in their own house")),
      (lines.observed, pick("gebruikt", "in use")),
      (lines.agreed, pick("afgesproken", "agreed")),
      (lines.declared, pick("volgens één kant", "by what one side says")),
      (lines.unsaid, pick("op de kaart, zonder bron", "on the map, without a source")),
      (lines.missing, pick("nagevraagd en niet aanwezig", "asked, and not there")),
      (lines.unknown, pick("nog niet nagevraagd", "not asked yet")),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return pick("Lijnen met wie dit biedt: ", "Lines with those who offer it: ")
      + parts.joined(separator: "; ") + "."
  }

  /// Which part of the needs has something nearby, short enough for a table.
  public func coverageReach(_ reach: CoverageReach) -> String {
    switch reach {
    case .unknown: "–"
    case .none: pick("geen", "none")
    case .all: pick("alle", "all")
    case .some: pick("een deel", "some")
    case .share(let share): "\(Int((share * 100).rounded()))%"
    }
  }

  /// A count about people, short enough for a table.
  func shortCount(_ count: CountOfPeople?) -> String {
    guard let count else { return "–" }
    return count.exact.map { "\($0)" } ?? "<\(CountOfPeople.least)"
  }
}

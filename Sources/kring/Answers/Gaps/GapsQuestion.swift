import NetworkQueries
import SupportNetwork
import Wording

/// Which gaps the user wants to see of a file.
struct GapsQuestion: Sendable {
  var date: CalendarDate?
  var settings: AskingSettings
  var rules: Set<GapCode>
  var domain: String?
  var household: String?
  var leastSeverity: Severity
  /// The day by which it is decided what stays quiet, unless another is asked about.
  var today: CalendarDate

  /// The gaps of a file that pass, in their order.
  func answer(_ file: String) throws(CommandFailure) -> FileGaps {
    let asked = try AskedNetwork(file, on: date, settings: settings)
    let households = Set(try asked.households(household).map(\.id))
    let domain = try domain.map { code throws(CommandFailure) in try asked.domain(code) }
    let gaps = asked.compiled.allGaps(settings: settings).filter { gap in
      gap.household.map(households.contains) ?? (household == nil)
        && (rules.isEmpty || rules.contains(gap.code))
        && (domain == nil || gap.domain == domain) && gap.severity >= leastSeverity
    }
    let (open, quiet) = gaps.split(by: try AcceptedSource(file).accepted(), on: date ?? today)
    return FileGaps(
      file: file, found: NetworkGaps(network: asked.compiled, gaps: open), quiet: quiet)
  }
}

/// The gaps of one file.
struct FileGaps: Sendable {
  let file: String
  let found: NetworkGaps
  /// How many more there are that were accepted and stay quiet.
  let quiet: Int
}

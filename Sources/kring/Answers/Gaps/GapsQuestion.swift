import NetworkQueries
import SupportNetwork
import Wording

/// Which gaps the user wants to see of a file, or of several taken together.
struct GapsQuestion: Sendable {
  var date: CalendarDate?
  var settings: AskingSettings
  var rules: Set<GapCode>
  var domain: String?
  var household: String?
  /// Whether only what is missing in the network of a team is asked for.
  var isAboutTeam: Bool
  var leastSeverity: Severity
  /// The day by which it is decided what stays quiet, unless another is asked about.
  var today: CalendarDate

  /// The gaps of a file that pass, in their order.
  func answer(_ file: String) throws(CommandFailure) -> FileGaps {
    try answer(AskedNetwork(file, on: date, settings: settings))
  }

  /// The gaps of files taken together that pass, in their order. What was accepted in any of them
  /// stays quiet.
  func answer(
    _ files: [String], _ join: JoinOptions, _ messages: Messages
  ) throws(CommandFailure) -> FileGaps {
    try answer(AskedNetwork.joining(files, join, on: date, settings: settings, messages))
  }

  private func answer(_ asked: AskedNetwork) throws(CommandFailure) -> FileGaps {
    let gaps = try gaps(of: asked)
    let domain = try domain.map { code throws(CommandFailure) in try asked.domain(code) }
    let passing = gaps.filter { gap in
      (rules.isEmpty || rules.contains(gap.code)) && (domain == nil || gap.domain == domain)
        && gap.severity >= leastSeverity
    }
    let (open, quiet) = passing.split(by: try asked.accepted(), on: date ?? today)
    return FileGaps(
      file: asked.file, found: NetworkGaps(network: asked.compiled, gaps: open), quiet: quiet)
  }

  private func gaps(of asked: AskedNetwork) throws(CommandFailure) -> [Gap] {
    guard !isAboutTeam else { return asked.compiled.teamGaps(settings: settings) }
    let households = Set(try asked.households(household).map(\.id))
    return asked.compiled.allGaps(settings: settings).filter { gap in
      gap.household.map(households.contains) ?? (household == nil)
    }
  }
}

/// The gaps of one file, or of several taken together.
struct FileGaps: Sendable {
  let file: String
  let found: NetworkGaps
  /// How many more there are that were accepted and stay quiet.
  let quiet: Int
}

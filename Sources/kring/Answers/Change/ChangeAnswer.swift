import NetworkQueries
import Pages
import SupportNetwork
import Wording

/// What changed or would change around households, in the form that was asked for.
struct ChangeAnswer {
  private let comparisons: [HouseholdComparison]
  private let tone: ChangeTone
  private let before: CompiledNetwork
  private let after: CompiledNetwork
  private let gone: Set<ActorID>

  init(
    _ comparisons: [HouseholdComparison], tone: ChangeTone, before: CompiledNetwork,
    after: CompiledNetwork, gone: Set<ActorID> = []
  ) {
    self.comparisons = comparisons
    self.tone = tone
    self.before = before
    self.after = after
    self.gone = gone
  }

  /// - Parameter name: the name of the answer for programs.
  func say(
    as format: AnswerFormat, name: String, in language: Language
  ) throws(CommandFailure) {
    let wording = Wording(language)
    switch format {
    case .text:
      for comparison in comparisons {
        try Answering.say(
          wording.changePage(comparison, tone, before: before, after: after, gone: gone))
      }
    case .json:
      let body = ChangeBody(
        households: comparisons.map {
          ChangeBody.Household($0, tone, wording, before: before, after: after)
        }, without: gone.sorted().map(\.rawValue))
      try Answering.say(body, as: name, in: language)
    case .csv: try Terminal.write(table(wording).bytes)
    }
  }

  /// One row for each thing that differs.
  private func table(_ wording: Wording) -> CSVText {
    let rows = comparisons.flatMap { comparison in
      ChangeBody.Household(comparison, tone, wording, before: before, after: after).rows
    }
    return CSVText(headings: ["household", "what", "change", "subject", "sentence"], rows: rows)
  }
}

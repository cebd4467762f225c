import NetworkQueries
import SupportNetwork
import Wording

/// Learning questions for programs; `Schemas/learn-1.schema.json` describes the fields.
struct LearningBody: Encodable {
  let questions: [Question]

  struct Question: Encodable {
    let id: String
    /// `worker` or `team`.
    let audience: String
    let question: String
    let domains: [String]
    /// The rules that brought it up; none when a need did.
    let rules: [String]
    /// In how many households it came up.
    let households: Int
    /// Where a question for the worker came up. One for the team is about no household in
    /// particular, so that it can be shown to the whole team.
    let sources: [Source]?
    let activities: [Activity]
  }

  struct Source: Encodable {
    let household: String
    let name: String
    /// The keys of the gaps.
    let gaps: [String]
  }

  struct Activity: Encodable {
    let id: String
    let kind: String
    let title: String
    let source: String?
    let link: String?
  }

  init(_ points: [LearningPoint], _ wording: Wording) {
    questions = points.map { point in
      let codes = point.sources.reduce(into: Set<GapCode>()) { $0.formUnion($1.codes) }
      let sources = point.sources.compactMap { source -> Source? in
        guard let household = source.household, let name = source.name else { return nil }
        return Source(household: household.rawValue, name: name, gaps: source.gaps)
      }
      return Question(
        id: point.question.id, audience: point.question.audience.rawValue,
        question: wording.learningQuestion(point), domains: point.domains.map(\.id.rawValue),
        rules: GapCode.allCases.filter(codes.contains).map(\.rawValue), households: sources.count,
        sources: point.question.audience == .worker ? sources : nil,
        activities: point.activities.map {
          Activity(
            id: $0.id, kind: $0.kind.rawValue, title: $0.titles[wording.language],
            source: $0.source, link: $0.link)
        })
    }
  }
}

extension CSVText {
  /// Learning questions as rows for a spreadsheet: one for each activity, and one for a question
  /// without any. Households are counted, and named for the worker alone.
  init(_ body: LearningBody) {
    headings = [
      "for", "id", "question", "domains", "rules", "households", "names", "activity", "kind",
      "source", "link",
    ]
    rows = body.questions.flatMap { question in
      let start = [
        question.audience, question.id, question.question,
        question.domains.joined(separator: " "),
        question.rules.joined(separator: " "), String(question.households),
        (question.sources ?? []).map(\.name).joined(separator: "; "),
      ]
      guard !question.activities.isEmpty else { return [start + ["", "", "", ""]] }
      return question.activities.map { activity in
        start + [activity.title, activity.kind, activity.source ?? "", activity.link ?? ""]
      }
    }
  }
}

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
    let sources: [Source]
    let activities: [Activity]
  }

  struct Source: Encodable {
    /// Nothing for what is missing among a team's partners.
    let household: String?
    let name: String?
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
      Question(
        id: point.question.id, audience: point.question.audience.rawValue,
        question: wording.learningQuestion(point), domains: point.domains.map(\.id.rawValue),
        sources: point.sources.map {
          Source(household: $0.household?.rawValue, name: $0.name, gaps: $0.gaps)
        },
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
  /// without any.
  init(_ body: LearningBody) {
    headings = [
      "for", "id", "question", "domains", "households", "activity", "kind", "source", "link",
    ]
    rows = body.questions.flatMap { question in
      let start = [
        question.audience, question.id, question.question,
        question.domains.joined(separator: " "),
        question.sources.compactMap(\.household).joined(separator: " "),
      ]
      guard !question.activities.isEmpty else { return [start + ["", "", "", ""]] }
      return question.activities.map { activity in
        start + [activity.title, activity.kind, activity.source ?? "", activity.link ?? ""]
      }
    }
  }
}

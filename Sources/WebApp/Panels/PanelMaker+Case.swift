import NetworkFiles
import NetworkQueries
import SupportNetwork
import Wording
import Workbench

extension PanelMaker {
  /// Learning questions with what they can be learnt by.
  var learning: [String: Any] {
    let points = seen.compiled.learningPoints(
      from: seen.gaps.open, in: CatalogueFile.standard)
    let adopted = Dictionary(
      seen.document.learning.map { ($0.question, Set($0.done)) },
      uniquingKeysWith: { first, _ in first })
    return [
      "none": points.isEmpty,
      "points": points.map { point in
        let done = adopted[point.question.id]
        return [
          "id": point.question.id, "text": wording.learningQuestion(point),
          "isTeam": point.question.audience == .team, "isAdopted": done != nil,
          "activities": point.activities.map { activity in
            [
              "id": activity.id, "title": activity.titles[seen.language],
              "kind": wording.activityKind(activity.kind),
              "isDone": done?.contains(activity.id) ?? false, "question": point.question.id,
              "isAdopted": done != nil,
            ] as [String: Any]
          },
        ] as [String: Any]
      },
    ]
  }

  /// All versions, the latest first, and what can be compared.
  var history: [String: Any] {
    let versions = seen.open.history.versions
    return [
      "versions": versions.reversed().map { version in
        [
          "number": version.number, "made": "\(version.made.milliseconds)",
          "author": version.author, "deed": deed(version, in: versions),
          "isLatest": version.number == seen.open.version,
          "isShown": version.number == (seen.view.version ?? seen.open.version),
          "isCompared": version.number == seen.view.comparedWith,
        ] as [String: Any]
      },
      "latest": seen.open.version, "shown": seen.view.version ?? seen.open.version,
      "hasSeveral": versions.count > 1, "isPast": !seen.isPresent,
      "isComparing": seen.view.comparedWith != nil,
    ]
  }

  private func deed(_ version: CaseVersion, in versions: [CaseVersion]) -> String {
    func words(_ number: Int) -> String {
      versions.first { $0.number == number }.map { change in
        guard case .changed(let code, let subject) = change.deed else { return "" }
        let text = phrase("deed-\(code)")
        return subject.isEmpty ? text : "\(text): \(subject)"
      } ?? ""
    }
    return switch version.deed {
    case .changed: words(version.number)
    case .undid(let number): phrase("undid") + " " + words(number)
    case .redid(let number): phrase("redid") + " " + words(number)
    }
  }

  var output: [String: Any] { ["name": seen.household.name] }

  /// That the time to keep the case has passed, or soon will have.
  var reminder: String? {
    network.record?.retention.flatMap { wording.reminder($0.standing(on: seen.today)) }
  }

  /// Why the case is kept, how long, and who was told.
  var privacy: [String: Any] {
    let record = network.record
    return [
      "purpose": record?.purpose ?? "",
      "grounds": [Choice](LegalGround.allCases, chosen: record?.ground) {
        phrase("ground-\($0.rawValue)")
      },
      "rules": [Choice](Retention.Rule.allCases, chosen: record?.retention?.rule) {
        phrase("retention-\($0.rawValue)")
      },
      "start": record?.retention?.start?.iso ?? "", "end": record?.retention?.end?.iso ?? "",
      "reminder": reminder ?? "",
      "endByRule": record?.retention.flatMap(wording.endByRule) ?? "",
      "people": network.people.filter { $0.informed?.state != .yes && $0.death == nil }.map {
        ["id": $0.id.rawValue, "name": $0.name]
      },
      "caseTitle": network.title,
    ]
  }
}

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
      seen.document.learning.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    return [
      "none": points.isEmpty,
      "points": points.map { point in
        let taken = adopted[point.question.id]
        return [
          "id": point.question.id, "text": wording.learningQuestion(point),
          "isTeam": point.question.audience == .team, "isAdopted": taken != nil,
          "who": taken?.who ?? "", "answer": taken?.answer ?? "",
          "since": taken?.since.flatMap { CalendarDate(iso: $0) }.map(wording.date) ?? "",
          "activities": point.activities.map { activity in
            [
              "id": activity.id, "title": activity.titles[seen.language],
              "kind": wording.activityKind(activity.kind),
              "isDone": taken?.done.contains(activity.id) ?? false,
              "question": point.question.id, "isAdopted": taken != nil,
            ] as [String: Any]
          },
        ] as [String: Any]
      },
    ]
  }

  /// All versions, the latest first, and what can be compared.
  var history: [String: Any] {
    let versions = seen.open.history.versions
    let days = seen.days
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
      "isComparing": seen.view.comparedWith != nil || seen.view.comparedDay != nil,
      "hasDays": days.count > 1, "days": days.map(\.iso).joined(separator: " "),
      "lastDay": days.count - 1,
      "shownDay": seen.view.day.flatMap { days.firstIndex(of: $0) } ?? days.count - 1,
      "dayWords": seen.view.day.map(wording.date) ?? "", "day": seen.view.day?.iso ?? "",
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

  /// Whether something is known about a life domain.
  private func isOpened(_ domain: LifeDomainID) -> Bool {
    network.needs.contains { $0.domain == domain }
      || network.scores.contains { $0.domain == domain }
  }

  /// Why a life domain was opened; empty when nobody noted it.
  func reason(for domain: LifeDomainID) -> String {
    network.record?.domainReasons.first { $0.domain == domain }?.reason ?? ""
  }

  /// Why the case is kept, how long, and who was told.
  var privacy: [String: Any] {
    let record = network.record
    let opened = network.lifeDomains.filter { isOpened($0.id) || !reason(for: $0.id).isEmpty }
    return [
      "purpose": record?.purpose ?? "",
      "grounds": [Choice](LegalGround.allCases, chosen: record?.ground) {
        phrase("ground-\($0.rawValue)")
      },
      "rules": [Choice](Retention.Rule.allCases, chosen: record?.retention?.rule) {
        phrase("retention-\($0.rawValue)")
      },
      "start": record?.retention?.start?.iso ?? "", "end": record?.retention?.end?.iso ?? "",
      "isOver": record?.retention?.lastDay.map { $0 < seen.today } ?? false,
      "keptUntil": record?.retention?.lastDay.map(wording.keptUntil) ?? "",
      "domains": opened.map { domain in
        [
          "id": domain.id.rawValue, "name": wording.lifeDomain(domain),
          "reason": reason(for: domain.id),
        ]
      },
      "hasDomains": !opened.isEmpty,
      "people": network.people.filter { $0.informed?.state != .yes && $0.death == nil }.map {
        ["id": $0.id.rawValue, "name": $0.name]
      },
      "caseTitle": network.title,
    ]
  }
}

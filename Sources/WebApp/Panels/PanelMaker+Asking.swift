import NetworkGraph
import NetworkQueries
import SupportNetwork
import Wording
import Workbench

extension PanelMaker {
  /// What is missing, the most urgent first.
  var gaps: [String: Any] {
    let found = seen.gaps
    return [
      "isOnMap": seen.view.showsGaps, "none": found.open.isEmpty,
      "gaps": found.open.map { gap in
        [
          "key": gap.key, "sentence": wording.gapSentence(gap, in: seen.compiled),
          "words": wording.ownWords(gap).map(wording.quoted) ?? "",
          "reason": wording.gapReason(gap.code), "severity": wording.severity(gap.severity),
          "isConcern": gap.severity == Severity.allCases.last,
          "suggestions": wording.gapSuggestions(gap, in: seen.compiled),
        ] as [String: Any]
      },
      "accepted": seen.document.accepted.filter { seen.today <= $0.until }.map { gap in
        ["key": gap.key, "reason": gap.reason, "until": wording.date(gap.until)]
      },
      "hasAccepted": seen.document.accepted.contains { seen.today <= $0.until },
      "aYearLater": seen.today.later(years: 1).iso,
    ]
  }

  /// Ways to somebody or to help.
  var ways: [String: Any] {
    let question = seen.view.way
    var chosenActor: ActorID?
    var chosenDomain: Set<LifeDomainID> = []
    switch question?.goal {
    case .actor(let id)?: chosenActor = id
    case .domain(let id)?: chosenDomain = [id]
    case nil: break
    }
    let from = question?.from ?? seen.household.id
    var answer = ""
    if let found = seen.ways, let question {
      answer = html(
        wording.wayBlocks(
          found.ways, from: question.from, to: found.goal, order: question.order,
          in: seen.compiled))
    }
    return [
      "starts": everybody(chosen: from), "goals": everybody(chosen: chosenActor),
      "domains": domainChoices(chosenDomain),
      "orders": [Choice](WayOrder.allCases, chosen: question?.order ?? .strongest) {
        phrase("way-\($0.rawValue)")
      },
      "answer": answer, "hasAnswer": !answer.isEmpty,
    ]
  }

  /// What would happen if some were not there.
  var absence: [String: Any] {
    let without = seen.view.without
    var answer = ""
    if !without.isEmpty, let supposed = try? network.without(without) {
      let after = CompiledNetwork(supposed, on: seen.compiled.date)
      if let change = after.changes(around: seen.household.id, since: seen.compiled) {
        answer = html(
          wording.changeBlocks(change, .supposed, before: seen.compiled, after: after))
      }
    }
    return [
      "actors": network.actors.filter { actor in
        if case .household = actor { false } else { true }
      }.map { actor in
        Choice(
          value: actor.id.rawValue, label: actor.name, isChosen: without.contains(actor.id))
      }.sorted { ($0.label, $0.value) < ($1.label, $1.value) },
      "answer": answer, "hasAnswer": !answer.isEmpty,
    ]
  }

  /// The figures of the household's network, each with its question.
  var figures: [String: Any] {
    let household = seen.household
    let members = household.members.map { seen.compiled.metrics(of: $0, in: household) }
    return [
      "heading": phrase("figures"),
      "answer": html(
        wording.metricsBlocks(
          seen.compiled.metrics(of: household), members: members, in: seen.compiled)),
    ]
  }
}

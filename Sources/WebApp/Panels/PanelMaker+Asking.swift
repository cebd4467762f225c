import Charts
import Ecomaps
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
          "key": gap.key, "part": gap.key.replacing("/", with: "."),
          "about": about(gap).joined(separator: " "),
          "sentence": wording.gapSentence(gap, in: seen.compiled),
          "words": wording.ownWords(gap) ?? "",
          "reason": wording.gapReason(gap.code), "severity": wording.severity(gap.severity),
          "isConcern": gap.severity == Severity.allCases.last,
          "suggestions": wording.gapSuggestions(gap, in: seen.compiled),
        ] as [String: Any]
      },
      "accepted": seen.document.accepted.filter { seen.today <= $0.until }.map { gap in
        ["key": gap.key, "reason": gap.reason, "until": wording.date(gap.until)]
      },
      "hasAccepted": seen.document.accepted.contains { seen.today <= $0.until },
      "aYearLater": seen.today.adding(years: 1)?.iso ?? "",
    ]
  }

  /// The parts of the map that show what a gap is about.
  private func about(_ gap: Gap) -> [String] {
    let holders = gap.evidence.needs.compactMap { place in
      network.needs.indices.contains(place) ? network.needs[place].holder : nil
    }
    return ecomap?.parts(of: gap.evidence.actors + holders, ties: gap.evidence.ties) ?? []
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
    let metrics = seen.compiled.metrics(of: household)
    let charts = UnitChart.charts(of: metrics, in: seen.compiled, wording)
    return [
      "charts": charts.map(\.svg), "hasCharts": !charts.isEmpty,
      "answer": html(wording.metricsBlocks(metrics, members: members, in: seen.compiled)),
    ]
  }
}

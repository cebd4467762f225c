import Ecomaps
import NetworkFiles
import NetworkQueries
import SupportNetwork
import Wording
import Workbench

/// A case as it is looked at: with a view, on a day, in a language.
struct LookedAt: Sendable {
  let open: OpenCase
  let view: MapView
  let language: Language
  /// The document that is looked at: that of an earlier version, or that of now.
  let document: CaseDocument
  /// The document with which it is compared.
  let earlier: CaseDocument?
  let compiled: CompiledNetwork
  let household: Household
  let today: CalendarDate

  init(
    _ open: OpenCase, _ view: MapView, _ language: Language, on desk: CaseDesk,
    today: CalendarDate
  ) async throws(Refusal) {
    self.open = open
    self.view = view
    self.language = language
    self.today = today
    do throws(CaseArchiveFailure) {
      document =
        if let version = view.version {
          try await desk.document(of: open.id, version: version)
        } else { open.document }
      earlier =
        if let version = view.comparedWith {
          try await desk.document(of: open.id, version: version)
        } else { nil }
    } catch {
      throw Refusal.archive(error)
    }
    compiled = CompiledNetwork(document.network, on: view.day)
    guard let first = document.network.households.first else {
      throw Refusal.ours
    }
    household = first
  }

  var network: SupportNetwork { document.network }
  var wording: Wording { Wording(language) }
  /// Whether it can be changed: what is past can only be looked at.
  var isPresent: Bool { view.version == nil && view.day == nil }

  /// The days on which the network was drawn, or somebody's part in it begins or ends, oldest first.
  /// Weddings and births are none: before them there was no such household.
  var days: [CalendarDate] {
    let ends = network.ties.filter { !$0.kind.isGenealogical }
      .flatMap { [$0.period.since, $0.period.until] }
    let all = network.dates + ends.compactMap { $0 } + network.needs.compactMap(\.since)
    // What lies ahead has not been.
    return Set(all).filter { $0 <= network.latestDate ?? today }.sorted()
  }

  /// The network with which it is compared; nothing when it is not.
  private var before: CompiledNetwork? {
    if let day = view.comparedDay { return CompiledNetwork(network, on: day) }
    return earlier.map { CompiledNetwork($0.network, on: nil) }
  }

  /// The gaps of the household, and how many more were accepted.
  var gaps: (open: [Gap], quiet: Int) {
    compiled.gaps(around: household).split(by: document.accepted, on: today)
  }

  /// The ways that the view asks for, the best first, and where they lead.
  var ways: (goal: WayGoal, ways: [Way])? {
    guard let question = view.way, compiled.actorsByID[question.from] != nil else { return nil }
    let options = WayOptions(order: question.order, count: 3, excluding: view.without)
    switch question.goal {
    case .actor(let id):
      guard compiled.actorsByID[id] != nil else { return nil }
      return (.actor(id), compiled.ways(from: question.from, to: id, options))
    case .domain(let domain):
      guard network.lifeDomains.contains(where: { $0.id == domain }) else { return nil }
      let services = compiled.fittingServices(in: domain, for: household)
      guard services.isEmpty else {
        return (.service(domain), compiled.ways(from: question.from, toServiceIn: domain, options))
      }
      return (.expert(domain), compiled.ways(from: question.from, toExpertIn: domain, options))
    }
  }

  /// What lies over the map.
  var overlay: EcomapOverlay {
    var overlay = EcomapOverlay(without: view.without)
    if view.showsGaps { overlay.lay(gaps.open, of: compiled, wording) }
    if let best = ways?.ways.first { overlay.routes = [RouteMark(best, on: compiled)] }
    if let before {
      overlay.comparison = compiled.changes(around: household.id, since: before)
        .map { ComparisonMark($0, before: before, after: compiled) }
    }
    return overlay
  }
}

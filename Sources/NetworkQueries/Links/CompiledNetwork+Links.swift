public import NetworkGraph
import SupportNetwork

extension CompiledNetwork {
  /// Which links between organisations would bring the most needs to what fits.
  ///
  /// Ways begin at the team whose case a household is, or without a team at whom it meets; they go
  /// over links between organisations that may be shared, and past nobody whom the household must
  /// avoid. Links to and from a confidential organisation are given by its name and without an area.
  ///
  /// - Parameter settings: what holds for the rules about a team.
  ///
  /// - Throws: ``TooManyLinks`` when the exact answer was asked for of a network that is too large.
  ///
  /// Complexity: as ``LinkProblem``.
  public func missingLinks(
    _ question: LinkQuestion, settings: AskingSettings = AskingSettings()
  ) throws(TooManyLinks) -> MissingLinks {
    let view = TeamView(self, settings.gaps, findsRoutes: false)
    let asked = LinkView(view, question)
    let chosen =
      if question.exact {
        try asked.problem.bestLinks(question.count, mostPerHead: question.mostPerReceiver)
      } else if question.worstOffFirst {
        asked.problem.linksForWorstOff(
          question.count, mostPerHead: question.mostPerReceiver, areas: asked.areaNumbers)
      } else {
        asked.problem.links(question.count, mostPerHead: question.mostPerReceiver)
      }
    return asked.answer(chosen)
  }
}

extension LinkView {
  /// The area of each household as a number, in the order of names; none is the last.
  var areaNumbers: [Int32] {
    let names = Set(households.compactMap(\.area)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, Int32(0)...))
    return households.map { $0.area.flatMap { numbers[$0] } ?? Int32(names.count) }
  }

  /// The chosen links as facts, in their order.
  func missingLinks(_ chosen: ChosenLinks) -> [MissingLink] {
    missingLinks(chosen, LinkCounts(problem, chosen))
  }

  private func missingLinks(_ chosen: ChosenLinks, _ counts: LinkCounts) -> [MissingLink] {
    let denied = Set(view.deniedLinks.map { [$0.from, $0.to] })
    return zip(chosen.links, counts.links).map { link, told in
      missingLink(link, told, isDenied: denied.contains([link.tail, link.head]))
    }
  }

  /// The whole answer.
  func answer(_ chosen: ChosenLinks) -> MissingLinks {
    let organisations = view.organisations
    let counts = LinkCounts(problem, chosen)
    return MissingLinks(
      links: missingLinks(chosen, counts), steps: question.steps, needs: counts.needs,
      outOfReach: counts.outOfReach, isAnyOutOfReach: chosen.unreached > 0,
      guarantee: chosen.guarantee,
      fewestToConnectAll: organisations.graph.fewestArcsToConnectAll,
      fewestToLeaveNoBridge: organisations.undirected.fewestPairsToLeaveNoBridge)
  }

  private func missingLink(
    _ link: ChosenLinks.Link, _ told: LinkCounts.Told, isDenied: Bool
  ) -> MissingLink {
    let organisations = view.organisations
    let domains = link.brought.reduce(into: DomainSet()) { $0.formUnion($1.domains) }
    let areas = Set(link.brought.map { households[$0.household].area })
    let services = view.network.services.services.filter { service in
      organisations.body(of: service.id) == link.head
        && !view.network.network.domainSet(service.domains).isDisjoint(with: domains)
        && (service.capacity?.free ?? 1) > 0
        && (service.areas.isEmpty || areas.contains { $0.map(service.areas.contains) ?? true })
    }
    let shared = organisations.undirected.commonNeighbours(of: link.tail, and: link.head)
    return MissingLink(
      from: organisations.bodies[link.tail], to: organisations.bodies[link.head],
      services: services.map(\.id), gain: told.gain, total: told.total, left: told.left,
      isNoneLeft: told.isNoneLeft,
      domains: domains.indices.map { view.network.network.lifeDomains[$0].id },
      areas: areas.compactMap { $0 }.sorted().map(Optional.some)
        + (areas.contains(nil) ? [nil] : []),
      isDenied: isDenied,
      shared: view.network.byName(Set(shared.map { organisations.bodies[$0] })),
      resourceAllocation: organisations.undirected.resourceAllocation(
        of: link.tail, and: link.head))
  }
}

public import NetworkQueries
public import Pages
public import SupportNetwork

extension Wording {
  /// What changed around a household, or would change, as a page.
  ///
  /// - Parameters:
  ///   - before: the network that was compared with, for the names of those who are gone.
  ///   - after: the network as it is or would be.
  ///   - gone: who was taken away, when it is a supposition.
  public func changePage(
    _ change: HouseholdComparison, _ tone: ChangeTone, before: CompiledNetwork,
    after: CompiledNetwork, gone: Set<ActorID> = []
  ) -> Page {
    Page(
      title: changeTitle(change, tone, before: before, after: after, gone: gone),
      language: language.rawValue,
      blocks: changeBlocks(change, tone, before: before, after: after))
  }

  /// The parts of the page about one household.
  public func changeBlocks(
    _ change: HouseholdComparison, _ tone: ChangeTone, before: CompiledNetwork,
    after: CompiledNetwork
  ) -> [Block] {
    func name(_ id: ActorID) -> String { after.name(of: id, or: before) }
    func domain(_ id: LifeDomainID) -> String {
      (after.network.lifeDomains + before.network.lifeDomains).first { $0.id == id }
        .map(lifeDomain) ?? id.rawValue
    }
    guard !change.isEmpty else { return [.paragraph(Line(nothingDiffers(tone)))] }
    return peopleBlocks(change, tone, name: name)
      + needBlocks(change.needs, tone, name: name, domain: domain)
      + tieBlocks(change.ties, tone, name: name)
      + gapBlocks(change, tone, before: before, after: after)
      + figureBlocks(change.figures, tone)
  }

  private func nothingDiffers(_ tone: ChangeTone) -> String {
    switch tone {
    case .happened:
      pick("Er is niets veranderd op de kaart.", "Nothing on the map has changed.")
    case .supposed:
      pick("Dit verandert niets op de kaart.", "This would change nothing on the map.")
    }
  }

  private func changeTitle(
    _ change: HouseholdComparison, _ tone: ChangeTone, before: CompiledNetwork,
    after: CompiledNetwork, gone: Set<ActorID>
  ) -> String {
    let household = after.name(of: change.household)
    switch tone {
    case .happened:
      let title = pick("\(household): wat er veranderd is", "\(household): what has changed")
      guard let from = change.dateBefore, let to = change.dateAfter, from != to else {
        return title
      }
      return title
        + pick(" tussen \(date(from)) en \(date(to))", " between \(date(from)) and \(date(to))")
    case .supposed:
      let names = gone.sorted().map { before.name(of: $0) }.sorted()
      guard !names.isEmpty else {
        return pick("\(household): wat er dan bij komt", "\(household): what would be gained")
      }
      return pick(
        "\(household): wat als \(list(names)) er niet \(names.count == 1 ? "is" : "zijn")?",
        "\(household): what if \(list(names)) \(names.count == 1 ? "is" : "are") not there?")
    }
  }

  private func gapBlocks(
    _ change: HouseholdComparison, _ tone: ChangeTone, before: CompiledNetwork,
    after: CompiledNetwork
  ) -> [Block] {
    let opened = change.newGaps.map { ListItem(Line(gapSentence($0, in: after))) }
    let closed = change.closedGaps.map { ListItem(Line(gapSentence($0, in: before))) }
    var blocks: [Block] = []
    if !opened.isEmpty {
      let title =
        tone == .happened
        ? pick(
          "Wat nu aandacht vraagt, en eerst niet", "What asks for attention now and did not before")
        : pick("Wat dan aandacht vraagt", "What would ask for attention")
      blocks += [.heading(Line(title), level: 1), .list(opened)]
    }
    if !closed.isEmpty {
      let title =
        tone == .happened
        ? pick("Wat niet meer speelt", "What is no longer so")
        : pick("Wat dan niet meer speelt", "What would no longer be so")
      blocks += [.heading(Line(title), level: 1), .list(closed)]
    }
    return blocks
  }

  /// The figures of which people see that they differ.
  private func figureBlocks(_ figures: [FigureChange], _ tone: ChangeTone) -> [Block] {
    let rows = figures.compactMap { change -> [String]? in
      let (before, after) = (
        figureValue(change.before, of: change.figure), figureValue(change.after, of: change.figure)
      )
      return before == after ? nil : [figureName(change.figure), before, after]
    }
    guard !rows.isEmpty else { return [] }
    let headings =
      tone == .happened
      ? [pick("wat", "what"), pick("eerst", "before"), pick("nu", "now")]
      : [pick("wat", "what"), pick("nu", "now"), pick("dan", "then")]
    return [
      .heading(Line(pick("In cijfers", "In figures")), level: 1),
      .table(Table(headings: headings, rows: rows, figureColumns: [1, 2])),
    ]
  }
}

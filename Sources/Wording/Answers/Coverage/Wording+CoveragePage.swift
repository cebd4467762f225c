public import NetworkQueries
public import Pages
public import SupportNetwork

extension Wording {
  /// What there is for the needs of each area, by life domain: a table of figures, and for each area
  /// why it is so and what could be tried.
  ///
  /// - Parameters:
  ///   - domain: only this life domain, when one is named.
  ///   - area: only this area, when one is named.
  public func coveragePage(
    _ matrix: CoverageMatrix, domain: LifeDomainID? = nil, area: String? = nil,
    in network: CompiledNetwork
  ) -> Page {
    let day = network.date.map { pick(" op ", " on ") + date($0) } ?? ""
    var blocks: [Block] = [.paragraph(Line(coverageIntroduction))]
    for id in matrix.domains where domain == nil || domain == id {
      let cells = matrix.cells.filter { $0.domain == id && (area == nil || $0.area == area) }
      guard !cells.isEmpty else { continue }
      blocks += [
        .heading(Line(domainName(id, in: network).withCapital), level: 1),
        coverageTable(cells, of: matrix), coverageList(cells, of: matrix, in: network),
      ]
    }
    if blocks.count == 1 { blocks = [.paragraph(Line(nothingToCover))] }
    return Page(
      title: pick(
        "Wat er is voor wie hulp vraagt\(day)", "What there is for those who need help\(day)"),
      language: language.rawValue, blocks: blocks)
  }

  private var coverageIntroduction: String {
    pick(
      "Per leefgebied en buurt: wie er hulp vraagt, welk aanbod past, en hoe wie deze huishoudens "
        + "kent daar komt. Minder dan \(CountOfPeople.least) (<\(CountOfPeople.least)) tellen we "
        + "niet precies, zodat niemand te herkennen is. Een kaart zegt niet alles: wat er niet op "
        + "staat, kan er toch zijn.",
      "By life domain and area: who asks for help, which services fit, and how those who know these "
        + "households come to them. Fewer than \(CountOfPeople.least) (<\(CountOfPeople.least)) "
        + "are not counted exactly, so that nobody can be recognised. A map does not say everything: "
        + "what is not on it may be there all the same.")
  }

  private var nothingToCover: String {
    pick(
      "Op deze kaart staan hier nog geen hulpvragen en geen aanbod. Zet ze erop, of neem er een map "
        + "met aanbod bij (--directory).",
      "There are no needs and no services here on this map yet. Put them on it, or take a folder "
        + "with services with it (--directory).")
  }

  private func coverageTable(_ cells: [CoverageCell], of matrix: CoverageMatrix) -> Block {
    .table(
      Table(
        headings: [
          pick("waar", "where"), pick("huishoudens", "households"), pick("vragen", "needs"),
          pick("aanbod", "services"), pick("met plek", "with room"), pick("dichtbij", "nearby"),
          pick("dagen wachten", "days to wait"),
        ],
        rows: cells.map { cell in
          [
            coverageArea(cell.area, of: matrix), shortCount(cell.households),
            shortCount(cell.needs), "\(cell.offer.services)", "\(cell.offer.withRoom)",
            coverageReach(cell.reach), cell.offer.medianWaitingDays.map(plain) ?? "–",
          ]
        }, figureColumns: Set(1...6)))
  }

  private func coverageList(
    _ cells: [CoverageCell], of matrix: CoverageMatrix, in network: CompiledNetwork
  ) -> Block {
    .list(
      cells.filter { $0.state != .noNeedKnown }.map { cell in
        ListItem(
          Line([
            .strong(coverageArea(cell.area, of: matrix) + ": "),
            .plain(coverageSentences(cell, of: matrix).joined(separator: " ")),
          ]),
          items: cell.suggestions.map { suggestion in
            ListItem(
              Line([
                .strong(pick("Probeer: ", "Try: ")),
                .plain(teamSuggestion(suggestion, in: network)),
              ]))
          })
      })
  }
}

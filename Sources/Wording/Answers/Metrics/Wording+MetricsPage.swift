public import NetworkQueries
public import Pages
import SupportNetwork

extension Wording {
  /// The figures of a household's network and of its members', each with the question it raises.
  ///
  /// - Parameter members: the figures of members with ties of their own.
  public func metricsPage(
    _ metrics: HouseholdMetrics, members: [HouseholdMetrics], in network: CompiledNetwork
  ) -> Page {
    let name = network.name(of: metrics.holder)
    let day = network.date.map { pick(" op ", " on ") + date($0) } ?? ""
    return Page(
      title: pick("\(name): in cijfers\(day)", "\(name): in figures\(day)"),
      language: language.rawValue, blocks: metricsBlocks(metrics, members: members, in: network))
  }

  /// The parts of the page about figures.
  public func metricsBlocks(
    _ metrics: HouseholdMetrics, members: [HouseholdMetrics], in network: CompiledNetwork
  ) -> [Block] {
    [.paragraph(Line(noScore))] + household(metrics, in: network)
      + members.flatMap { metrics in
        [
          .heading(
            Line(
              pick("Rond ", "Around ") + network.name(of: metrics.holder)
                + pick(" zelf", " personally")), level: 1),
          figures(metrics),
        ]
      }
  }

  private var noScore: String {
    pick(
      "Cijfers zijn geen oordeel: er is geen goed of fout aantal. Achter elk cijfer staat een "
        + "vraag om samen over te praten.",
      "Figures are no judgement: no number is right or wrong. With each figure comes a question to "
        + "talk about together.")
  }

  private func household(_ metrics: HouseholdMetrics, in network: CompiledNetwork) -> [Block] {
    [figures(metrics)] + places(metrics) + groups(metrics, in: network)
      + support(metrics, in: network)
  }

  private func figures(_ metrics: HouseholdMetrics) -> Block {
    .table(
      Table(
        headings: [
          pick("wat", "what"), pick("cijfer", "figure"), pick("vraag", "question"),
        ],
        rows: HouseholdFigure.allCases.map { figure in
          [
            figureName(figure), figureValue(metrics[figure], of: figure), figureQuestion(figure),
          ]
        }, figureColumns: [1]))
  }

  private func places(_ metrics: HouseholdMetrics) -> [Block] {
    let sectors = RelationSector.allCases.map { [sector($0), "\(metrics.sectorSizes[$0] ?? 0)"] }
    let rings = Ring.allCases.map { [ring($0), "\(metrics.ringSizes[$0] ?? 0)"] }
    let headings = [pick("waar", "where"), pick("hoeveel", "how many")]
    return [
      .heading(Line(pick("Waar ze staan", "Where they stand")), level: 1),
      .table(Table(headings: headings, rows: sectors, figureColumns: [1])),
      .table(Table(headings: headings, rows: rings, figureColumns: [1])),
    ]
  }

  private func groups(_ metrics: HouseholdMetrics, in network: CompiledNetwork) -> [Block] {
    func names(_ ids: [ActorID]) -> String { list(ids.map { network.name(of: $0) }) }
    let groups = metrics.components.filter { $0.count > 1 }.map { ListItem(Line(names($0))) }
    var blocks: [Block] = []
    if !groups.isEmpty {
      blocks += [
        .heading(Line(pick("Wie samenhangen", "Who hang together")), level: 1), .list(groups),
      ]
    }
    if !metrics.isolates.isEmpty {
      blocks.append(
        .paragraph(
          Line(
            pick("Zonder band met een ander: ", "Without a tie to another: ")
              + names(metrics.isolates) + ".")))
    }
    if !metrics.bridges.isEmpty {
      let items = metrics.bridges.map { bridge in
        ListItem(
          Line(
            pick(
              "\(network.name(of: bridge.actor)) verbindt groepen die anders los staan "
                + "(ligt \(times(bridge.betweenness)) op de kortste weg tussen twee "
                + "anderen).",
              "\(network.name(of: bridge.actor)) joins groups that would be apart otherwise "
                + "(lies \(times(bridge.betweenness)) on the shortest way between two "
                + "others).")))
      }
      blocks += [
        .heading(Line(pick("Wie verbinden", "Who join")), level: 1), .list(items),
      ]
    }
    return blocks
  }

  /// How many times; a number with parts where there are several shortest ways.
  private func times(_ number: Double) -> String {
    let figures = number == number.rounded() ? "\(Int(number))" : hundredths(number)
    return "\(figures) \(pick("keer", number == 1 ? "time" : "times"))"
  }

  private func support(_ metrics: HouseholdMetrics, in network: CompiledNetwork) -> [Block] {
    guard metrics.tieCount > 0 else { return [] }
    let balance = metrics.balance.map { balance in
      [support(balance.support), "\(balance.received)", "\(balance.given)"]
    }
    var blocks: [Block] = [
      .heading(Line(pick("Krijgen en geven", "Getting and giving")), level: 1),
      .table(
        Table(
          headings: [
            pick("steun", "support"), pick("krijgt van", "gets from"),
            pick("geeft aan", "gives to"),
          ], rows: balance, figureColumns: [1, 2])),
    ]
    guard !metrics.supportByDomain.isEmpty else { return blocks }
    let letters = Support.lettered.map { String($0.letter) }
    let rows = metrics.supportByDomain.map { row in
      [domainName(row.domain, in: network), "\(row.ties)"] + row.letters.map { "\($0)" }
    }
    blocks += [
      .heading(Line(pick("Steun per leefgebied", "Support per life domain")), level: 1),
      .table(
        Table(
          headings: [pick("leefgebied", "life domain"), pick("banden", "ties")] + letters,
          rows: rows, figureColumns: Set(1...(letters.count + 1)))),
      .paragraph(Line([.soft(lettersExplained)])),
    ]
    return blocks
  }

  private var lettersExplained: String {
    Support.lettered.map { "\($0.letter): \(support($0.support))" }.joined(separator: ", ") + "."
  }
}

import NetworkQueries
import Pages
import SupportNetwork

/// The words about the figures of one network of referrals.
struct ReferralWords {
  let wording: Wording
  let network: CompiledNetwork
  let metrics: ReferralMetrics

  /// The most rows of a table for people; the rest is for programs and spreadsheets.
  static let mostRows = 40

  func pick(_ dutch: String, _ english: String) -> String { wording.pick(dutch, english) }
  func name(_ id: ActorID) -> String { network.name(of: id) }

  var blocks: [Block] {
    [.paragraph(Line(introduction)), whole] + organisationBlocks + brokerageBlocks + cutBlocks
      + sectorBlocks + flowBlocks + waitBlocks + routeBlocks
  }

  private var introduction: String {
    pick(
      "Cijfers zijn geen oordeel en geen ranglijst: alles staat op naam. Ze vertellen wat op de "
        + "kaart staat, en misschien is er meer. Een aantal mensen onder de "
        + "\(CountOfPeople.least) noemen we niet precies.",
      "Figures are no judgement and no ranking: everything is in the order of names. They tell what "
        + "is on the map, and there may be more. Fewer than \(CountOfPeople.least) people are not "
        + "counted exactly.")
  }

  private var whole: Block {
    .table(
      Table(
        headings: [
          pick("wat", "what"), pick("cijfer", "figure"), pick("vraag", "question"),
        ],
        rows: ReferralFigure.allCases.map { figure in
          [
            wording.figureName(figure), wording.figureValue(metrics[figure], of: figure),
            wording.figureQuestion(figure),
          ]
        }, figureColumns: [1]))
  }

  /// A heading, a question to talk about, and a table of at most so many rows; nothing of no rows.
  func section(
    _ title: String, question: String, headings: [String], rows: [[String]],
    figures: Set<Int>
  ) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let more = rows.count - Self.mostRows
    let shown = Table(
      headings: headings, rows: Array(rows.prefix(Self.mostRows)), figureColumns: figures)
    return [
      .heading(Line(title), level: 1), .paragraph(Line([.soft(question)])), .table(shown),
    ]
      + (more > 0
        ? [
          .paragraph(
            Line(
              pick(
                "En zo nog \(more). Alles staat in een spreadsheet met --format csv.",
                "And \(more) more like these. All are in a spreadsheet with --format csv.")))
        ] : [])
  }
}

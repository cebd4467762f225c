public import NetworkGraph
public import NetworkQueries
public import Pages
import SupportNetwork

extension Wording {
  /// Where a region hangs on one organisation or one link.
  public func cutsPage(_ cuts: RegionCuts, in region: Region) -> Page {
    let points = cuts.articulationPoints
    let kinds = Dictionary(grouping: points) { place in
      place < region.nodeCount ? region.kind(of: place) : .person
    }
    let rows = RegionKind.allCases.compactMap { kind in
      kinds[kind].map { [regionKinds(kind), grouped($0.count)] }
    }
    return Page(
      title: pick("Waar hangt alles aan één?", "Where does all hang on one?"),
      language: language.rawValue,
      blocks: [
        .paragraph(
          Line(
            pick(
              "Zonder wie raken anderen los van de rest? Iedereen telt hier apart, ook wie in één "
                + "huis woont.",
              "Without whom would others be cut off from the rest? Here everybody counts, also those "
                + "who live in one house."))),
        rows.isEmpty
          ? .paragraph(Line(pick("Niemand.", "Nobody.")))
          : .table(
            Table(
              headings: [pick("wie", "who"), pick("aantal", "number")], rows: rows,
              figureColumns: [1])),
        .paragraph(
          Line(
            pick(
              "Banden zonder welke anderen los raken: \(grouped(cuts.bridgeCount)). Daarvan zijn "
                + "er \(grouped(cuts.leaves.count)) de enige band van een persoon.",
              "Ties without which others are cut off: \(grouped(cuts.bridgeCount)). Of those, "
                + "\(grouped(cuts.leaves.count)) are the only tie of a person."))),
        .paragraph(
          Line(
            pick(
              "Begin bij de organisaties: wie kan daarnaast een tweede weg zijn?",
              "Begin with the organisations: who could be a second way beside them?"))),
      ])
  }

  /// A region in figures.
  public func figuresPage(_ figures: RegionFigures) -> Page {
    let counts =
      [
        (pick("huishoudens", "households"), figures.households),
        (pick("mensen", "people"), figures.people),
      ]
      + RegionKind.allCases.compactMap { kind in
        figures.organisations[kind].map { (regionKinds(kind), $0) }
      }
      + [
        (pick("wegen van de een naar de ander", "ways from one to another"), figures.arcs),
        (pick("delen die samenhangen", "parts that hang together"), figures.components),
        (pick("in het grootste deel", "in the largest part"), figures.largestComponent),
        (
          pick("huishoudens zonder enige band", "households without any tie"),
          figures.isolatedHouseholds
        ),
      ]
    let spreads = [
      (
        pick("met hoeveel anderen een huishouden een band heeft", "others a household is tied to"),
        figures.neighbours
      ),
      (
        pick("deel daarvan dat elkaar kent", "share of those who know one another"),
        figures.density
      ),
      (pick("hoe dicht alles op elkaar zit", "how closely knit it is"), figures.constraint),
      (
        pick("naar hoeveel anderen een organisatie verwijst", "others an organisation refers to"),
        figures.referralsMade
      ),
    ]
    return Page(
      title: pick("De regio in cijfers", "The region in figures"), language: language.rawValue,
      blocks: [
        .table(
          Table(
            headings: [pick("wat", "what"), pick("aantal", "number")],
            rows: counts.map { [$0.0, grouped($0.1)] }, figureColumns: [1])),
        .table(
          Table(
            headings: [
              pick("wat", "what"), pick("gemiddeld", "mean"), pick("middelste", "median"),
              pick("9 van de 10 tot", "9 of 10 up to"),
            ],
            rows: spreads.map { name, spread in
              [name]
                + (spread.map {
                  [hundredths($0.mean), hundredths($0.median), hundredths($0.ninetieth)]
                }
                  ?? [String](repeating: pick("niet te zeggen", "cannot be said"), count: 3))
            }, figureColumns: [1, 2, 3])),
        .paragraph(
          Line(
            figures.reciprocity.map { share in
              pick(
                "Van de verwijzingen wordt \(Int((share * 100).rounded()))% beantwoord met een weg "
                  + "terug.",
                "Of the referral links, \(Int((share * 100).rounded()))% are answered by one back.")
            } ?? pick("Er zijn geen verwijzingen.", "There are no referral links."))),
        .paragraph(
          Line(
            pick(
              "Geen cijfer is goed of fout. Waar herken je dit van, en wat zou je willen weten?",
              "No figure is right or wrong. What do you recognise, and what would you like to know?"
            ))),
      ])
  }

  /// A way through a region, by numbers of the files.
  public func regionWayPage(_ way: RegionWay, in region: Region) -> Page {
    let steps = way.nodes.map { node in
      ListItem(Line("\(regionKind(region.kind(of: node))) \(region.ids[node])"))
    }
    return Page(
      title: pick("De weg", "The way"), language: language.rawValue,
      blocks: [
        .numberedList(steps),
        .paragraph(
          Line(
            pick(
              "Dat zijn \(self.steps(way.nodes.count - 1)), samen \(waiting(way.thousandths)).",
              "That is \(self.steps(way.nodes.count - 1)), together \(waiting(way.thousandths))."))),
      ])
  }

  private func waiting(_ thousandths: Int64) -> String {
    let days = Double(thousandths) / 1000
    return plain(days) + pick(days == 1 ? " dag" : " dagen", days == 1 ? " day" : " days")
  }
}

public import NetworkQueries
public import SupportNetwork

/// The words on charts.
extension Wording {
  public var coverageChartTitle: String {
    pick("Wat er is per leefgebied en buurt", "What there is by life domain and area")
  }

  public var reachChartTitle: String {
    pick("Hoe ver hulp is die past", "How far help is that fits")
  }

  public var waitingChartTitle: String {
    pick("Hoe lang mensen wachten op aanbod", "How long people wait for services")
  }

  /// The line under the title of a chart.
  public func chartSubtitle(_ network: CompiledNetwork) -> String {
    let day = network.date.map { [date($0)] } ?? []
    return ([network.network.title] + day).joined(separator: ", ")
  }

  /// The name of a life domain of a network, as a row.
  public func chartRow(_ domain: LifeDomainID, in network: CompiledNetwork) -> String {
    domainName(domain, in: network).withCapital
  }

  /// The lines in a cell: how many households ask, and how many services fit.
  public func coverageCellLines(_ cell: CoverageCell) -> [String] {
    let asked = cell.households.map { "\(pick("vraag", "need")) \(shown($0))" }
    return [asked, "\(pick("aanbod", "offer")) \(cell.offer.services)"].compactMap { $0 }
  }

  /// A cell as a sentence.
  public func coverageCellTitle(
    _ cell: CoverageCell, of matrix: CoverageMatrix, in network: CompiledNetwork
  ) -> String {
    let place = "\(chartRow(cell.domain, in: network)), \(coverageArea(cell.area, of: matrix))"
    let asked = cell.households.map { householdsOnMap($0, haveNeed: true) }
    let offer =
      cell.offer.services == 1
      ? pick("1 aanbod dat past", "1 service that fits")
      : pick(
        "\(cell.offer.services) keer aanbod dat past", "\(cell.offer.services) services that fit")
    return "\(place): "
      + [asked, offer, coverageKey(cell.state)].compactMap { $0 }
      .joined(separator: "; ")
  }

  /// What the shade of a cell means.
  public func coverageKey(_ state: CoverageState) -> String {
    switch state {
    case .noNeedKnown: pick("geen hulpvraag bekend", "no need known")
    case .noService: pick("geen aanbod dat past op de kaart", "no service that fits on the map")
    case .nobodyMeets:
      pick("niet bekend wie deze huishoudens kent", "not known who knows these households")
    case .full: pick("alles wat past is vol", "all that fits is full")
    case .outOfReach: pick("aanbod, maar niet dichtbij", "services, but not nearby")
    case .partlyReached: pick("voor een deel dichtbij", "nearby for some")
    case .reached: pick("voor iedereen dichtbij", "nearby for all")
    }
  }

  /// What has to be said with every cell.
  public var coverageChartRemark: String {
    pick(
      "Vraag: hoeveel huishoudens iets vragen; minder dan \(CountOfPeople.least) tellen we niet "
        + "precies (<\(CountOfPeople.least)). Aanbod: hoeveel keer er iets is dat past. Wat niet op "
        + "de kaart staat, kan er toch zijn.",
      "Need: how many households ask for something; fewer than \(CountOfPeople.least) are not "
        + "counted exactly (<\(CountOfPeople.least)). Offer: how many services fit. What is not on "
        + "the map may be there all the same.")
  }

  /// A count about people, short enough for a cell or bar.
  public func shown(_ count: CountOfPeople) -> String {
    count.exact.map { "\($0)" } ?? hiddenCount
  }

  public var hiddenCount: String { "<\(CountOfPeople.least)" }

  public var reachAxis: String {
    pick(
      "stappen van wie het huishouden kent naar aanbod dat past",
      "steps from who knows the household to a service that fits")
  }

  public var beyondReach: String { pick("verder of niet", "further or not") }

  public var reachUnknown: String { pick("niet bekend", "not known") }

  /// A bar of the chart of reach as a sentence.
  public func reachBar(_ name: String, _ count: CountOfPeople?) -> String {
    let number =
      (count.map(\.exact) ?? 0).map { "\($0)" }
      ?? pick("minder dan \(CountOfPeople.least)", "fewer than \(CountOfPeople.least)")
    return "\(name): \(number) \(pick("hulpvragen", "needs"))"
  }

  public var reachRemark: String {
    pick(
      "Elke hulpvraag telt één keer. Van minder dan \(CountOfPeople.least) huishoudens tellen we de "
        + "vragen niet precies (<\(CountOfPeople.least)). 0 stappen: wie het huishouden kent, biedt "
        + "het zelf.",
      "Each need counts once. Needs of fewer than \(CountOfPeople.least) households are not counted "
        + "exactly (<\(CountOfPeople.least)). 0 steps: who knows the household offers it.")
  }

  public func stepsBar(_ count: Int) -> String { steps(count) }

  public var waitingAxis: String { pick("dagen tot het begint", "days until it begins") }

  public func waitingBar(from first: Int, to last: Int, count: Int) -> String {
    let range = pick("\(first) tot en met \(last) dagen", "\(first) to \(last) days")
    return "\(range): \(count) \(pick("keer aanbod", count == 1 ? "service" : "services"))"
  }

  public func waitingRemark(unsaid: Int) -> String {
    switch unsaid {
    case 0: ""
    case 1: pick("Van 1 aanbod is de wachttijd niet bekend.", "Of 1 service the wait is not known.")
    default:
      pick(
        "Van \(unsaid) keer aanbod is de wachttijd niet bekend.",
        "Of \(unsaid) services the wait is not known.")
    }
  }

  public func middleMark(_ words: String) -> String {
    pick("de helft binnen \(words)", "half within \(words)")
  }

  public func ninetiethMark(_ words: String) -> String {
    pick("9 van de 10 binnen \(words)", "9 of 10 within \(words)")
  }

  /// Days as a mark says them: whole ones, or with one decimal.
  public func waitingDays(_ days: Double) -> String {
    plain(days) + (days == 1 ? pick(" dag", " day") : pick(" dagen", " days"))
  }
}

public import SupportNetwork

/// The small charts of a household's figures.
public enum HouseholdChart: String, Hashable, Sendable, CaseIterable {
  /// Who is around the household: informal people, volunteers, professionals and organisations.
  case people
  /// In which sector of the map they stand.
  case sectors
  /// What is received and given, for each sort of support.
  case support
  /// In which life domains lines help.
  case domains
}

extension Wording {
  public func title(of chart: HouseholdChart) -> String {
    switch chart {
    case .people: pick("Wie er om jullie heen staan", "Who is around you")
    case .sectors: pick("Waar ze staan", "Where they stand")
    case .support: pick("Wat je krijgt en geeft", "What you get and give")
    case .domains: pick("Waar lijnen bij helpen", "What lines help with")
    }
  }

  /// What to talk about beside a chart.
  public func question(of chart: HouseholdChart) -> String {
    switch chart {
    case .people:
      pick(
        "Elk blokje is iemand. Staat iedereen erop die belangrijk is?",
        "Each mark is somebody. Is everybody on it who matters?")
    case .sectors:
      pick(
        "Elk blokje is iemand. In welk vak zou je graag meer mensen hebben?",
        "Each mark is somebody. In which sector would you like more people?")
    case .support:
      pick(
        "Elk blokje is een lijn. Wat geef je zelf, en wat zou je willen geven?",
        "Each mark is a line. What do you give, and would like to give?")
    case .domains:
      pick(
        "Elk blokje is een lijn. Waar helpt nog niemand bij?",
        "Each mark is a line. What does nobody help with yet?")
    }
  }

  /// The rows of ``HouseholdChart/people``.
  public var sortsOfPeople: [String] {
    [
      pick("familie en bekenden", "family and friends"), pick("vrijwilligers", "volunteers"),
      pick("voor hun werk", "for their work"),
    ]
  }

  /// What filled and open marks of ``HouseholdChart/support`` are.
  public var supportKey: [String] { [pick("krijg je", "you get"), pick("geef je", "you give")] }

  /// A row of ``HouseholdChart/support``.
  public func supportRow(_ support: Support, received: Int, given: Int) -> String {
    let name = self.support(support)
    return pick(
      "\(name): over \(received) lijnen gekregen, over \(given) gegeven.",
      "\(name): received over \(received) lines, given over \(given).")
  }
}

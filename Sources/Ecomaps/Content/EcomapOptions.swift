public import SupportNetwork

/// What the user chooses about a picture.
public struct EcomapOptions: Hashable, Sendable {
  public var notation: Notation
  public var sectors: SectorOrdering
  public var language: Language
  public var page: PageChoice
  /// The day to draw; nothing means the network's latest.
  public var date: CalendarDate?
  public var showsGenogram: Bool
  public var showsLegend: Bool
  public var showsNeeds: Bool

  public init(
    notation: Notation = .kring, sectors: SectorOrdering = .relation, language: Language = .dutch,
    page: PageChoice = .automatic, date: CalendarDate? = nil, showsGenogram: Bool = true,
    showsLegend: Bool = true, showsNeeds: Bool = true
  ) {
    self.notation = notation
    self.sectors = sectors
    self.language = language
    self.page = page
    self.date = date
    self.showsGenogram = showsGenogram
    self.showsLegend = showsLegend
    self.showsNeeds = showsNeeds
  }

  /// What the sectors of the background group actors by.
  public enum SectorOrdering: String, Hashable, Sendable, CaseIterable {
    case relation, domain
  }
}

/// What the legend of a map of referrals can explain, in the order in which it does.
public enum ReferralLegendItem: String, Hashable, Sendable, CaseIterable {
  // Lines.
  case agreed, warm, cold, unstated, collaboration, proposed
  // What lines bear.
  case noReport = "no-report"
  case declared, gain
  case hiddenGain = "hidden-gain"
  // Lines that step back.
  case faint
  // Boxes.
  case organisation, volunteers, team, service
  case actorClass = "class"
  case unnamed
}

extension Wording {
  /// What an item means.
  public func legend(_ item: ReferralLegendItem) -> String {
    switch item {
    case .agreed: pick("verwijzen met een afspraak op papier", "refer with a written agreement")
    case .warm: pick("verwijzen en samen kennismaken", "refer and introduce in person")
    case .cold: pick("verwijzen met een folder of nummer", "refer with a leaflet or a number")
    case .unstated: pick("verwijzen, hoe is niet gezegd", "refer, nobody said how")
    case .collaboration: pick("werken samen", "work together")
    case .proposed:
      pick("nieuwe lijn die zou helpen", "new line that would help")
    case .noReport: pick("er komt geen bericht terug", "nobody reports back")
    case .declared: pick("één kant zegt dit", "one side says so")
    case .gain: pick("bij zoveel hulpvragen helpt de lijn", "the line helps with so many needs")
    case .hiddenGain:
      pick("helpt ook, het aantal blijft verborgen", "helps too, the number stays hidden")
    case .faint: pick("lijn tussen twee groepen", "line between two groups")
    case .organisation: pick("organisatie, met wat die biedt", "organisation, with what it offers")
    case .volunteers: pick("organisatie van vrijwilligers", "organisation of volunteers")
    case .team: "team"
    case .service: pick("aanbod", "service")
    case .actorClass: pick("soort organisatie", "kind of organisation")
    case .unnamed:
      pick("nog een organisatie; groter: meer lijnen", "one more organisation; larger: more lines")
    }
  }
}

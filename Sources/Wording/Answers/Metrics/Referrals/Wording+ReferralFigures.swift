public import NetworkQueries

/// The figures of the network of referrals as a whole, by the codes that answers use.
public enum ReferralFigure: String, Hashable, Sendable, CaseIterable {
  case organisations
  case referringPairs = "referring-pairs"
  case reciprocity
  case parts
  case fragmentation
  case distanceFragmentation = "distance-fragmentation"
  case careDensity = "care-density"
}

extension ReferralMetrics {
  /// A figure, or nothing where it is not defined or not told.
  public subscript(figure: ReferralFigure) -> Double? {
    switch figure {
    case .organisations: Double(shape.organisations)
    case .referringPairs: Double(shape.arcs)
    case .reciprocity: shape.reciprocity
    case .parts: Double(shape.componentSizes.count)
    case .fragmentation: shape.fragmentation
    case .distanceFragmentation: shape.distanceFragmentation
    case .careDensity: careDensity.median
    }
  }
}

extension Wording {
  /// What a figure is, in words for people.
  public func figureName(_ figure: ReferralFigure) -> String {
    switch figure {
    case .organisations: pick("organisaties", "organisations")
    case .referringPairs:
      pick("keer dat de een naar de ander verwijst", "times that one refers to another")
    case .reciprocity: pick("deel dat over en weer gaat", "share that goes both ways")
    case .parts: pick("groepen die samenhangen", "groups that hang together")
    case .fragmentation: pick("deel zonder weg naar elkaar", "share with no way to each other")
    case .distanceFragmentation:
      pick("hoe ver ze van elkaar staan (0 tot 1)", "how far apart they are (0 to 1)")
    case .careDensity: pick("hoe vaak ze gezinnen delen", "how often they share families")
    }
  }

  /// A figure as people read it, and in words where it cannot be said.
  public func figureValue(_ value: Double?, of figure: ReferralFigure) -> String {
    guard let value else { return pick("niet te zeggen", "cannot be said") }
    switch figure {
    case .organisations, .referringPairs, .parts: return "\(Int(value))"
    case .reciprocity, .fragmentation: return percentage(value)
    case .distanceFragmentation, .careDensity: return hundredths(value)
    }
  }

  /// The question that a figure raises, to ask one another; no figure is good or bad.
  public func figureQuestion(_ figure: ReferralFigure) -> String {
    switch figure {
    case .organisations:
      pick("Wie missen we nog op de kaart?", "Whom do we miss on the map?")
    case .referringPairs:
      pick("Welke lijn gebruik je het liefst?", "Which line do you like to use most?")
    case .reciprocity:
      pick("Wie zou er ook naar jou verwijzen?", "Who could refer to you too?")
    case .parts: pick("Weten de groepen van elkaar?", "Do the groups know of each other?")
    case .fragmentation:
      pick("Wie wil je aan wie voorstellen?", "Whom would you introduce to whom?")
    case .distanceFragmentation:
      pick("Waar duurt het lang voor hulp er is?", "Where does help take long to come?")
    case .careDensity:
      pick("Spreken we elkaar over dit gezin?", "Do we talk together about this family?")
    }
  }

  /// A share, as far as it may be told.
  func told(_ share: ToldShare) -> String {
    switch share {
    case .unknown: "–"
    case .tooFew: pick("te weinig", "too few")
    case .share(let share): percentage(share)
    }
  }

  func percentage(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}

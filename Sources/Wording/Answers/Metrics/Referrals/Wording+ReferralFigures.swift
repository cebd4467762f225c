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
    case .referringPairs: pick("lijnen om te verwijzen", "lines for referring")
    case .reciprocity: pick("deel dat over en weer gaat", "share that goes both ways")
    case .parts: pick("groepen die samenhangen", "groups that hang together")
    case .fragmentation: pick("deel zonder weg naar elkaar", "share with no way between")
    case .distanceFragmentation:
      pick("onderlinge afstand (0 tot 1)", "distance between (0 to 1)")
    case .careDensity: pick("gezinnen die ze delen", "families that they share")
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
      pick("Welke lijn gebruik je het liefst?", "Which line do you like best?")
    case .reciprocity:
      pick("Wie zou er ook naar jou verwijzen?", "Who could refer to you too?")
    case .parts: pick("Weten de groepen van elkaar?", "Do the groups know of each other?")
    case .fragmentation:
      pick("Wie wil je aan wie voorstellen?", "Whom would you introduce to whom?")
    case .distanceFragmentation:
      pick("Waar laat hulp op zich wachten?", "Where does help take long?")
    case .careDensity:
      pick("Spreken we elkaar over dit gezin?", "Do we talk about this family?")
    }
  }

  /// A share, as far as it may be told; empty when nobody wrote it down.
  func told(_ share: ToldShare) -> String {
    switch share {
    case .unknown: ""
    case .tooFew: "–"
    case .share(let share): percentage(share)
    }
  }

  /// A count, as far as it may be told; empty when nobody counted.
  func told(_ count: ToldCount) -> String {
    switch count {
    case .unknown: ""
    case .tooFew: "<\(CountOfPeople.least)"
    case .count(let count): "\(count)"
    case .atLeast(let count): "≥\(count)"
    }
  }

  /// The middle of some days and the far end, as far as they may be told; empty when nobody wrote
  /// them down.
  func told(_ days: ToldDays) -> [String] {
    switch days {
    case .unknown: ["", ""]
    case .tooFew: ["–", "–"]
    case .spread(let spread): [plain(spread.median), plain(spread.ninetieth)]
    }
  }

  func percentage(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}

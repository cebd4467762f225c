public import SupportNetwork

/// What happened to one tie between two drawings.
public enum TieChange: Hashable, Sendable {
  /// There is something now that was not there, or that only could be asked.
  case came(Tie, before: Tie?)
  /// It was there, and is not any more.
  case went(Tie, after: Tie?)
  /// It is there both times, and not the same.
  case changed(before: Tie, after: Tie, [TieAspect])

  /// The tie as it is now, or as it was when it is gone.
  public var tie: Tie {
    switch self {
    case .came(let tie, _), .went(let tie, _), .changed(_, let tie, _): tie
    }
  }
}

/// What of a tie can differ between two drawings.
public enum TieAspect: String, Hashable, Sendable, CaseIterable {
  case strength, quality, flow, support, domains, frequency, hours, wish

  /// What differs between two ties.
  static func differing(_ one: Tie, _ other: Tie) -> [TieAspect] {
    // The two may be written the other way round.
    let turned = one.from == other.from ? other : other.turned
    return allCases.filter { aspect in
      switch aspect {
      case .strength: one.strength != turned.strength
      case .quality: one.quality != turned.quality
      case .flow: one.flow != turned.flow
      case .support: (one.given, one.returned) != (turned.given, turned.returned)
      case .domains: Set(one.domains) != Set(turned.domains)
      case .frequency: one.frequency != turned.frequency
      case .hours: one.hoursPerWeek != turned.hoursPerWeek
      case .wish: one.wish != turned.wish
      }
    }
  }
}

extension Tie {
  /// The same tie told from its other end.
  var turned: Tie {
    var tie = self
    (tie.from, tie.to) = (to, from)
    (tie.given, tie.returned) = (returned, given)
    tie.flow = flow.reversed
    return tie
  }
}

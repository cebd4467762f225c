public import NetworkQueries
import Pages
public import SupportNetwork

extension Wording {
  /// What happened to the ties, the lost ones first.
  func tieBlocks(
    _ changes: [TieChange], _ tone: ChangeTone, name: (ActorID) -> String
  ) -> [Block] {
    guard !changes.isEmpty else { return [] }
    let ranked = changes.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    let items = ranked.map { ListItem(Line(sentence($0.element, tone, name: name))) }
    return [.heading(Line(pick("De banden", "The ties")), level: 1), .list(items)]
  }

  /// One sentence about what happened to a tie.
  public func sentence(_ change: TieChange, _ tone: ChangeTone, name: (ActorID) -> String) -> String
  {
    let (from, to) = (name(change.tie.from), name(change.tie.to))
    let both = pick("\(from) en \(to)", "\(from) and \(to)")
    switch change {
    case .came(let tie, let before):
      let wasAsked = before?.presence == .latent
      let start =
        switch (tone, wasAsked) {
        case (.happened, true):
          pick(
            "\(both): dit contact kon nog gevraagd worden, en is er nu",
            "\(both): could be asked, and is there now")
        case (.happened, false):
          pick("\(both): dit contact is er nu", "\(both): this contact is there now")
        case (.supposed, _):
          pick("\(both): dit contact komt erbij", "\(both): this contact would be there")
        }
      return start + bracketed(support(tie.support)) + "."
    case .went(let tie, _):
      let start =
        tone == .happened
        ? pick("\(both): dit contact is er niet meer", "\(both): this contact is no longer there")
        : pick("\(both): dit contact valt weg", "\(both): this contact would fall away")
      return start + bracketed(support(tie.support)) + "."
    case .changed(let before, let after, let aspects):
      let parts = aspects.map { aspect($0, before, after) }
      return "\(both): \(parts.joined(separator: "; "))."
    }
  }

  private func bracketed(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }

  private func aspect(_ aspect: TieAspect, _ before: Tie, _ after: Tie) -> String {
    switch aspect {
    case .strength:
      Self.order(before.strength) < Self.order(after.strength)
        ? pick("de band is sterker geworden", "the tie has grown stronger")
        : pick("de band is minder sterk dan eerst", "the tie is less strong than before")
    case .quality: quality(before.quality, after.quality)
    case .flow: pick("wie aan wie geeft, is veranderd", "who gives to whom has changed")
    case .support: supportChange(before.support, after.support)
    case .domains: pick("waarbij er hulp is, is veranderd", "what there is help with has changed")
    case .frequency: frequencyChange(before.frequency, after.frequency)
    case .hours: hoursChange(before.hoursPerWeek, after.hoursPerWeek)
    case .wish: wishChange(after.wish)
    }
  }

  private static func order(_ strength: Tie.Strength) -> Int {
    Tie.Strength.allCases.firstIndex(of: strength) ?? 0
  }

  private func quality(_ before: Tie.Quality, _ after: Tie.Quality) -> String {
    func strain(_ quality: Tie.Quality) -> Int {
      switch quality {
      case .supportive, .neutral: 0
      case .ambivalent: 1
      case .stressful: 2
      case .broken: 3
      }
    }
    if after == .broken { return pick("het contact is verbroken", "contact was broken off") }
    if before == .broken { return pick("het contact is hersteld", "contact was restored") }
    if strain(before) == strain(after) {
      return after == .supportive
        ? pick("het contact voelt nu als steun", "the contact now feels like support")
        : pick("het contact voelt nu gewoon", "the contact now feels ordinary")
    }
    return strain(before) > strain(after)
      ? pick("er is minder spanning", "there is less tension")
      : pick("er is meer spanning", "there is more tension")
  }

  private func supportChange(_ before: Support, _ after: Support) -> String {
    let (gained, lost) = (after.subtracting(before), before.subtracting(after))
    let parts = [
      gained.isEmpty ? nil : pick("erbij kwam: ", "what came: ") + support(gained),
      lost.isEmpty ? nil : pick("weg is: ", "what is gone: ") + support(lost),
    ].compactMap { $0 }
    return parts.isEmpty
      ? pick("wie wat geeft, is veranderd", "who gives what has changed")
      : parts.joined(separator: "; ")
  }

  private func frequencyChange(_ before: Tie.Frequency?, _ after: Tie.Frequency?) -> String {
    guard let after else {
      return pick("hoe vaak is niet meer gezegd", "how often is not said any more")
    }
    let now = pick("ze zien elkaar nu \(often(after))", "they see each other \(often(after)) now")
    return before.map { now + pick(", eerst \(often($0))", ", \(often($0)) before") } ?? now
  }

  private func hoursChange(_ before: Double?, _ after: Double?) -> String {
    guard let after else {
      return pick("hoeveel uur is niet meer gezegd", "how many hours is not said any more")
    }
    let now = pick("nu \(hours(after)) in de week", "\(hours(after)) a week now")
    return before.map { now + pick(", eerst \(hours($0))", ", \(hours($0)) before") } ?? now
  }

  private func wishChange(_ wish: Tie.Wish?) -> String {
    switch wish {
    case .more: pick("jullie willen meer contact", "you want more contact")
    case .less: pick("jullie willen minder contact", "you want less contact")
    case .same: pick("het contact mag zo blijven", "the contact can stay as it is")
    case nil: pick("er is geen wens meer", "there is no wish any more")
    }
  }
}

extension TieChange {
  /// Lost ties first, then new ones, then changed ones.
  fileprivate var rank: Int {
    switch self {
    case .went: 0
    case .came: 1
    case .changed: 2
    }
  }
}

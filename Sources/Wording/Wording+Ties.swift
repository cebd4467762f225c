public import SupportNetwork

extension Wording {
  /// One sentence that says what the drawn line of a tie says.
  ///
  /// - Parameters:
  ///   - from: the name of the first end.
  ///   - to: the name of the second end.
  ///   - domainNames: the names of the life domains that the tie helps in.
  public func tie(_ tie: Tie, from: String, to: String, domainNames: [String]) -> String {
    var parts = [presence(tie) ?? bond(tie)].compactMap { $0 }
    parts += isGoingOn(tie) ? exchange(tie, from: from, to: to) : [support(tie.support)]
    if !domainNames.isEmpty {
      parts.append(pick("bij ", "with ") + list(domainNames))
    }
    let text = parts.filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(from)\(pick(" en ", " and "))\(to): \(text)"
  }

  /// The sorts of support as words, in the order P, E, A, G.
  public func support(_ support: Support) -> String {
    let items: [(Support, LegendItem)] = [
      (.practical, .practical), (.emotional, .emotional), (.advice, .advice),
      (.company, .company),
    ]
    return list(items.filter { support.contains($0.0) }.map { legend($0.1) })
  }

  private func isGoingOn(_ tie: Tie) -> Bool { tie.presence == .active && tie.quality != .broken }

  /// What the tie is, who gives what to whom, and how often they see each other.
  private func exchange(_ tie: Tie, from: String, to: String) -> [String] {
    let support =
      tie.support.isEmpty
      ? [tie.kind.code == .referral ? nil : flow(tie.flow, from: from, to: to)]
      : [(from, tie.given), (to, tie.returned)].map { $1.isEmpty ? nil : gives($0, $1) }
    let whole = [kind(tie.kind, from: from, to: to)] + support + [tie.frequency.map(often)]
    return whole.compactMap { $0 }
  }

  private func gives(_ name: String, _ letters: Support) -> String {
    "\(name) \(pick("geeft", "gives")) \(support(letters))"
  }

  private func presence(_ tie: Tie) -> String? {
    switch tie.presence {
    case .active: nil
    case .latent: legend(.latent)
    case .lost: legend(.lost)
    }
  }

  /// How strong a tie is and how it feels; nothing for those who know each other and no more. Of
  /// a tie that was broken off, no line shows how strong it was.
  private func bond(_ tie: Tie) -> String? {
    let quality = quality(tie.quality)
    if tie.quality == .broken { return quality }
    if quality == nil, tie.kind == .contact, tie.strength == .normal { return nil }
    return [strength(tie.strength), quality].compactMap { $0 }.joined(separator: ", ")
  }

  private func strength(_ strength: Tie.Strength) -> String {
    switch strength {
    case .weak: legend(.weak)
    case .normal: legend(.normal)
    case .strong: legend(.strong)
    }
  }

  private func quality(_ quality: Tie.Quality) -> String? {
    switch quality {
    case .neutral: nil
    case .supportive: pick("steunend", "supportive")
    case .ambivalent: legend(.ambivalent)
    case .stressful: legend(.stressful)
    case .broken: legend(.broken)
    }
  }

  private func kind(_ kind: TieKind, from: String, to: String) -> String? {
    switch kind {
    case .care: pick("zorg", "care")
    case .membership: pick("hoort erbij", "belongs to it")
    case .referral:
      pick("\(from) verwijst door naar \(to)", "\(from) refers people to \(to)")
    case .collaboration: pick("werken samen", "work together")
    case .contact: legend(.contact)
    case .partnership, .kinship, .support: nil
    }
  }

  private func flow(_ flow: Tie.Flow, from: String, to: String) -> String? {
    switch flow {
    case .none: nil
    case .forward: pick("\(from) geeft aan \(to)", "\(from) gives to \(to)")
    case .backward: pick("\(to) geeft aan \(from)", "\(to) gives to \(from)")
    case .both: pick("ze geven over en weer", "they give to each other")
    }
  }

  /// How often two see or speak each other.
  func often(_ frequency: Tie.Frequency) -> String {
    switch frequency {
    case .daily: pick("elke dag", "every day")
    case .weekly: pick("elke week", "every week")
    case .monthly: pick("elke maand", "every month")
    case .yearly: pick("een paar keer per jaar", "a few times a year")
    case .rarely: pick("bijna nooit", "hardly ever")
    }
  }
}

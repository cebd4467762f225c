public import NetworkQueries
public import SupportNetwork

/// The words on a map of referrals.
extension Wording {
  /// A service as a row of its organisation: "Schuldregeling, 38 dagen".
  public func serviceOnMap(_ service: Service) -> String {
    let waiting = service.waitingDays.map(days)
    let isFull = service.capacity?.free.map { $0 <= 0 } ?? false
    return [service.name, waiting, isFull ? pick("vol", "full") : nil].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// How many households there are in a group; a small number is not told.
  ///
  /// - Parameter haveNeed: whether they are those who ask for something in a life domain.
  public func householdsOnMap(_ count: CountOfPeople, haveNeed: Bool) -> String {
    let number =
      count.exact.map { "\($0)" }
      ?? pick("minder dan \(CountOfPeople.least)", "fewer than \(CountOfPeople.least)")
    let households = pick("huishoudens", "households")
    return "\(number) \(households)" + (haveNeed ? pick(" met een vraag", " with a need") : "")
  }

  /// One sentence that says what the line of a referral or a collaboration says.
  ///
  /// - Parameters:
  ///   - from: the name of the first end.
  ///   - to: the name of the second end.
  public func referralLine(_ tie: Tie, from: String, to: String) -> String {
    switch tie.kind {
    case .referral(let terms):
      let parts = [
        terms.warmth.map(warmth), (terms.waitingDays ?? 0) > 0 ? terms.waitingDays.map(wait) : nil,
        terms.reportsBack.map {
          $0 ? pick("er komt bericht terug", "they report back") : legend(.noReport)
        },
        declared(tie),
      ].compactMap { $0 }
      let whole = pick("\(from) verwijst naar \(to)", "\(from) refers people to \(to)")
      return whole + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    default:
      let whole = pick("\(from) en \(to) werken samen", "\(from) and \(to) work together")
      return [whole, declared(tie)].compactMap { $0 }.joined(separator: ", ")
    }
  }

  /// One sentence that says what a line would bring that is not there yet.
  public func proposedLine(from: String, to: String, gain: CountOfPeople) -> String {
    return pick(
      "Nog niet: \(from) verwijst naar \(to); dat helpt bij \(needCount(gain))",
      "Not yet: \(from) refers people to \(to); that helps with \(needCount(gain))")
  }

  /// What a box is, for those who cannot see the picture.
  public func referralBox(_ name: String, as item: ReferralLegendItem, rows: [String]) -> String {
    let kind =
      switch item {
      case .organisation: pick("organisatie", "organisation")
      default: legend(item)
      }
    let offers = rows.isEmpty ? "" : pick("; biedt ", "; offers ") + rows.joined(separator: "; ")
    return "\(name): \(kind)\(offers)"
  }

  /// What a map of referrals shows, for those who cannot see it.
  public func referralMapDescription(organisations: Int, lines: Int) -> String {
    let who =
      organisations == 1
      ? pick("1 organisatie", "1 organisation")
      : pick("\(organisations) organisaties", "\(organisations) organisations")
    let ways = lines == 1 ? pick("1 lijn", "1 line") : pick("\(lines) lijnen", "\(lines) lines")
    return pick(
      "Kaart van wie naar wie verwijst: \(who) en \(ways).",
      "Map of who refers to whom: \(who) and \(ways).")
  }

  /// How many organisations are not on the map because no line joins them to others.
  public func notOnMap(_ count: Int) -> String {
    count == 1
      ? pick(
        "1 organisatie zonder lijn staat er niet op.", "1 organisation without a line is not shown."
      )
      : pick(
        "\(count) organisaties zonder lijn staan er niet op.",
        "\(count) organisations without a line are not shown.")
  }

  private func warmth(_ warmth: ReferralTerms.Warmth) -> String {
    switch warmth {
    case .cold: pick("met een folder of nummer", "with a leaflet or a number")
    case .warm: pick("met een kennismaking", "with an introduction in person")
    case .agreed: pick("volgens een afspraak op papier", "by a written agreement")
    }
  }

  private func wait(_ count: Int) -> String {
    pick("wachten duurt \(days(count))", "the wait is \(days(count))")
  }

  private func declared(_ tie: Tie) -> String? {
    tie.knowledge?.state == .declared ? legend(.declared) : nil
  }
}

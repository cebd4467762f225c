import SupportNetwork

extension EditForm {
  /// A line between two: new, or as it is now.
  func tie() throws(Refusal) -> CaseEdit {
    let position = try position(network.ties)
    var tie: Tie
    if let position {
      tie = network.ties[position]
    } else {
      tie = Tie(.support, from: try known("from"), to: try known("to"))
    }
    // Family lines and what referrals are bound to are kept as they were: this form has no fields for
    // them.
    if let code: TieKind.Code = try fields.code("kind"), code != tie.kind.code {
      tie.kind = try kind(code)
    }
    tie.strength = try fields.code("strength") ?? tie.strength
    tie.quality = try fields.code("quality") ?? tie.quality
    tie.flow = try fields.code("flow") ?? tie.flow
    tie.presence = try fields.code("presence") ?? tie.presence
    if fields.isOn("whole") {
      tie.given = support("given")
      tie.returned = support("returned")
      tie.domains = domains
      tie.frequency = try fields.code("frequency")
      tie.hoursPerWeek = try fields.decimal("hours")
      tie.wish = try fields.code("wish")
      tie.period.since = try fields.date("since")
      tie.period.until = try fields.date("until")
      tie.note = fields["note"]
      tie.consent = try consent()
      tie.source = fields["source"]
      if fields.isOn("confirmed") { tie.confirmed = today }
      if let state: Knowledge.State = try fields.code("knowledge") {
        if tie.knowledge?.state != state { tie.knowledge = Knowledge(state, date: today) }
      } else {
        tie.knowledge = nil
      }
      if case .referral(let terms) = tie.kind { tie.kind = .referral(try referral(terms)) }
    }
    return CaseEdit(
      edits: [.tie(tie, at: position)], code: position == nil ? .tieAdded : .tieChanged,
      subject: "\(name(of: tie.from)), \(name(of: tie.to))",
      shows: .tie(position ?? network.ties.count))
  }

  func tieRemoval() throws(Refusal) -> CaseEdit {
    guard let position = try position(network.ties) else { throw Refusal.notFound }
    let tie = network.ties[position]
    return CaseEdit(
      edits: [.tieRemoval(at: position)], code: .tieRemoved,
      subject: "\(name(of: tie.from)), \(name(of: tie.to))", shows: .home)
  }

  private func kind(_ code: TieKind.Code) throws(Refusal) -> TieKind {
    switch code {
    case .support: .support
    case .care: .care
    case .contact: .contact
    case .membership: .membership
    case .referral: .referral(ReferralTerms())
    case .collaboration: .collaboration(nil)
    case .partnership, .kinship:
      throw Refusal.field(name: "kind", .unreadable)
    }
  }

  private func support(_ end: String) -> Support {
    var support: Support = []
    for (letter, sort) in Support.lettered where fields.isOn("\(end)-\(letter)") {
      support.insert(sort)
    }
    return support
  }

  /// Whether the line may be shared; a yes may be for some alone, and until a day.
  private func consent() throws(Refusal) -> Consent? {
    switch fields["share"] {
    case nil: nil
    case "yes":
      Consent(
        mayShare: true,
        with: network.actors.map(\.id).filter { fields.isOn("share-with-\($0)") },
        until: try fields.date("share-until"))
    case "no": Consent(mayShare: false)
    default: throw Refusal.field(name: "share", .unreadable)
    }
  }

  /// How people are sent on; what was counted stays.
  private func referral(_ before: ReferralTerms) throws(Refusal) -> ReferralTerms {
    var terms = before
    terms.warmth = try fields.code("warmth")
    terms.waitingDays = try fields.number("waiting")
    terms.reportsBack = try fields.read("reports-back") { ["yes": true, "no": false][$0] }
    return terms
  }
}

import SupportNetwork

extension NetworkWriter {
  mutating func writeTies() {
    write(
      NetworkFields.ties, lines: order.others.map { "- " + (shortText(of: $0) ?? longText(of: $0)) }
    )
  }

  /// `oma -> gezin: strong, PE, weekly, 6 hours`, when that says everything.
  private func shortText(of tie: Tie) -> String? {
    guard tie.knowledge == nil, tie.source == nil, tie.consent == nil, tie.note == nil,
      !tie.kind.isGenealogical, !tie.domains.contains(where: Self.isLikeOtherItem)
    else { return nil }
    let arrow = Arrow(tie.flow)
    let code = tie.kind.code
    var items: [String] = []
    if code != defaultKind(of: tie) { items.append(code.rawValue) }
    switch tie.kind {
    case .referral(let terms):
      guard terms.made == nil, terms.accepted == nil, terms.completed == nil,
        terms.reported == nil
      else { return nil }
      items += shortItems(of: terms)
    case .collaboration(let intensity?): items.append(intensity.rawValue)
    default: break
    }
    if tie.presence != .active { items.append(tie.presence.rawValue) }
    if tie.strength != .normal { items.append(tie.strength.rawValue) }
    if tie.quality != defaultQuality(of: tie) { items.append(tie.quality.rawValue) }
    let letters = SupportLetters.text(given: tie.given, returned: tie.returned, along: arrow)
    if let letters { items.append(letters) }
    if let frequency = tie.frequency { items.append(frequency.rawValue) }
    if let hours = tie.hoursPerWeek {
      items.append(DecimalText.written(hours) + (hours == 1 ? " hour" : " hours"))
    }
    items += tie.domains.map(\.rawValue)
    if let wish = tie.wish { items.append("wish \(wish.rawValue)") }
    if let since = tie.period.since { items.append("since \(since.iso)") }
    if let until = tie.period.until { items.append("until \(until.iso)") }
    if let confirmed = tie.confirmed { items.append("confirmed \(confirmed.iso)") }
    let ends = "\(tie.from) \(arrow.rawValue) \(tie.to)"
    guard !items.isEmpty else { return ends }
    return ends + ": " + ScalarText.written(items.joined(separator: ", "), inFlow: false)
  }

  private func shortItems(of terms: ReferralTerms) -> [String] {
    var items: [String] = []
    if let warmth = terms.warmth { items.append(warmth.rawValue) }
    if let days = terms.waitingDays { items.append("waiting \(days) day" + (days == 1 ? "" : "s")) }
    if let reportsBack = terms.reportsBack {
      items.append(reportsBack ? TieItems.reportsBack : TieItems.noReportBack)
    }
    return items
  }

  private func longText(of tie: Tie) -> String {
    var mapping = FlowMapping()
    let code = tie.kind.code
    mapping.add(TieFields.from, tie.from)
    mapping.add(TieFields.to, tie.to)
    if code != defaultKind(of: tie) { mapping.add(TieFields.kind, code: code.rawValue) }
    switch tie.kind {
    case .partnership(let partnership):
      mapping.add(TieFields.partnership, code: partnership.rawValue)
    case .kinship(let kinship):
      mapping.add(TieFields.kinship, code: KinshipCode(kinship).rawValue)
    default: break
    }
    if tie.strength != .normal { mapping.add(TieFields.strength, code: tie.strength.rawValue) }
    if tie.quality != defaultQuality(of: tie) {
      mapping.add(TieFields.quality, code: tie.quality.rawValue)
    }
    if tie.flow != TieDefaults.flow(of: code, given: tie.given, returned: tie.returned) {
      let flow = sides.code(tie.flow, from: tie.from, to: tie.to)
      mapping.add(TieFields.flow, code: flow.rawValue)
    }
    if !tie.given.isEmpty { mapping.add(TieFields.support, tie.given.letters) }
    if !tie.returned.isEmpty { mapping.add(TieFields.returned, tie.returned.letters) }
    mapping.add(TieFields.domains, tie.domains)
    mapping.add(TieFields.frequency, code: tie.frequency?.rawValue)
    mapping.add(TieFields.hours, code: tie.hoursPerWeek.map(DecimalText.written))
    mapping.add(TieFields.since, tie.period.since)
    mapping.add(TieFields.until, tie.period.until)
    if tie.presence != .active { mapping.add(TieFields.presence, code: tie.presence.rawValue) }
    mapping.add(TieFields.wish, code: tie.wish?.rawValue)
    add(tie.knowledge, tie.source, to: &mapping)
    mapping.add(TieFields.confirmed, tie.confirmed)
    add(tie.consent, to: &mapping)
    add(tie.kind, to: &mapping)
    mapping.add(TieFields.note, tie.note)
    return mapping.text
  }

  private func add(_ knowledge: Knowledge?, _ source: String?, to mapping: inout FlowMapping) {
    if let knowledge {
      var known = FlowMapping()
      known.add(KnowledgeFields.state, code: knowledge.state.rawValue)
      known.add(KnowledgeFields.date, knowledge.date)
      mapping.add(TieFields.knowledge, code: known.text)
    }
    mapping.add(TieFields.source, source)
  }

  private func add(_ consent: Consent?, to mapping: inout FlowMapping) {
    guard let consent else { return }
    var given = FlowMapping()
    given.add(ConsentFields.share, code: consent.mayShare ? "true" : "false")
    given.add(ConsentFields.with, consent.with)
    given.add(ConsentFields.until, consent.until)
    mapping.add(TieFields.consent, code: given.text)
  }

  private func add(_ kind: TieKind, to mapping: inout FlowMapping) {
    switch kind {
    case .referral(let terms):
      mapping.add(ReferralTermsFields.warmth, code: terms.warmth?.rawValue)
      mapping.add(ReferralTermsFields.waiting, terms.waitingDays)
      mapping.add(
        ReferralTermsFields.feedback, code: terms.reportsBack.map { $0 ? "true" : "false" })
      mapping.add(ReferralTermsFields.made, terms.made)
      mapping.add(ReferralTermsFields.accepted, terms.accepted)
      mapping.add(ReferralTermsFields.completed, terms.completed)
      mapping.add(ReferralTermsFields.reported, terms.reported)
    case .collaboration(let intensity):
      mapping.add(TieFields.intensity, code: intensity?.rawValue)
    default: break
    }
  }

  private func defaultKind(of tie: Tie) -> TieKind.Code {
    TieDefaults.kind(given: tie.given, returned: tie.returned, domains: tie.domains)
  }

  private func defaultQuality(of tie: Tie) -> Tie.Quality {
    TieDefaults.quality(of: tie.kind.code, given: tie.given, returned: tie.returned)
  }

  /// Whether a short form would take the code of a life domain for something else.
  private static func isLikeOtherItem(_ domain: LifeDomainID) -> Bool {
    TieItems.codes.contains(domain.rawValue) || SupportLetters.isLike(domain.rawValue)
  }
}

import SupportNetwork

extension Reading {
  /// Reads a tie of the `ties` list in one of its three forms: a bare `a -- b`, `a -> b: items`,
  /// or a mapping.
  func tie(_ node: FileNode, sides: TieSides) -> Tie? {
    switch node.content {
    case .scalar:
      return shortTie(node, items: nil)
    case .mapping(let entries):
      guard let first = entries.first, let key = first.key.text, Arrow.isIn(key) else {
        guard entries.count == 1, !TieFields.table.fieldNames.contains(entries[0].key.text ?? "")
        else { return longTie(node, sides: sides) }
        report(.malformed(.tie), at: entries[0].key.position)
        return nil
      }
      for more in entries.dropFirst() { report(.needsDash, at: more.key.position) }
      return shortTie(first.key, items: first.value)
    case .list:
      report(.malformed(.tie), at: node.position)
      return nil
    }
  }

  private func longTie(_ node: FileNode, sides: TieSides) -> Tie? {
    guard let record = record(node, TieFields.table) else { return nil }
    let from = record[TieFields.from]
    let to = record[TieFields.to]
    let given = record[TieFields.support] ?? []
    let returned = record[TieFields.returned] ?? []
    let domains = record[TieFields.domains] ?? []
    let code =
      record[TieFields.kind]
      ?? TieDefaults.kind(given: given, returned: returned, domains: domains)
    let kind = kind(code, of: record)
    let flowCode = record[TieFields.flow]
    guard let from, let to, let kind else { return nil }
    return Tie(
      kind, from: from, to: to, strength: record[TieFields.strength] ?? .normal,
      quality: record[TieFields.quality]
        ?? TieDefaults.quality(of: code, given: given, returned: returned),
      flow: flowCode.map { sides.flow($0, from: from, to: to) }
        ?? TieDefaults.flow(of: code, given: given, returned: returned),
      given: given, returned: returned, domains: domains,
      frequency: record[TieFields.frequency], hoursPerWeek: record[TieFields.hours],
      period: Period(since: record[TieFields.since], until: record[TieFields.until]),
      presence: record[TieFields.presence] ?? .active, wish: record[TieFields.wish],
      knowledge: record[TieFields.knowledge], source: record[TieFields.source],
      confirmed: record[TieFields.confirmed], consent: record[TieFields.consent],
      note: record[TieFields.note])
  }

  /// The kind with what only that kind has; fields of other kinds are reported.
  private func kind(_ code: TieKind.Code, of record: Record) -> TieKind? {
    for (owner, fields) in Self.fieldsOfKinds where owner != code {
      for field in fields where record.has(field) {
        report(
          .itemNeedsKind(field.name, kind: owner.rawValue), at: record.position(of: field))
      }
    }
    switch code {
    case .support: return .support
    case .care: return .care
    case .contact: return .contact
    case .membership: return .membership
    case .collaboration: return .collaboration(record[TieFields.intensity])
    case .partnership:
      if !record.has(TieFields.partnership) {
        report(.missingField("partnership"), at: record.position)
      }
      return record[TieFields.partnership].map(TieKind.partnership)
    case .kinship:
      if !record.has(TieFields.kinship) { report(.missingField("kinship"), at: record.position) }
      return record[TieFields.kinship].map { .kinship($0.kinship) }
    case .referral:
      return .referral(
        ReferralTerms(
          warmth: record[ReferralTermsFields.warmth],
          waitingDays: record[ReferralTermsFields.waiting],
          reportsBack: record[ReferralTermsFields.feedback],
          made: record[ReferralTermsFields.made], accepted: record[ReferralTermsFields.accepted],
          completed: record[ReferralTermsFields.completed],
          reported: record[ReferralTermsFields.reported]))
    }
  }

  private static let fieldsOfKinds: [(TieKind.Code, [any FieldEntry])] = [
    (.partnership, [TieFields.partnership]), (.kinship, [TieFields.kinship]),
    (.referral, ReferralTermsFields.all), (.collaboration, [TieFields.intensity]),
  ]
}

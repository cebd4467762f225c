import SupportNetwork

extension Reading {
  /// Reads an observation: words, `date: words`, or a mapping.
  func observation(_ node: FileNode) -> Observation? {
    switch node.content {
    case .scalar:
      note(.words, at: node.position)
      return Shape<String>.words.read(node, self).map { Observation(words: $0) }
    case .mapping(let entries):
      if entries.count == 1, let key = scalar(entries[0].key),
        !ObservationFields.table.fieldNames.contains(key)
      {
        let date = date(key, at: entries[0].key.position)
        note(.date, at: entries[0].key.position)
        note(.words, at: entries[0].value.position)
        let words = Shape<String>.words.read(entries[0].value, self)
        return words.map { Observation(date: date, words: $0) }
      }
      return longObservation(node)
    case .list:
      report(.malformed(.observation), at: node.position)
      return nil
    }
  }

  private func longObservation(_ node: FileNode) -> Observation? {
    guard let record = record(node, ObservationFields.table) else { return nil }
    let words = record[ObservationFields.words]
    return Observation(
      date: record[ObservationFields.date], words: words ?? Self.unreadable,
      domain: record[ObservationFields.domain], about: record[ObservationFields.about],
      status: record[ObservationFields.status] ?? .open)
  }

  /// Reads a referral that was made.
  func referral(_ node: FileNode) -> Referral? {
    guard let record = record(node, ReferralFields.table) else { return nil }
    let who = record[ReferralFields.who]
    let from = record[ReferralFields.from]
    let to = record[ReferralFields.to]
    let made = record[ReferralFields.made]
    let rest = (
      domain: record[ReferralFields.domain], outcome: record[ReferralFields.outcome],
      answered: record[ReferralFields.answered], started: record[ReferralFields.started],
      completed: record[ReferralFields.completed], reported: record[ReferralFields.reported]
    )
    guard let who, let from, let to, let made else { return nil }
    return Referral(
      subject: who, from: from, to: to, domain: rest.domain, made: made,
      outcome: rest.outcome ?? .pending, answered: rest.answered, started: rest.started,
      completed: rest.completed, reported: rest.reported)
  }

  /// Reads a score.
  func score(_ node: FileNode) -> SelfSufficiencyScore? {
    guard let record = record(node, ScoreFields.table) else { return nil }
    let holder = record[ScoreFields.who]
    let domain = record[ScoreFields.domain]
    let date = record[ScoreFields.date]
    let score = record[ScoreFields.score]
    guard let holder, let domain, let date, let score else { return nil }
    return SelfSufficiencyScore(holder: holder, domain: domain, date: date, score: score)
  }

  /// Reads that two actors must be kept apart.
  func keepAway(_ node: FileNode) -> KeepAway? {
    guard let record = record(node, KeepAwayFields.table) else { return nil }
    let actor = record[KeepAwayFields.actor]
    let other = record[KeepAwayFields.other]
    let reason = record[KeepAwayFields.reason]
    if record.has(KeepAwayFields.other), other == nil { return nil }
    return actor.map { KeepAway(actor: $0, other: other, reason: reason) }
  }
}

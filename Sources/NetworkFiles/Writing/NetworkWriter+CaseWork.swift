import SupportNetwork

extension NetworkWriter {
  mutating func writeCaseWork() {
    write(
      NetworkFields.needs,
      lines: network.needs.map { "- " + (shortText(of: $0) ?? longText(of: $0)) })
    write(
      NetworkFields.observations,
      lines: network.observations.map { "- " + (shortText(of: $0) ?? longText(of: $0)) })
    write(NetworkFields.referrals, lines: network.referrals.map { "- " + longText(of: $0) })
    write(NetworkFields.scores, lines: network.scores.map { "- " + longText(of: $0) })
    write(NetworkFields.keepAway, lines: network.keepAways.map { "- " + longText(of: $0) })
  }

  mutating func writeRecord() {
    guard let record = network.record else { return }
    guard record != CaseRecord() else {
      lines.append("")
      return write("\(NetworkFields.record.name): {}")
    }
    begin(NetworkFields.record)
    write(CaseRecordFields.purpose, record.purpose, depth: 1)
    write(CaseRecordFields.ground, record.ground?.rawValue, depth: 1)
    if !record.domainReasons.isEmpty {
      let reasons = record.domainReasons.map { reason in
        ScalarText.written(reason.domain.rawValue, inFlow: true) + ": "
          + ScalarText.written(reason.reason, inFlow: true)
      }
      write(
        "\(CaseRecordFields.domainReasons.name): {" + reasons.joined(separator: ", ") + "}",
        depth: 1)
    }
    if let retention = record.retention {
      var mapping = FlowMapping()
      mapping.add(RetentionFields.rule, code: retention.rule.rawValue)
      mapping.add(RetentionFields.start, retention.start)
      mapping.add(RetentionFields.end, retention.end)
      write("\(CaseRecordFields.retention.name): \(mapping.text)", depth: 1)
    }
  }

  /// `gezin, finances, avoided, priority 1: words`, when that says everything.
  private func shortText(of need: Need) -> String? {
    guard need.since == nil, need.note == nil else { return nil }
    var items = [need.holder.rawValue, need.domain.rawValue]
    if need.openness != .open { items.append(need.openness.rawValue) }
    if need.status != .active { items.append(need.status.rawValue) }
    if let priority = need.priority { items.append("priority \(priority)") }
    let key = items.joined(separator: ", ")
    return need.words.map { key + ": " + ScalarText.written($0, inFlow: false) } ?? key
  }

  private func longText(of need: Need) -> String {
    var mapping = FlowMapping()
    mapping.add(NeedFields.who, need.holder)
    mapping.add(NeedFields.domain, need.domain.rawValue)
    mapping.add(NeedFields.words, need.words)
    if need.openness != .open { mapping.add(NeedFields.openness, code: need.openness.rawValue) }
    if need.status != .active { mapping.add(NeedFields.status, code: need.status.rawValue) }
    mapping.add(NeedFields.priority, need.priority)
    mapping.add(NeedFields.since, need.since)
    mapping.add(SharedFields.note, need.note)
    return mapping.text
  }

  /// `2026-05-10: words` or only the words, when that says everything.
  private func shortText(of observation: Observation) -> String? {
    guard observation.domain == nil, observation.about == nil, observation.status == .open else {
      return nil
    }
    let words = ScalarText.written(observation.words, inFlow: false)
    return observation.date.map { "\($0.iso): \(words)" } ?? words
  }

  private func longText(of observation: Observation) -> String {
    var mapping = FlowMapping()
    mapping.add(ObservationFields.date, observation.date)
    mapping.add(ObservationFields.words, observation.words)
    mapping.add(ObservationFields.domain, observation.domain?.rawValue)
    mapping.add(ObservationFields.about, observation.about)
    if observation.status != .open {
      mapping.add(ObservationFields.status, code: observation.status.rawValue)
    }
    return mapping.text
  }

  private func longText(of referral: Referral) -> String {
    var mapping = FlowMapping()
    mapping.add(ReferralFields.who, referral.subject)
    mapping.add(ReferralFields.from, referral.from)
    mapping.add(ReferralFields.to, referral.to)
    mapping.add(ReferralFields.domain, referral.domain?.rawValue)
    mapping.add(ReferralFields.made, referral.made)
    if referral.outcome != .pending {
      mapping.add(ReferralFields.outcome, code: referral.outcome.rawValue)
    }
    mapping.add(ReferralFields.answered, referral.answered)
    mapping.add(ReferralFields.started, referral.started)
    mapping.add(ReferralFields.completed, referral.completed)
    mapping.add(ReferralFields.reported, referral.reported)
    return mapping.text
  }

  private func longText(of score: SelfSufficiencyScore) -> String {
    var mapping = FlowMapping()
    mapping.add(ScoreFields.who, score.holder)
    mapping.add(ScoreFields.domain, score.domain.rawValue)
    mapping.add(ScoreFields.date, score.date)
    mapping.add(ScoreFields.score, score.score)
    return mapping.text
  }

  private func longText(of keepAway: KeepAway) -> String {
    var mapping = FlowMapping()
    mapping.add(KeepAwayFields.actor, keepAway.actor)
    mapping.add(KeepAwayFields.other, keepAway.other)
    mapping.add(KeepAwayFields.reason, keepAway.reason)
    return mapping.text
  }
}

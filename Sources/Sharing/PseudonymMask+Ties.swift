import SupportNetwork
import Wording

extension PseudonymMask {
  func tie(_ tie: Tie) -> Tie {
    Tie(
      tie.kind, from: tie.from, to: tie.to, strength: tie.strength, quality: tie.quality,
      flow: tie.flow, given: tie.given, returned: tie.returned, domains: tie.domains.map(domain),
      frequency: tie.frequency, hoursPerWeek: tie.hoursPerWeek,
      period: Period(since: date(tie.period.since), until: date(tie.period.until)),
      presence: tie.presence, wish: tie.wish,
      knowledge: tie.knowledge.map { Knowledge($0.state, date: date($0.date)) },
      confirmed: date(tie.confirmed),
      consent: tie.consent.map {
        Consent(mayShare: $0.mayShare, with: $0.with.sorted(), until: date($0.until))
      })
  }

  func need(_ need: Need) -> Need {
    Need(
      holder: need.holder, domain: domain(need.domain), priority: need.priority,
      openness: need.openness, status: need.status, since: date(need.since))
  }

  func observation(_ observation: Observation) -> Observation {
    Observation(
      date: date(observation.date), words: wording.somethingNoticed,
      domain: observation.domain.map(domain), about: observation.about,
      status: observation.status)
  }

  func score(_ score: SelfSufficiencyScore) -> SelfSufficiencyScore {
    SelfSufficiencyScore(
      holder: score.holder, domain: domain(score.domain), date: date(score.date),
      score: score.score)
  }

  func referral(_ referral: Referral) -> Referral {
    Referral(
      subject: referral.subject, from: referral.from, to: referral.to,
      domain: referral.domain.map(domain), made: date(referral.made), outcome: referral.outcome,
      answered: date(referral.answered), started: date(referral.started),
      completed: date(referral.completed), reported: date(referral.reported))
  }

  func record(_ record: CaseRecord) -> CaseRecord {
    CaseRecord(
      ground: record.ground,
      retention: record.retention.map {
        Retention(rule: $0.rule, start: date($0.start), end: date($0.end))
      })
  }
}

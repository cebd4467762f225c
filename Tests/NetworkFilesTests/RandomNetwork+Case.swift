import SupportNetwork
import TestSupport

extension RandomNetwork {
  mutating func makeCase(of network: inout SupportNetwork) {
    let holders = households + members
    let anyone = people + organisations
    if !holders.isEmpty {
      network.needs = (0..<random.below(5)).map { _ in
        Need(
          holder: random.pick(holders), domain: random.pick(domains), words: maybe { $0.words() },
          priority: maybe { 1 + $0.random.below(9) },
          openness: random.pick(Need.Openness.allCases),
          status: random.pick(Need.Status.allCases), since: random.chance(4) ? date() : nil,
          note: random.chance(4) ? words() : nil)
      }
      network.scores = (0..<random.below(3)).map { _ in
        SelfSufficiencyScore(
          holder: random.pick(holders), domain: random.pick(domains), date: date(),
          score: 1 + random.below(5))
      }
      network.referrals = (0..<random.below(3)).map { _ in
        Referral(
          subject: random.pick(holders), from: random.pick(people),
          to: random.pick(organisations), domain: maybe { $0.random.pick($0.domains) },
          made: date(2020, 2021), outcome: random.pick(Referral.Outcome.allCases),
          answered: maybe { $0.date(2022, 2022) }, started: maybe { $0.date(2023, 2023) },
          completed: maybe { $0.date(2024, 2025) }, reported: maybe { $0.date(2024, 2025) })
      }
    }
    network.observations = (0..<random.below(4)).map { _ in
      Observation(
        date: maybe { $0.date() }, words: name(), domain: maybe { $0.random.pick($0.domains) },
        about: maybe { $0.random.pick(anyone) },
        status: random.pick(Observation.Status.allCases))
    }
    network.keepAways = (0..<random.below(2)).map { _ in
      KeepAway(
        actor: random.pick(people), other: maybe { $0.random.pick($0.organisations) },
        reason: maybe { $0.words() })
    }
    network.record = maybe { maker in
      CaseRecord(
        purpose: maker.maybe { $0.words() },
        ground: maker.maybe { $0.random.pick(LegalGround.allCases) },
        domainReasons: maker.someDomains().map { DomainReason(domain: $0, reason: maker.words()) },
        retention: maker.maybe { maker in
          Retention(
            rule: maker.random.pick(Retention.Rule.allCases),
            start: maker.maybe { $0.date(2020, 2021) }, end: maker.maybe { $0.date(2022, 2025) })
        })
    }
  }
}

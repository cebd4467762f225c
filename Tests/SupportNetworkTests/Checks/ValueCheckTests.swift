import SupportNetwork
import Testing

private func day(_ iso: String) -> CalendarDate { CheckedNetwork.day(iso) }
private let joost = NetworkElement.member(0, household: 0)

/// Dates, ages and numbers.
struct ValueCheckTests {
  @Test(arguments: dates)
  func `a date that cannot be is found, and the day beside it is not`(_ one: CheckCase) {
    one.check()
  }

  @Test(arguments: numbers)
  func `a number that cannot be is found, and the one beside it is not`(_ one: CheckCase) {
    one.check()
  }

  static let dates: [CheckCase] = [
    CheckCase(
      "days drawn out of order", Place(.network, .date, item: 1),
      .datesOutOfOrder(day("2024-12-31"), after: day("2025-01-01")),
      wrong: {
        $0.dates[1] = day("2024-12-31")
        $0.households[0].members[1].age = nil
      }, right: { $0.dates[1] = day("2025-01-02") }),
    CheckCase(
      "a tie that ends before it begins", Place(.tie(0), .until),
      .beforeItsStart(day("2019-12-31"), after: day("2020-01-01"), of: .since),
      wrong: { $0.ties[0].period = Period(since: day("2020-01-01"), until: day("2019-12-31")) },
      right: { $0.ties[0].period = Period(since: day("2020-01-01"), until: day("2020-01-01")) }),
    CheckCase(
      "an answer before the referral", Place(.referral(0), .answered),
      .beforeItsStart(day("2025-12-31"), after: day("2026-01-01"), of: .made),
      wrong: { $0.referrals[0].answered = day("2025-12-31") },
      right: { $0.referrals[0].answered = day("2026-01-01") }),
    CheckCase(
      "help that ends before it starts", Place(.referral(0), .completed),
      .beforeItsStart(day("2026-02-01"), after: day("2026-02-02"), of: .started),
      wrong: {
        $0.referrals[0].started = day("2026-02-02")
        $0.referrals[0].completed = day("2026-02-01")
      },
      right: {
        $0.referrals[0].started = day("2026-02-02")
        $0.referrals[0].completed = day("2026-02-02")
      }),
    CheckCase(
      "a report before the answer", Place(.referral(0), .reported),
      .beforeItsStart(day("2026-02-01"), after: day("2026-02-02"), of: .answered),
      wrong: {
        $0.referrals[0].answered = day("2026-02-02")
        $0.referrals[0].reported = day("2026-02-01")
      },
      right: {
        $0.referrals[0].answered = day("2026-02-02")
        $0.referrals[0].started = day("2026-04-01")
        $0.referrals[0].reported = day("2026-02-03")
      }),
    CheckCase(
      "kept until before the clock starts", Place(.record, .end),
      .beforeItsStart(day("2025-12-31"), after: day("2026-01-01"), of: .start),
      wrong: { $0.record?.retention?.end = day("2025-12-31") },
      right: { $0.record?.retention?.end = day("2026-01-02") }),
    CheckCase(
      "born tomorrow", Place(joost, .born), .bornAfterPresent(day("2026-05-11")),
      wrong: { $0.households[0].members[0].age = .bornOn(day("2026-05-11")) },
      right: { $0.households[0].members[0].age = .bornOn(day("2026-05-10")) }),
    CheckCase(
      "born next year", Place(joost, .born), .bornInAfterPresent(2027),
      wrong: { $0.households[0].members[0].age = .bornIn(2027) },
      right: { $0.households[0].members[0].age = .bornIn(2026) }),
    CheckCase(
      "born after death", Place(joost, .born), .bornAfterDeath,
      wrong: {
        $0.households[0].members[0].age = .bornOn(day("2000-01-02"))
        $0.households[0].members[0].death = Death(date: day("2000-01-01"))
      },
      right: {
        $0.households[0].members[0].age = .bornOn(day("2000-01-01"))
        $0.households[0].members[0].death = Death(date: day("2000-01-01"))
      }),
    CheckCase(
      "born in a year after death", Place(joost, .born), .bornAfterDeath,
      wrong: {
        $0.households[0].members[0].age = .bornIn(2001)
        $0.households[0].members[0].death = Death(date: day("2000-01-01"))
      },
      right: {
        $0.households[0].members[0].age = .bornIn(2000)
        $0.households[0].members[0].death = Death(date: day("2000-01-01"))
      }),
    CheckCase(
      "131 years old", Place(joost, .born), .tooOld(years: 131),
      wrong: { $0.households[0].members[0].age = .bornOn(day("1895-05-10")) },
      right: { $0.households[0].members[0].age = .bornOn(day("1895-05-11")) }),
    CheckCase(
      "a year of birth too long ago", Place(joost, .born), .tooOld(years: 131),
      wrong: { $0.households[0].members[0].age = .bornIn(1895) },
      right: {
        $0.households[0].members[0].age = .bornIn(1895)
        $0.households[0].members[0].death = Death(date: day("1990-01-01"))
      }),
    CheckCase(
      "an age of 131", Place(joost, .age), .numberOutside(131, lowest: 0, highest: 130),
      wrong: { $0.households[0].members[0].age = .years(131) },
      right: { $0.households[0].members[0].age = .years(130) }),
    CheckCase(
      "an age below 0", Place(joost, .age), .numberOutside(-1, lowest: 0, highest: 130),
      wrong: { $0.households[0].members[0].age = .years(-1) },
      right: { $0.households[0].members[0].age = .years(0) }),
  ]

  private static func terms(_ terms: ReferralTerms) -> CheckCase.Change {
    { $0.ties.append(Tie(.referral(terms), from: $0.organisations[0].id, to: $0.services[0].id)) }
  }

  static let numbers: [CheckCase] = [
    CheckCase(
      "a score of 6", Place(.score(0), .score), .numberOutside(6, lowest: 1, highest: 5),
      wrong: { $0.scores[0].score = 6 }, right: { $0.scores[0].score = 5 }),
    CheckCase(
      "a score of 0", Place(.score(0), .score), .numberOutside(0, lowest: 1, highest: 5),
      wrong: { $0.scores[0].score = 0 }, right: { $0.scores[0].score = 1 }),
    CheckCase(
      "hours below 0", Place(.tie(0), .hours), .numberOutside(-0.5, lowest: 0, highest: 168),
      wrong: { $0.ties[0].hoursPerWeek = -0.5 }, right: { $0.ties[0].hoursPerWeek = 0 }),
    CheckCase(
      "more hours than a week has", Place(.tie(0), .hours),
      .numberOutside(168.5, lowest: 0, highest: 168),
      wrong: { $0.ties[0].hoursPerWeek = 168.5 }, right: { $0.ties[0].hoursPerWeek = 168 }),
    CheckCase(
      "a priority of 0", Place(.need(0), .priority), .numberOutside(0, lowest: 1, highest: 1000),
      wrong: { $0.needs[0].priority = 0 }, right: { $0.needs[0].priority = 1 }),
    CheckCase(
      "a waiting time below 0", Place(.service(0), .waitingDays),
      .numberOutside(-1, lowest: 0, highest: 3660),
      wrong: { $0.services[0].waitingDays = -1 }, right: { $0.services[0].waitingDays = 3660 }),
    CheckCase(
      "more free places than places", Place(.service(0), .free),
      .moreThanWhole(4, of: .places, whole: 3),
      wrong: { $0.services[0].capacity = Capacity(places: 3, free: 4) },
      right: { $0.services[0].capacity = Capacity(places: 3, free: 0) }),
    CheckCase(
      "places below 0", Place(.service(0), .places),
      .numberOutside(-1, lowest: 0, highest: 1_000_000),
      wrong: { $0.services[0].capacity = Capacity(places: -1) },
      right: { $0.services[0].capacity = Capacity(places: 0) }),
    CheckCase(
      "more accepted than made", Place(.tie(2), .accepted),
      .moreThanWhole(6, of: .made, whole: 5), wrong: terms(.init(made: 5, accepted: 6)),
      right: terms(.init(made: 5, accepted: 5))),
    CheckCase(
      "more completed than accepted", Place(.tie(2), .completed),
      .moreThanWhole(4, of: .accepted, whole: 3),
      wrong: terms(.init(made: 5, accepted: 3, completed: 4)),
      right: terms(.init(made: 5, accepted: 3, completed: 3))),
    CheckCase(
      "more completed than made", Place(.tie(2), .completed),
      .moreThanWhole(6, of: .made, whole: 5), wrong: terms(.init(made: 5, completed: 6)),
      right: terms(.init(made: 5, completed: 5))),
    CheckCase(
      "more reported than made", Place(.tie(2), .reported),
      .moreThanWhole(6, of: .made, whole: 5), wrong: terms(.init(made: 5, reported: 6)),
      right: terms(.init(made: 5, accepted: 2, reported: 5))),
    CheckCase(
      "a count below 0", Place(.tie(2), .made),
      .numberOutside(-1, lowest: 0, highest: 1_000_000), wrong: terms(.init(made: -1)),
      right: terms(.init(made: 0))),
  ]
}

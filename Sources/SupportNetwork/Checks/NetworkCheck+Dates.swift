extension NetworkCheck {
  /// Dates that come before what they follow from, and births and ages that cannot be.
  mutating func checkDates() {
    checkDaysDrawn()
    for (index, household) in network.households.enumerated() {
      for (memberIndex, member) in household.members.enumerated() {
        checkLife(of: member, .member(memberIndex, household: index))
      }
    }
    for (index, tie) in network.ties.enumerated() {
      checkOrder([(.since, tie.period.since), (.until, tie.period.until)], .tie(index))
    }
    for (index, referral) in network.referrals.enumerated() {
      checkOrder(
        [
          (.made, referral.made), (.answered, referral.answered), (.started, referral.started),
          (.completed, referral.completed),
        ], .referral(index))
      checkOrder(
        [
          (.made, referral.made), (.answered, referral.answered), (.reported, referral.reported),
        ], .referral(index), only: .reported)
    }
    if let retention = network.record?.retention {
      checkOrder([(.start, retention.start), (.end, retention.end)], .record)
    }
  }

  private mutating func checkDaysDrawn() {
    for (index, pair) in zip(network.dates, network.dates.dropFirst()).enumerated()
    where pair.1 <= pair.0 {
      report(.datesOutOfOrder(pair.1, after: pair.0), .network, .date, item: index + 1)
    }
  }

  /// Reports each date that comes before the last one given before it.
  private mutating func checkOrder(
    _ dates: [(field: FieldName, date: CalendarDate?)], _ element: NetworkElement,
    only: FieldName? = nil
  ) {
    var last: (field: FieldName, date: CalendarDate)?
    for (field, date) in dates {
      guard let date else { continue }
      if let last, date < last.date, only == nil || only == field {
        report(.beforeItsStart(date, after: last.date, of: last.field), element, field)
      }
      last = (field, date)
    }
  }

  private mutating func checkLife(of member: Member, _ element: NetworkElement) {
    let present = latestDate
    let last = member.death?.date ?? present
    switch member.age {
    case .years(let years):
      if !(0...NumberRule.oldestAge).contains(years) {
        report(
          .numberOutside(Double(years), lowest: 0, highest: Double(NumberRule.oldestAge)), element,
          .age)
      }
    case .bornIn(let year):
      if let present, year > present.year {
        report(.bornInAfterPresent(year), element, .born)
      } else if let day = member.death?.date, year > day.year {
        report(.bornAfterDeath, element, .born)
      } else if let last, last.year - year > NumberRule.oldestAge {
        report(.tooOld(years: last.year - year), element, .born)
      }
    case .bornOn(let birth):
      if let present, birth > present {
        report(.bornAfterPresent(birth), element, .born)
      } else if let day = member.death?.date, birth > day {
        report(.bornAfterDeath, element, .born)
      } else if let last, let years = Age.bornOn(birth).years(on: last, statedOn: last),
        years > NumberRule.oldestAge
      {
        report(.tooOld(years: years), element, .born)
      }
    case nil: break
    }
  }
}

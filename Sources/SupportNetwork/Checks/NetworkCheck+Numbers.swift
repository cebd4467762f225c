extension NetworkCheck {
  /// Numbers that no count, score or amount can be, and parts that are more than their whole.
  mutating func checkNumbers() {
    for (index, service) in network.services.enumerated() {
      checkCount(service.capacity?.places, .service(index), .places)
      checkCount(service.capacity?.free, .service(index), .free)
      checkPart(
        service.capacity?.free, .free, of: service.capacity?.places, .places, .service(index))
      checkDays(service.waitingDays, .service(index), .waitingDays)
    }
    for (index, tie) in network.ties.enumerated() {
      if let hours = tie.hoursPerWeek, !(0...NumberRule.hoursOfWeek).contains(hours) {
        report(
          .numberOutside(hours, lowest: 0, highest: NumberRule.hoursOfWeek), .tie(index), .hours)
      }
      if case .referral(let terms) = tie.kind { checkTerms(terms, .tie(index)) }
    }
    for (index, need) in network.needs.enumerated() {
      checkRange(need.priority, 1, NumberRule.lastPriority, .need(index), .priority)
    }
    for (index, score) in network.scores.enumerated() {
      checkRange(score.score, 1, 5, .score(index), .score)
    }
  }

  private mutating func checkTerms(_ terms: ReferralTerms, _ element: NetworkElement) {
    checkDays(terms.waitingDays, element, .waiting)
    checkCount(terms.made, element, .made)
    checkCount(terms.accepted, element, .accepted)
    checkCount(terms.completed, element, .completed)
    checkCount(terms.reported, element, .reported)
    checkPart(terms.accepted, .accepted, of: terms.made, .made, element)
    if terms.accepted == nil {
      checkPart(terms.completed, .completed, of: terms.made, .made, element)
    }
    checkPart(terms.completed, .completed, of: terms.accepted, .accepted, element)
    checkPart(terms.reported, .reported, of: terms.made, .made, element)
  }

  private mutating func checkDays(
    _ days: Int?, _ element: NetworkElement, _ field: FieldName
  ) {
    checkRange(days, 0, NumberRule.mostDays, element, field)
  }

  private mutating func checkCount(
    _ count: Int?, _ element: NetworkElement, _ field: FieldName
  ) {
    checkRange(count, 0, NumberRule.mostCounted, element, field)
  }

  private mutating func checkRange(
    _ number: Int?, _ lowest: Int, _ highest: Int, _ element: NetworkElement, _ field: FieldName
  ) {
    guard let number, !(lowest...highest).contains(number) else { return }
    report(
      .numberOutside(Double(number), lowest: Double(lowest), highest: Double(highest)), element,
      field)
  }

  private mutating func checkPart(
    _ part: Int?, _ field: FieldName, of whole: Int?, _ wholeField: FieldName,
    _ element: NetworkElement
  ) {
    guard let part, let whole, part > whole else { return }
    report(.moreThanWhole(part, of: wholeField, whole: whole), element, field)
  }
}

import SupportNetwork

extension CompiledNetwork {
  /// The learning questions that the households of the network, and the team's partners, bring up,
  /// in the order of the catalogue.
  ///
  /// - Parameters:
  ///   - gaps: the gaps of the network.
  ///
  /// Complexity: O(questions · (gaps + needs)).
  public func learningPoints(
    from gaps: [Gap], in catalogue: LearningCatalogue
  ) -> [LearningPoint] {
    let views =
      network.households.map { household in
        LearningView(self, household, gaps.filter { $0.household == household.id })
      } + [LearningView(self, nil, gaps.filter { $0.household == nil })]
    return catalogue.questions.compactMap { question in
      let raised = views.compactMap { view in
        view.matches(question).map { (view.household, $0) }
      }
      guard !raised.isEmpty else { return nil }
      let domains = raised.reduce(into: Set<LifeDomainID>()) { $0.formUnion($1.1.domains) }
      return LearningPoint(
        question: question, domains: network.lifeDomains.filter { domains.contains($0.id) },
        sources: raised.map { household, match in
          LearningPoint.Source(
            household: household?.id, name: household?.name, gaps: match.gaps.map(\.key),
            codes: Set(match.gaps.map(\.code)))
        },
        activities: catalogue.activities(for: question, in: domains))
    }
  }
}

extension LearningCatalogue {
  /// The activities that help with a question: those that name it, and are about one of the life
  /// domains where both name any.
  fileprivate func activities(
    for question: LearningQuestion, in domains: Set<LifeDomainID>
  ) -> [LearningActivity] {
    activities.filter { activity in
      activity.helps.contains(question.id)
        && (activity.domains.isEmpty || domains.isEmpty
          || !activity.domains.isDisjoint(with: domains))
    }
  }
}

extension [LearningPoint] {
  /// The same questions from several networks told once, with their activities in the order of the
  /// catalogue, whichever network was asked first. Life domains and sources stay in the order in
  /// which they came up.
  ///
  /// - Parameter catalogue: the one that the points come from.
  ///
  /// Complexity: O(points + questions · activities).
  public func gathered(as catalogue: LearningCatalogue) -> [LearningPoint] {
    let raised = Dictionary(grouping: self, by: \.question.id)
    return catalogue.questions.compactMap { question in
      guard let points = raised[question.id] else { return nil }
      var domains: [LifeDomain] = []
      for domain in points.flatMap(\.domains) where !domains.contains(domain) {
        domains.append(domain)
      }
      let helpful = Set(points.flatMap(\.activities))
      return LearningPoint(
        question: question, domains: domains, sources: points.flatMap(\.sources),
        activities: catalogue.activities.filter(helpful.contains))
    }
  }
}

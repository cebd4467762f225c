public import NetworkQueries
public import Pages
import SupportNetwork

extension Wording {
  /// Learning questions with what brought them up and what helps, as a page.
  ///
  /// - Parameter audience: for whom; nothing means for worker and team.
  public func learningPage(
    _ points: [LearningPoint], for audience: LearningQuestion.Audience? = nil
  ) -> Page {
    Page(
      title: learningTitle(points), language: language.rawValue,
      blocks: learningBlocks(points, for: audience))
  }

  /// The parts of the page about learning.
  public func learningBlocks(
    _ points: [LearningPoint], for audience: LearningQuestion.Audience? = nil
  ) -> [Block] {
    let audiences = LearningQuestion.Audience.allCases.filter { audience == nil || $0 == audience }
    let blocks = audiences.flatMap { audience -> [Block] in
      let own = points.filter { $0.question.audience == audience }
      guard !own.isEmpty else { return [] }
      return [.heading(Line(self.audience(audience)), level: 1)]
        + own.flatMap { questionBlocks($0, besides: points) }
    }
    return blocks.isEmpty ? [.paragraph(Line(nothingToLearn))] : blocks
  }

  /// A learning question in words, with its life domains.
  public func learningQuestion(_ point: LearningPoint) -> String {
    point.question.texts[language].replacing(
      LearningQuestion.domainsPlace, with: list(point.domains.map(lifeDomain)))
  }

  /// A sort of activity.
  public func activityKind(_ kind: LearningActivity.Kind) -> String {
    switch kind {
    case .reading: pick("lezen", "reading")
    case .visiting: pick("op bezoek", "visiting")
    case .expertMeeting: pick("kenners vragen", "asking experts")
    case .mapping: pick("samen tekenen", "drawing together")
    case .inviting: pick("uitnodigen", "asking in")
    case .stories: pick("ervaringsverhalen", "experience stories")
    case .practising: pick("oefenen", "practising")
    case .agreeing: pick("afspreken", "agreeing")
    }
  }

  /// Where a question came from: the rules, and the households when there are several.
  public func learningSource(_ point: LearningPoint, namesHouseholds: Bool) -> String {
    let codes = point.sources.reduce(into: Set<GapCode>()) { $0.formUnion($1.codes) }
    let names = GapCode.allCases.filter(codes.contains).map { lowered(gapName($0)) }
    let what =
      names.isEmpty
      ? pick(
        "wat er speelt rond \(list(point.domains.map(lifeDomain)))",
        "what goes on around \(list(point.domains.map(lifeDomain)))")
      : list(names.map(quoted))
    guard namesHouseholds else { return pick("Komt van: ", "Comes from: ") + what + "." }
    let named = point.sources.compactMap(\.name)
    guard !named.isEmpty else { return pick("Komt van: ", "Comes from: ") + what + "." }
    let households =
      point.question.audience == .worker ? list(named) : householdCount(named.count)
    return pick("Komt van: ", "Comes from: ") + what + " (\(households))."
  }

  private func householdCount(_ count: Int) -> String {
    count == 1
      ? pick("1 huishouden", "1 household") : pick("\(count) huishoudens", "\(count) households")
  }

  private func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  private func audience(_ audience: LearningQuestion.Audience) -> String {
    switch audience {
    case .worker: pick("Voor jou", "For you")
    case .team: pick("Voor het team", "For the team")
    }
  }

  private func questionBlocks(_ point: LearningPoint, besides all: [LearningPoint]) -> [Block] {
    let several = Set(all.flatMap(\.sources).compactMap(\.name)).count > 1
    let activities = point.activities.map { activity in
      var spans: [Line.Span] = [
        .plain(activity.titles[language]), .soft(" (\(activityKind(activity.kind)))"),
      ]
      if let source = activity.source {
        spans.append(.plain(". "))
        spans.append(
          activity.link.map { .link(source, address: $0) } ?? .plain(source))
      }
      return ListItem(Line(spans))
    }
    let source = Block.paragraph(
      Line([.soft(learningSource(point, namesHouseholds: several))]))
    return [.heading(Line(learningQuestion(point)), level: 2), source]
      + (activities.isEmpty ? [] : [.list(activities)])
  }

  private func learningTitle(_ points: [LearningPoint]) -> String {
    let names = Set(points.flatMap(\.sources).compactMap(\.name))
    guard names.count == 1, let name = names.first else {
      return pick("Leervragen", "Learning questions")
    }
    return pick("Leervragen bij \(name)", "Learning questions from \(name)")
  }

  private var nothingToLearn: String {
    pick(
      "Uit deze kaart komt geen leervraag. Vraag elkaar gerust: wat zou je hier willen leren?",
      "No learning question comes from this map. Do ask each other: what would you like to learn?")
  }
}

import NetworkQueries
import SupportNetwork

extension Reading {
  /// Reads a whole catalogue.
  ///
  /// - Parameter knownQuestions: the codes of questions that it does not hold itself.
  func catalogue(_ node: FileNode, knownQuestions: [String]) -> LearningCatalogue? {
    guard let record = record(node, CatalogueFields.table, from: .start) else { return nil }
    if let version = record[CatalogueFields.version], version > CatalogueFile.version {
      forget { $0 != .newerVersion(version) }
      return nil
    }
    let questions = record[CatalogueFields.questions] ?? []
    questionCodes = knownQuestions + questions.map(\.id)
    return LearningCatalogue(
      questions: questions, activities: record[CatalogueFields.activities] ?? [])
  }
}

extension Shape where Value == [LearningQuestion] {
  static let learningQuestions: Shape<[LearningQuestion]> = .entries(
    keys: SchemaPattern.identifier, .fields(QuestionFields.table) { $0.learningQuestion }
  ) { key, code, question, reading in
    guard reading.actorID(code, at: key.position) != nil else { return nil }
    let trigger = question.trigger
    // A need says nothing of who is around it, so that the question would never come up.
    guard trigger.roles.isEmpty || !trigger.gaps.isEmpty else {
      reading.report(.missingField(QuestionFields.gaps.name), at: key.position)
      return nil
    }
    let isOfDomains = trigger.gaps.isEmpty || trigger.gaps.contains(where: \.isOfDomain)
    guard !question.namesDomains || isOfDomains else {
      reading.report(.neverFilledIn(LearningQuestion.domainsPlace), at: key.position)
      return nil
    }
    var named = question
    named.id = code
    return named
  }
}

extension Shape where Value == [LearningActivity] {
  static let learningActivities: Shape<[LearningActivity]> = .entries(
    keys: SchemaPattern.identifier, .fields(ActivityFields.table) { $0.learningActivity }
  ) { key, code, activity, reading in
    guard reading.actorID(code, at: key.position) != nil else { return nil }
    var named = activity
    named.id = code
    return named
  }
}

extension Record {
  /// The question of an entry, without its code.
  fileprivate var learningQuestion: LearningQuestion? {
    let audience = self[QuestionFields.audience]
    let (dutch, english) = (self[QuestionFields.dutch], self[QuestionFields.english])
    let trigger = LearningTrigger(
      gaps: Set(self[QuestionFields.gaps] ?? []), domains: Set(self[QuestionFields.domains] ?? []),
      openness: Set(self[QuestionFields.openness] ?? []),
      roles: Set(self[QuestionFields.roles] ?? []), expertise: self[QuestionFields.expertise])
    guard let audience, let dutch, let english else { return nil }
    return LearningQuestion(
      id: "", audience: audience, texts: BilingualText(dutch: dutch, english: english),
      trigger: trigger)
  }

  /// The activity of an entry, without its code.
  fileprivate var learningActivity: LearningActivity? {
    let kind = self[ActivityFields.kind]
    let (dutch, english) = (self[ActivityFields.dutch], self[ActivityFields.english])
    let (source, link) = (self[ActivityFields.source], self[ActivityFields.link])
    let domains = self[ActivityFields.domains] ?? []
    let helps = self[ActivityFields.helps]
    guard let kind, let dutch, let english, let helps else { return nil }
    return LearningActivity(
      id: "", kind: kind, titles: BilingualText(dutch: dutch, english: english), source: source,
      link: link, domains: Set(domains), helps: Set(helps))
  }
}

extension Shape where Value == LifeDomainID {
  /// A life domain of a team's own, or a standard one; what is nearly a standard one is a mistake.
  static let knownLifeDomain = Shape<LifeDomainID>(schema: .identifier) { node, reading in
    guard let text = reading.scalar(node), let id = reading.lifeDomain(text, at: node.position)
    else { return nil }
    let known = LifeDomain.standard.map(\.id.rawValue)
    guard !known.contains(text), let near = reading.nearest.nearest(to: text, among: known) else {
      return id
    }
    reading.report(.unknownCode(text, nearest: near, known: known), at: node.position)
    return nil
  }
}

extension Shape where Value == String {
  /// The words of a question; what stands in braces is filled in, or it is a mistake.
  static let questionWords = Shape<String>(schema: words.schema) { node, reading in
    guard let text = words.read(node, reading) else { return nil }
    let place = LearningQuestion.domainsPlace
    let others = text.replacing(place, with: "")
    guard let start = others.firstIndex(of: "{") else { return text }
    let end = others[start...].firstIndex(of: "}") ?? others.index(before: others.endIndex)
    let unknown = String(others[start...end])
    reading.report(
      .unknownCode(
        unknown, nearest: reading.nearest.nearest(to: unknown, among: [place]), known: [place]),
      at: node.position)
    return nil
  }

  /// The code of a question of this catalogue or the one that it adds to.
  static let questionCode = Shape<String>(schema: .identifier) { node, reading in
    guard let text = reading.scalar(node) else { return nil }
    guard !reading.questionCodes.contains(text) else { return text }
    let near = reading.nearest.nearest(to: text, among: reading.questionCodes)
    reading.report(
      .unknownCode(text, nearest: near, known: reading.questionCodes), at: node.position)
    return nil
  }

  /// An address that a browser opens safely.
  static let webAddress = Shape<String>(
    schema: .pattern("^https://[^\\s]+$", example: "https://www.movisie.nl")
  ) { node, reading in
    guard let text = reading.scalar(node) else { return nil }
    let isAddress =
      text.hasPrefix("https://") && text.utf8.count > 8 && text.utf8.allSatisfy { $0 > 32 }
    if !isAddress { reading.report(.noWebAddress(text), at: node.position) }
    return isAddress ? text : nil
  }
}

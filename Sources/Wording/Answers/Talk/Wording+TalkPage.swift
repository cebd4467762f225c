public import NetworkQueries
public import Pages
public import SupportNetwork

extension Wording {
  /// A guide for a conversation as a page: every sentence can be read aloud at the table.
  public func talkPage(_ guide: TalkGuide, in network: CompiledNetwork) -> Page {
    let words = TalkWords(wording: self, network: network, guide: guide)
    return Page(
      title: words.title, language: language.rawValue, blocks: talkBlocks(guide, in: network))
  }

  /// A guide as the sheet for one purpose.
  public func talkPage(
    _ sheet: TalkSheet, _ guide: TalkGuide, of household: Household, in network: CompiledNetwork
  ) -> Page {
    let words = SheetWords(
      TalkWords(wording: self, network: network, guide: guide), household)
    switch sheet {
    case .household: return talkPage(guide, in: network)
    case .meeting: return words.meeting
    case .handover: return words.handover
    case .crisis: return words.crisis
    case .worker: return words.worker
    }
  }

  /// The parts of the page for a conversation.
  public func talkBlocks(_ guide: TalkGuide, in network: CompiledNetwork) -> [Block] {
    let words = TalkWords(wording: self, network: network, guide: guide)
    return words.opening + words.update + talkTopicBlocks(guide, in: network) + words.closing
  }

  /// The parts about life domains, and about whom the household wishes to see more of.
  public func talkTopicBlocks(_ guide: TalkGuide, in network: CompiledNetwork) -> [Block] {
    let words = TalkWords(wording: self, network: network, guide: guide)
    return words.newTopics + words.knownTopics + words.gentleTopics + words.wishes
  }

  /// What a guide calls a life domain, in plain words.
  public func talkName(
    of domain: LifeDomainID, of guide: TalkGuide, in network: CompiledNetwork
  ) -> String {
    TalkWords(wording: self, network: network, guide: guide).name(of: domain)
  }

  /// What a guide asks about a life domain, in the order of asking.
  public func talkQuestions(
    _ topic: TalkTopic, of guide: TalkGuide, in network: CompiledNetwork
  ) -> [String] {
    TalkWords(wording: self, network: network, guide: guide).questions(of: topic)
  }
}

extension TalkWords {
  fileprivate var opening: [Block] {
    var blocks: [Block] = [.paragraph(Line(introduction))]
    if let day { blocks.append(.paragraph(Line([.soft(day)]))) }
    blocks += [.aside(Line(forTheTable)), .heading(Line(questionTitle), level: 1)]
    if let question = guide.question { blocks.append(.quote(Line(wording.quoted(question)))) }
    blocks += [list(questionsAboutQuestion), .heading(Line(openingTitle), level: 1)]
    blocks.append(list(openings))
    if !guide.hooks.isEmpty {
      blocks += noticed(guide.hooks)
    }
    return blocks
  }

  fileprivate var update: [Block] {
    guard let update = guide.update else { return [] }
    let changes = changes(update)
    return changes.isEmpty
      ? [] : [.heading(Line(updateTitle(update)), level: 1), list(changes)]
  }

  fileprivate var newTopics: [Block] {
    section(.new, newTitle, [.paragraph(Line(newIntroduction))]) { [self] in
      [list(questions(of: $0))]
    }
  }

  fileprivate var knownTopics: [Block] {
    section(.known, knownTitle) { [self] topic in
      var blocks = quotes(topic)
      if !topic.helpers.isEmpty { blocks.append(.paragraph(Line(helping(topic.helpers)))) }
      blocks += noticed(topic.hooks)
      return blocks + [list(questions(of: topic))]
    }
  }

  fileprivate var gentleTopics: [Block] {
    let first: [Block] = [.paragraph(Line(gentleIntroduction)), list(gentleQuestions)]
    return section(.gentle, gentleTitle, first) { [self] topic in
      quotes(topic) + routes(topic).map { .paragraph(Line($0)) }
    }
  }

  fileprivate var wishes: [Block] {
    guard !guide.missed.isEmpty else { return [] }
    return [
      .heading(Line(missedTitle), level: 1), .paragraph(Line(missed)), list([missedQuestion]),
    ]
  }

  fileprivate var closing: [Block] {
    var blocks: [Block] = [.heading(Line(closingTitle), level: 1), list(closings)]
    blocks.append(.paragraph(Line([.strong(lastQuestion)])))
    if let question = guide.question { blocks.append(.quote(Line(wording.quoted(question)))) }
    return blocks
  }

  /// The topics of one approach under a heading; nothing when there are none.
  private func section(
    _ approach: TalkApproach, _ title: String, _ introduction: [Block] = [],
    _ content: (TalkTopic) -> [Block]
  ) -> [Block] {
    let topics = guide.topics.filter { $0.approach == approach }
    guard !topics.isEmpty else { return [] }
    var blocks: [Block] = [.heading(Line(title), level: 1)] + introduction
    for topic in topics {
      blocks.append(.heading(Line(name(of: topic.domain)), level: 2))
      blocks += content(topic)
    }
    return blocks
  }

  /// What may be said of a topic, in own words.
  func quotes(_ topic: TalkTopic) -> [Block] {
    topic.said.compactMap { need in
      need.words.map { words in
        let behind = holder(need).map { Line([.soft(" (\($0))")]) } ?? Line([])
        return .quote(Line(wording.quoted(words)) + behind)
      }
    }
  }

  private func noticed(_ hooks: [Observation]) -> [Block] {
    hooks.isEmpty ? [] : [.paragraph(Line(noticed)), list(hooks.map(hook))]
  }

  private func list(_ lines: [String]) -> Block { .list(lines.map { ListItem(Line($0)) }) }
}

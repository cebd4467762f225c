import NetworkGraph
import NetworkQueries
public import Pages
import SupportNetwork

extension Wording {
  /// Everything about a household on one page, for a meeting: its own question, what it is about,
  /// the map, what is missing, ways to help, what changed, questions for the talk, room for what is
  /// agreed, and on a sheet of its own what can be learned.
  public func reportPage(_ report: HouseholdReport) -> Page {
    let words = ReportWords(wording: self, report: report)
    return Page(
      title: words.title, language: language.rawValue,
      blocks: words.opening + words.needs + words.map + words.gaps + words.ways + words.changes
        + words.talk + words.agreements + words.forColleagues)
  }
}

/// The words and parts of one report.
struct ReportWords {
  let wording: Wording
  let report: HouseholdReport
  private let guide: TalkGuide
  /// Of whom others may not know.
  private let kept: Set<ActorID>

  init(wording: Wording, report: HouseholdReport) {
    self.wording = wording
    self.report = report
    guide = report.network.talkGuide(for: report.household)
    kept = report.network.keptPrivate(by: report.household)
  }

  private var network: CompiledNetwork { report.network }

  private func pick(_ dutch: String, _ english: String) -> String { wording.pick(dutch, english) }

  var title: String {
    pick("\(report.household.name): verslag", "\(report.household.name): report")
  }

  var opening: [Block] {
    var blocks: [Block] = [
      .paragraph(
        Line(
          pick(
            "Om samen door te nemen. Een kaart zegt niet alles, en wat ontbreekt is geen oordeel.",
            "To go through together. A map does not say everything, and what is missing is no"
              + " judgement.")))
    ]
    if let question = report.household.question {
      blocks += [
        .heading(Line(pick("De eigen vraag", "Their own question")), level: 1),
        .quote(Line(wording.quoted(question))),
      ]
    }
    return blocks
  }

  /// The picture says itself when it was drawn, and how.
  var map: [Block] {
    [
      .heading(Line(pick("De kaart", "The map")), level: 1),
      .figure(svg: report.map, caption: ""),
    ]
  }

  var needs: [Block] {
    // Only what the guide for the conversation says aloud too.
    let said = Set(guide.topics.flatMap(\.said))
    let needs = network.network.activeNeeds(of: report.household, on: network.date).map(\.need)
      .filter { $0.openness == .open || said.contains($0) }
    guard !needs.isEmpty else { return [] }
    let items = needs.map { need in
      let words = need.words.map { Line(wording.quoted($0)) }
      let about = [
        need.holder == report.household.id ? nil : network.name(of: need.holder),
        wording.domainName(need.domain, in: network), wording.openness(need.openness),
      ].compactMap { $0 }.joined(separator: ", ")
      return ListItem((words.map { $0 + " " } ?? "") + Line([.soft("(\(about))")]))
    }
    return [.heading(Line(wording.needsTitle), level: 1), .list(items)]
  }

  /// Whether a gap can be read aloud: it is about no topic that is hard, and about nobody of whom
  /// others may not know.
  private func isForTheTable(_ gap: Gap) -> Bool {
    let actors = Set(gap.evidence.actors + gap.suggestions.flatMap(\.actors))
    let needs = gap.evidence.needs.map { network.network.needs[$0] }
    let hooks = gap.evidence.observations.map { network.network.observations[$0] }
    let hard = Set(guide.topics.filter { $0.approach == .gentle }.map(\.domain))
    return actors.isDisjoint(with: kept) && needs.allSatisfy { $0.openness == .open }
      && hooks.allSatisfy { $0.domain.map { !hard.contains($0) } ?? true }
  }

  var gaps: [Block] {
    let found = NetworkGaps(network: network, gaps: report.gaps.filter(isForTheTable))
    return section(
      pick("Wat ontbreekt, en wat te proberen is", "What is missing, and what to try"),
      wording.gapsBlocks([found], quiet: report.quiet))
  }

  /// On sheets of their own: what is not for the table, and what can be learned.
  var forColleagues: [Block] {
    let found = NetworkGaps(
      network: network, gaps: report.gaps.filter { !isForTheTable($0) })
    let hidden =
      found.gaps.isEmpty
      ? []
      : [.pageBreak]
        + section(
          pick(
            "Voor de collega\u{2019}s: niet voor op tafel", "For colleagues: not for the table"),
          wording.gapsBlocks([found]))
    return hidden + learning
  }

  /// For each life domain in which something is asked the best way to help, over ties that may be
  /// shared: to a service that fits, else to somebody who knows a lot about it.
  var ways: [Block] {
    var seen: Set<LifeDomainID> = []
    let domains = network.network.activeNeeds(of: report.household, on: network.date)
      .map(\.need.domain).filter { seen.insert($0).inserted }
    let blocks = domains.flatMap { domain -> [Block] in
      guard let (way, order) = way(to: domain) else { return [] }
      let steps = wording.wayBlocks(
        [way], from: report.household.id, to: .actor(way.end), order: order, in: network)
      let name = wording.domainName(domain, in: network).withCapital
      return [.heading(Line(name), level: 1)] + steps.lowered
    }
    return section(pick("Wegen naar hulp", "Ways to help"), blocks)
  }

  private func way(to domain: LifeDomainID) -> (Way, WayOrder)? {
    let home = report.household.id
    let service = network.ways(
      from: home, toServiceIn: domain,
      WayOptions(order: .shortest, sharedOnly: true, excluding: kept))
    if let way = service.first { return (way, .shortest) }
    let expert = network.ways(
      from: home, toExpertIn: domain,
      WayOptions(order: .strongest, sharedOnly: true, excluding: kept))
    return expert.first.map { ($0, .strongest) }
  }

  var changes: [Block] {
    guard let change = report.change, let earlier = report.earlier else { return [] }
    let day = change.dateBefore.map(wording.date) ?? ""
    return section(
      pick("Wat veranderde sinds \(day)", "What changed since \(day)"),
      wording.changeBlocks(change, .happened, before: earlier, after: network))
  }

  var talk: [Block] {
    section(
      pick("Vragen voor het gesprek", "Questions for the conversation"),
      wording.talkTopicBlocks(guide, in: network))
  }

  var agreements: [Block] {
    [
      .heading(Line(pick("Wat we afspreken", "What we agree")), level: 1),
      .paragraph(Line(pick("Wie doet wat, en wanneer?", "Who does what, and when?"))),
      .writingSpace(lines: 6),
    ]
  }

  var learning: [Block] {
    guard !report.learning.isEmpty else { return [] }
    return [.pageBreak]
      + section(
        pick("Voor de collega\u{2019}s: om van te leren", "For colleagues: to learn from"),
        wording.learningBlocks(report.learning))
  }

  private func section(_ title: String, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(Line(title), level: 1)] + blocks.lowered
  }
}

extension [Block] {
  /// The same with headings one level lower, to stand under a heading of their own.
  fileprivate var lowered: [Block] {
    map { block in
      guard case .heading(let line, let level) = block else { return block }
      return .heading(line, level: level + 1)
    }
  }
}

import NetworkQueries
import SupportNetwork

/// The words for one guide for a conversation.
///
/// Whoever lives alone is "je", a household of more people is "jullie"; what is asked of each of
/// them apart is "je" as well.
struct TalkWords {
  let wording: Wording
  let network: CompiledNetwork
  let guide: TalkGuide

  func pick(_ dutch: String, _ english: String) -> String { wording.pick(dutch, english) }

  /// Picks by the language, and in Dutch by whether one person lives there.
  func pick(one: String, more: String, _ english: String) -> String {
    pick(guide.isForOne ? one : more, english)
  }

  func pick(_ text: TalkDomain.Text) -> String { pick(text.dutch, text.english) }

  func name(_ id: ActorID) -> String { network.name(of: id) }

  func names(_ ids: [ActorID]) -> String { wording.list(ids.map(name)) }
}

/// Life domains and what is asked about them.
extension TalkWords {
  /// The name of a life domain in plain words: that of a standard domain which the file does not
  /// call otherwise, else what the file says.
  func name(of id: LifeDomainID) -> String {
    let stated = network.network.lifeDomains.first { $0.id == id }
    let standard = LifeDomain.standard.first { $0.id == id }
    if stated == standard, let plain = TalkDomain.standard[id.rawValue] { return pick(plain.name) }
    return wording.domainName(id, in: network).withCapital
  }

  /// What is asked in a life domain. Where nothing was said yet all its questions; where something
  /// was, how that is now and what comes after the opening; on a next visit what changed, and what
  /// looks ahead; nothing where it would come head-on.
  func questions(of topic: TalkTopic) -> [String] {
    let own = ownQuestions(of: topic.domain)
    switch topic.approach {
    case .new: return guide.update == nil ? own : Array(own.prefix(1))
    case .gentle: return []
    case .known:
      if guide.update != nil { return [whatChanged] + own.suffix(1) }
      return topic.said.isEmpty ? own : [howIsThat] + own.dropFirst()
    }
  }

  private func ownQuestions(of id: LifeDomainID) -> [String] {
    guard let domain = TalkDomain.standard[id.rawValue] else {
      return TalkDomain.anyQuestions.map(pick)
    }
    let special =
      (guide.isForOne ? domain.questionsForOne : nil)
      ?? (guide.isForAdults ? domain.questionsForAdults : nil)
    return (special ?? domain.questions).map(pick)
  }

  private var howIsThat: String { pick("Hoe is dat nu?", "How is that now?") }

  private var whatChanged: String {
    pick("Wat is hier sinds de vorige keer veranderd?", "What has changed here since last time?")
  }
}

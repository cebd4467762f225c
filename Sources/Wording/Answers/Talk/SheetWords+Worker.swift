import NetworkQueries
import Pages
import SupportNetwork

/// The sheet for whoever leads the conversation.
extension SheetWords {
  var worker: Page {
    let start = pick(
      "Om vooraf te lezen. Hier staat ook wat niet voor iedereen aan tafel is: laat dit blad niet"
        + " slingeren.",
      "To read beforehand. This also has what is not for everybody at the table: do not leave this"
        + " sheet lying about.")
    let blocks = [paragraph(start)] + question + tender + kept + hooks + uninformed + afterwards
    return Page(
      title: title(pick("om je voor te bereiden", "to prepare")),
      language: wording.language.rawValue, blocks: blocks)
  }

  /// Needs that are hard to talk about, with their words and the way to them.
  private var tender: [Block] {
    let topics = guide.topics.filter { $0.approach == .gentle }
    guard !topics.isEmpty else { return [] }
    let introduction = pick(
      "Begin hier niet over. Luister als het ter sprake komt.",
      "Do not bring this up. Listen when it comes up by itself.")
    return [heading(talk.gentleTitle), paragraph(introduction)]
      + topics.flatMap { topic in
        [Block.heading(Line(talk.name(of: topic.domain)), level: 2)]
          + topic.tender.compactMap { quote($0.need) }
          + talk.routes(topic).map(paragraph)
      }
  }

  private func quote(_ need: Need) -> Block? {
    need.words.map { words in
      let about = [talk.name(need.holder), wording.openness(need.openness)].compactMap { $0 }
      return .quote(
        Line(wording.quoted(words)) + Line([.soft(" (\(about.joined(separator: ", ")))")]))
    }
  }

  /// Of whom somebody does not want others to know.
  private var kept: [Block] {
    let ties = network.ties(of: household).filter { !$0.tie.mayBeShared(on: network.date) }
    guard !ties.isEmpty else { return [] }
    let lines = Set(
      ties.map { tie in
        pick(
          "\(talk.name(tie.insideEnd)) wil niet dat anderen weten van het contact met"
            + " \(talk.name(tie.outsider)).",
          "\(talk.name(tie.insideEnd)) does not want others to know of the contact with"
            + " \(talk.name(tie.outsider)).")
      })
    return [heading(pick("Wat je niet noemt", "What you do not mention")), list(lines.sorted())]
  }

  private var hooks: [Block] {
    let hooks = guide.hooks + guide.topics.flatMap(\.hooks)
    guard !hooks.isEmpty else { return [] }
    return [
      heading(pick("Wat opviel", "What stood out")),
      paragraph(
        pick(
          "Kies zelf wat een goed begin is, en wat kan wachten.",
          "Choose what is a good beginning, and what can wait.")),
      list(hooks.map(talk.hook)),
    ]
  }

  /// Who does not know yet of being on the map.
  private var uninformed: [Block] {
    let around = Set(network.ties(of: household).map(\.outsider))
    let people = network.network.people.filter {
      around.contains($0.id) && $0.informed?.state == .notYet && !network.hasDied($0.id)
    }
    guard !people.isEmpty else { return [] }
    let names = wording.list(people.map(\.name).sorted())
    return [
      heading(pick("Wie het nog niet weet", "Who does not know yet")),
      paragraph(
        people.count == 1
          ? pick(
            "\(names) weet nog niet van de plek op de kaart. Bespreek wie dat vertelt.",
            "\(names) does not know yet of being on the map. Talk about who will tell.")
          : pick(
            "\(names) weten nog niet van hun plek op de kaart. Bespreek wie dat vertelt.",
            "\(names) do not know yet of being on the map. Talk about who will tell.")),
    ]
  }

  private var afterwards: [Block] {
    [
      heading(pick("Na het gesprek", "After the conversation")),
      .checklist(
        [
          pick("Wat er veranderde, staat op de kaart.", "What changed is on the map."),
          pick(
            "Bij wat bevestigd werd, staat de datum van vandaag.",
            "What was confirmed has the date of today."),
          pick("Wat besproken werd, is afgevinkt.", "What was talked about is ticked off."),
          pick(
            "Wat is afgesproken, weten we allemaal.", "What was agreed is known to all of us."),
        ].map { Line($0) }),
      .writingSpace(lines: 4),
    ]
  }
}

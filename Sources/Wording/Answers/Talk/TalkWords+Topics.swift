import NetworkQueries
import SupportNetwork

/// What was said, noticed and done in a life domain.
extension TalkWords {
  var newTitle: String { pick("Waar het nog niet over ging", "What has not come up yet") }

  var newIntroduction: String {
    pick(
      "Wat leeg blijft, is geen probleem. Kies wat nu telt.",
      "What stays empty is no problem. Choose what matters now.")
  }

  var knownTitle: String { pick("Waar het al over ging", "What came up before") }

  /// Who said something and how it stands, behind their words.
  func holder(_ need: Need) -> String? {
    let whole = need.holder == guide.household || guide.isForOne
    let who = whole ? nil : name(need.holder)
    let how: String? =
      switch need.status {
      case .new, .active: nil
      case .met: pick("dit is gelukt", "this worked out")
      case .parked: pick("dit ligt nu even stil", "this is at rest for now")
      }
    let parts = [who, how].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  func helping(_ helpers: [ActorID]) -> String {
    helpers.count == 1
      ? pick("Hier helpt \(names(helpers)).", "\(names(helpers)) helps here.")
      : pick("Hier helpen \(names(helpers)).", "\(names(helpers)) help here.")
  }

  /// What was noticed, with the invitation to tell about it.
  var noticed: String {
    pick(
      one: "Dit viel op. Wil je er iets over vertellen?",
      more: "Dit viel op. Wie wil er iets over vertellen?",
      guide.isForOne
        ? "This stood out. Would you like to tell about it?"
        : "This stood out. Who would like to tell about it?")
  }

  func hook(_ hook: Observation) -> String { wording.quoted(hook.words) }

  var missedTitle: String { pick("Meer contact", "More contact") }

  var missed: String {
    let who = names(guide.missed)
    return pick(
      one: "Je wilt graag meer contact met \(who).",
      more: "Jullie willen graag meer contact met \(who).",
      "You would like more contact with \(who).")
  }

  var missedQuestion: String {
    pick(
      "Wie zet een eerste kleine stap, en welke?", "Who takes a first small step, and which one?")
  }
}

/// What is hard to talk about.
extension TalkWords {
  var gentleTitle: String { pick("Wat nu rust mag houden", "What may rest for now") }

  var gentleIntroduction: String {
    pick(
      one: "Over sommige dingen praten is lastig, en dat mag. Er is geen haast: het kan als je er"
        + " zelf over wilt beginnen.",
      more: "Over sommige dingen praten is lastig, en dat mag. Er is geen haast: het kan als jullie"
        + " er zelf over willen beginnen.",
      "Some things are hard to talk about, and that is all right. There is no hurry: it can wait"
        + " until you bring it up.")
  }

  var gentleQuestions: [String] {
    [
      pick(
        "Met wie praat je makkelijk als je iets dwarszit?",
        "With whom is it easy to talk when something is on your mind?"),
      pick(
        "Wat is voor jou een goed moment en een goede plek om te praten?",
        "What is a good moment and a good place to talk for you?"),
    ]
  }

  /// Who could open the conversation, and by way of whom; who helps already; else that nobody is
  /// known yet.
  func routes(_ topic: TalkTopic) -> [String] {
    var seen: Set<String> = []
    let routes = topic.tender.compactMap { $0.route.map(sentence) }
      .filter { seen.insert($0).inserted }
    let named = Set(topic.tender.flatMap { $0.route?.steps.map(\.to) ?? [] })
    let others = topic.helpers.filter { !named.contains($0) }
    let helpers = others.isEmpty ? [] : [helping(others)]
    return routes.isEmpty && helpers.isEmpty ? [noRoute] : routes + helpers
  }

  private func sentence(_ route: Way) -> String {
    let first = name(route.firstContact)
    let between = wording.list(route.steps.dropFirst().dropLast().map { name($0.to) })
    let knows = expert(route.end)
    switch (route.steps.count, isPerson(route.firstContact)) {
    case (1, _):
      return pick(
        "Komt er een moment, dan kan dit bij \(knows).", "When a moment comes, there is \(knows).")
    case (_, false):
      let through = wording.list(route.steps.dropLast().map { name($0.to) })
      return pick(
        "Komt er een moment, dan is er via \(through) een weg naar \(knows).",
        "When a moment comes, there is a way through \(through) to \(knows).")
    case (2, true):
      return pick(
        "Komt er een moment, dan kan \(first) het gesprek openen. \(first) kent \(knows).",
        "When a moment comes, \(first) could open the conversation. \(first) knows \(knows).")
    case (_, true):
      return pick(
        "Komt er een moment, dan kan \(first) het gesprek openen. Via \(between) is er een weg naar"
          + " \(knows).",
        "When a moment comes, \(first) could open the conversation. Through \(between) there is a"
          + " way to \(knows).")
    }
  }

  /// The end of a trusted route, with why it leads there.
  private func expert(_ id: ActorID) -> String {
    isPerson(id)
      ? pick("\(name(id)), die er veel van weet", "\(name(id)), who knows a lot about it")
      : pick(
        "\(name(id)), waar ze er veel van weten", "\(name(id)), where they know a lot about it")
  }

  private func isPerson(_ id: ActorID) -> Bool {
    if case .person = network.actorsByID[id] { true } else { false }
  }

  private var noRoute: String {
    pick(
      "Op de kaart staat nog niemand bij wie dit vertrouwd kan. Zoek samen wie dat zou kunnen zijn.",
      "The map has nobody yet with whom this feels safe. Find out together who that could be.")
  }
}

/// What may have changed since the last time.
extension TalkWords {
  func updateTitle(_ update: TalkUpdate) -> String {
    let day = wording.date(update.since)
    return pick("Wat er sinds \(day) veranderd kan zijn", "What may have changed since \(day)")
  }

  /// What to ask about people and organisations, one sentence or two for each sort of change.
  func changes(_ update: TalkUpdate) -> [String] {
    func said(_ ids: [ActorID], _ sentence: (String) -> String) -> String? {
      ids.isEmpty ? nil : sentence(names(ids))
    }
    let isOne = update.died.count == 1
    return [
      said(update.came) {
        pick("Nieuw op de kaart: \($0). Hoe gaat dat?", "New on the map: \($0). How is that going?")
      },
      said(update.changed) {
        pick(
          "Met \($0) is het anders dan de vorige keer. Wat is er veranderd?",
          "With \($0) it is not as it was last time. What changed?")
      },
      said(update.went) {
        pick(
          one: "Met \($0) is er nu geen contact meer. Hoe is dat voor je?",
          more: "Met \($0) is er nu geen contact meer. Hoe is dat voor jullie?",
          "There is no contact with \($0) any more. How is that for you?")
      },
      said(update.died) {
        pick(
          one: "\($0) \(isOne ? "is" : "zijn") overleden. Hoe gaat het sindsdien met je?",
          more: "\($0) \(isOne ? "is" : "zijn") overleden. Hoe gaat het sindsdien met jullie?",
          "\($0) died. How have you been since?")
      },
      said(update.unconfirmed) {
        pick(
          "Over \($0) is sinds de vorige keer niets nieuws gezegd. Hoe is het daar nu mee?",
          "Nothing new was said about \($0) since last time. How is that now?")
      },
    ].compactMap { $0 }
  }
}

import NetworkQueries
import SupportNetwork
import Wording

/// A guide for a conversation, for programs; `Schemas/talk-1.schema.json` describes the fields.
struct TalkBody: Encodable {
  let file: String
  let household: ActorBody
  let question: String?
  let date: String?
  let update: Update?
  let topics: [Topic]
  let hooks: [Hook]
  let missed: [ActorBody]

  struct Update: Encodable {
    let since: String
    let came: [ActorBody]
    let went: [ActorBody]
    let died: [ActorBody]
    let changed: [ActorBody]
    let unconfirmed: [ActorBody]
  }

  struct Topic: Encodable {
    let domain: String
    let name: String
    let approach: String
    let said: [Said]
    let tender: [Tender]
    let hooks: [Hook]
    let helpers: [ActorBody]
    let questions: [String]
  }

  struct Said: Encodable {
    let holder: ActorBody
    let words: String
    let status: String
  }

  /// A need that is hard to talk about, without its words.
  struct Tender: Encodable {
    let holder: ActorBody
    let openness: String
    let route: [ActorBody]
  }

  struct Hook: Encodable {
    let date: String?
    let words: String
    let about: ActorBody?
  }

  init(_ guide: TalkGuide, of asked: AskedNetwork, _ wording: Wording) {
    let network = asked.compiled
    func body(_ id: ActorID) -> ActorBody { ActorBody(id, in: network) }
    func hook(_ hook: Observation) -> Hook {
      Hook(date: hook.date?.iso, words: hook.words, about: hook.about.map(body))
    }
    file = asked.file
    household = body(guide.household)
    question = guide.question
    date = guide.date?.iso
    update = guide.update.map { update in
      Update(
        since: update.since.iso, came: update.came.map(body), went: update.went.map(body),
        died: update.died.map(body), changed: update.changed.map(body),
        unconfirmed: update.unconfirmed.map(body))
    }
    topics = guide.topics.map { topic in
      Topic(
        domain: topic.domain.rawValue,
        name: wording.talkName(of: topic.domain, of: guide, in: network),
        approach: topic.approach.rawValue,
        said: topic.said.map {
          Said(holder: body($0.holder), words: $0.words ?? "", status: $0.status.rawValue)
        },
        tender: topic.tender.map { tender in
          Tender(
            holder: body(tender.need.holder), openness: tender.need.openness.rawValue,
            route: tender.route.map { $0.steps.map { body($0.to) } } ?? [])
        },
        hooks: topic.hooks.map(hook), helpers: topic.helpers.map(body),
        questions: wording.talkQuestions(topic, of: guide, in: network))
    }
    hooks = guide.hooks.map(hook)
    missed = guide.missed.map(body)
  }
}

import NetworkQueries
import Pages
import SupportNetwork

/// The words and parts that the sheets for other moments than the conversation share.
struct SheetWords {
  let talk: TalkWords
  let household: Household
  let helpers: [SupportingActor]

  init(_ talk: TalkWords, _ household: Household) {
    self.talk = talk
    self.household = household
    helpers = talk.network.supportingActors(of: household)
  }

  var wording: Wording { talk.wording }
  var network: CompiledNetwork { talk.network }
  var guide: TalkGuide { talk.guide }

  func pick(_ dutch: String, _ english: String) -> String { wording.pick(dutch, english) }

  func title(_ what: String) -> String { "\(talk.name(household.id)): \(what)" }

  func heading(_ text: String) -> Block { .heading(Line(text), level: 1) }

  func paragraph(_ text: String) -> Block { .paragraph(Line(text)) }

  func list(_ lines: [String]) -> Block { .list(lines.map { ListItem(Line($0)) }) }

  /// The household's own question under a heading, if it has one.
  var question: [Block] {
    household.question.map {
      [heading(talk.questionTitle), .quote(Line(wording.quoted($0)))]
    } ?? []
  }

  /// The own question once more, to end with.
  var lastQuestion: [Block] {
    household.question.map {
      [.paragraph(Line([.strong(talk.lastQuestion)])), .quote(Line(wording.quoted($0)))]
    } ?? []
  }

  /// What may be said at the table, by life domain.
  var said: [Block] {
    let topics = guide.topics.filter { !$0.said.isEmpty }
    guard !topics.isEmpty else { return [] }
    return [heading(pick("Waar het over gaat", "What it is about"))]
      + topics.flatMap { topic in
        [Block.heading(Line(talk.name(of: topic.domain)), level: 2)] + talk.quotes(topic)
      }
  }

  /// Those who help, with who they are and with what.
  func table(of helpers: [SupportingActor]) -> Block {
    .table(
      Table(
        headings: [
          pick("Wie", "Who"), pick("Wie dat is", "Who that is"), pick("Helpt bij", "Helps with"),
        ],
        rows: helpers.map { helper in
          [
            talk.name(helper.id), role(of: helper.id),
            wording.list(helper.domains.map { wording.domainName($0, in: network) }),
          ]
        }))
  }

  /// Who somebody is to the household: as it says itself, else by the role.
  func role(of id: ActorID) -> String {
    switch network.actorsByID[id] {
    case .person(let person): person.relation ?? wording.role(person.role)
    case .organisation: pick("organisatie", "organisation")
    case .service: pick("aanbod", "service")
    case .team: "team"
    case .household, .member, .actorClass, nil: ""
    }
  }
}

import NetworkQueries
import Pages
import SupportNetwork

/// The sheets for moments around the conversation.
extension SheetWords {
  /// A meeting of the household with those around it.
  var meeting: Page {
    let start = pick(
      "Het gezin of de persoon zelf beslist: wie komen er, waar gaat het over, en wat wordt er"
        + " afgesproken.",
      "The family or the person decides: who comes, what it is about, and what is agreed.")
    var blocks = [paragraph(start)] + question
    if !helpers.isEmpty {
      blocks += [
        heading(pick("Wie erbij kunnen zijn", "Who could be there")),
        table(of: network.together(helpers)),
        list([
          pick("Wie wil je erbij hebben?", "Whom would you like to be there?"),
          pick("Wie ontbreekt nog in dit rijtje?", "Who is still missing in this list?"),
        ]),
      ]
    }
    blocks += said
    blocks += [
      heading(pick("Samen een plan maken", "Making a plan together")),
      list([
        pick("Wat gaat goed, en moet zo blijven?", "What goes well, and should stay?"),
        pick("Wat zou helpen?", "What would help?"),
        pick("Wie kan daarin iets betekenen, en wat?", "Who can do something, and what?"),
      ]),
      heading(pick("Wat we afspreken", "What we agree")),
      paragraph(pick("Wie doet wat, en wanneer?", "Who does what, and when?")),
      .writingSpace(lines: 6),
    ]
    return page(pick("samen om de tafel", "together at the table"), blocks + lastQuestion)
  }

  /// Bringing the household to a colleague in person.
  var handover: Page {
    let start = pick(
      "Voor een kennismaking met zijn allen. Bespreek dit blad eerst samen: alleen wat goed is,"
        + " gaat mee.",
      "For getting to know each other, all together. Go over this sheet together first: only what"
        + " is fine goes along.")
    var blocks = [paragraph(start)] + question + said
    if !helpers.isEmpty {
      blocks += [heading(pick("Wie er al helpt", "Who helps already")), table(of: helpers)]
    }
    if let coordinator = household.coordinator {
      blocks.append(
        paragraph(
          pick(
            "Het overzicht heeft \(talk.name(coordinator)).",
            "\(talk.name(coordinator)) keeps the overview.")))
    }
    if guide.topics.contains(where: { $0.approach == .gentle }) {
      blocks += [
        heading(pick("Wat rust mag houden", "What may rest")), paragraph(talk.gentleIntroduction),
      ]
    }
    blocks += [
      heading(pick("Bij de overdracht", "At the handover")),
      .checklist(
        [
          pick(
            "We maken samen kennis, met wie nu helpt erbij.",
            "We get to know each other, with those who help now."),
          pick(
            "Wat er gedeeld wordt, is vooraf besproken.",
            "What is shared was talked about beforehand."),
          pick("Wat werkt, gaat door.", "What works goes on."),
          pick(
            "Het is duidelijk wie er gebeld kan worden, en wanneer.",
            "It is clear who can be called, and when."),
          pick(
            "We spreken af wanneer we samen terugkijken.",
            "We agree when we look back together."),
        ].map { Line($0) }),
      .writingSpace(lines: 4),
    ]
    return page(pick("warme overdracht", "warm handover"), blocks + lastQuestion)
  }

  /// Whom to call, in order.
  var crisis: Page {
    let persons = callable.prefix(Self.mostCalls)
    let danger = pick("Bij direct gevaar: bel 112.", "In immediate danger: call 112.")
    var blocks: [Block] = [.paragraph(Line([.strong(danger)]))]
    guard !persons.isEmpty else {
      let nobody = pick(
        "Op de kaart staat nog niemand om te bellen. Vul hier samen in wie dat kan zijn.",
        "The map has nobody to call yet. Fill in together who that could be.")
      return page(
        pick("wie bel je", "whom to call"),
        blocks + [paragraph(nobody), .writingSpace(lines: 5)])
    }
    blocks.append(
      paragraph(
        pick(
          "Lukt het even niet? Bel dan, van boven naar beneden. Bespreek samen of dit de goede"
            + " volgorde is, en vul de nummers in.",
          "Is it too much for a moment? Then call, from top to bottom. Talk about whether this is"
            + " the right order, and fill in the numbers.")))
    blocks.append(
      .table(
        Table(
          headings: ["", pick("Wie", "Who"), pick("Wie dat is", "Who that is"), numberHeading],
          rows: persons.enumerated().map { place, person in
            ["\(place + 1)", talk.name(person.id), role(of: person.id), Self.room]
          })))
    blocks += [
      heading(pick("Wat helpt", "What helps")),
      list([
        pick("Waaraan merk je dat het te veel wordt?", "How do you notice that it gets too much?"),
        pick("Wat helpt dan het eerst?", "What helps first then?"),
        pick("Wat kan een ander dan beter niet doen?", "What had others better not do then?"),
      ]),
      .writingSpace(lines: 4),
    ]
    return page(pick("wie bel je", "whom to call"), blocks)
  }

  /// People first, then the organisations that are there for need; each in their order.
  private var callable: [SupportingActor] {
    func isPerson(_ helper: SupportingActor) -> Bool {
      if case .person = network.actorsByID[helper.id] { true } else { false }
    }
    func isForNeed(_ helper: SupportingActor) -> Bool {
      guard case .organisation(let organisation) = network.actorsByID[helper.id] else {
        return false
      }
      switch organisation.kind {
      case .gpPractice, .homeCare, .mentalHealthCare, .addictionCare, .youthCare,
        .neighbourhoodTeam, .shelter:
        return true
      default: return false
      }
    }
    return helpers.filter(isPerson) + helpers.filter(isForNeed)
  }

  private var numberHeading: String { pick("Telefoon", "Telephone") }

  /// A list to call from in need must fit the eye.
  private static let mostCalls = 8
  private static let room = "............."

  private func page(_ what: String, _ blocks: [Block]) -> Page {
    Page(title: title(what), language: wording.language.rawValue, blocks: blocks)
  }
}

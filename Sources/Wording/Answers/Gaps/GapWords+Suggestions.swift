import NetworkQueries
import SupportNetwork

extension GapWords {
  /// What could be tried.
  func suggestion(_ suggestion: GapSuggestion) -> String {
    switch suggestion {
    case .ask(let id): ask(id)
    case .contact(let id, let way): contact(id, way)
    case .talkThrough(let way): talkThrough(way)
    case .introduce(let one, let other): introduce(one, other)
    case .talkAboutHelp: talkAboutHelp
    case .shareWork(let id):
      pick(
        "Bespreek met \(name(id)) wie een deel kan overnemen, ook voor als het een keer niet gaat.",
        "Talk with \(name(id)) about who could take over a part, also for when things do not work "
          + "out once.")
    case .askHowItGoes(let id): askHowItGoes(id)
    case .nameCoordinator:
      pick(
        "Spreek met \(household) af wie het overzicht houdt, en laat de anderen dat weten.",
        "Agree with \(household) who keeps the overview, and let the others know.")
    case .callBack(let id):
      pick(
        "Vraag bij \(name(id)) na hoe het ervoor staat.", "Ask \(name(id)) how things stand.")
    case .lookAtGiving: lookAtGiving
    case .followUp:
      pick(
        "Kom hier in een volgend gesprek op terug, als het past.",
        "Come back to this in a next talk, when it fits.")
    case .lookAgain:
      pick(
        "Loop de kaart samen na: wie kwam erbij, en wie hoort er nog op?",
        "Go through the map together: who came along, and who still belongs on it?")
    case .askConsent:
      pick(
        "Vraag \(household) of dit gedeeld mag worden, met wie en tot wanneer.",
        "Ask \(household) whether this may be shared, with whom and until when.")
    case .team(let suggestion): wording.teamSuggestion(suggestion, in: network)
    }
  }

  /// A topic that is hard is not taken head-on.
  private var talkAboutHelp: String {
    guard let need = gap.fact.need, need.openness != .open else {
      return pick(
        "Praat er samen over: wie zou hierbij kunnen helpen?",
        "Talk about it together: who could help with this?")
    }
    let who = name(need.holder)
    return pick(
      "Laat het tempo aan \(who). Vraag een keer bij wie het veilig voelt om hierover te praten.",
      "Leave the pace to \(who). Ask some day with whom it feels safe to talk about this.")
  }

  /// The form of a verb that goes with the household.
  private func householdVerb(_ one: String, _ several: String) -> String {
    gap.household.map { verb($0, one, several) } ?? one
  }

  private func introduce(_ one: ActorID, _ other: ActorID) -> String {
    pick(
      "Breng \(name(one)) en \(name(other)) met elkaar in contact, als \(household) dat goed "
        + "\(householdVerb("vindt", "vinden")).",
      "Bring \(name(one)) and \(name(other)) into contact, if \(household) "
        + "\(householdVerb("agrees", "agree")).")
  }

  private var lookAtGiving: String {
    pick(
      "Vraag ook wat \(household) voor anderen \(householdVerb("doet", "doen")), of "
        + "\(householdVerb("zou", "zouden")) willen doen.",
      "Ask also what \(household) \(householdVerb("does", "do")) for others, or would like to do.")
  }

  private func ask(_ id: ActorID) -> String {
    if case .unasked(_, let fitting, _) = gap.fact, fitting.isEmpty {
      return pick(
        "Bespreek samen wat een eerste stap naar \(name(id)) kan zijn.",
        "Talk together about what a first step towards \(name(id)) could be.")
    }
    return pick(
      "Bespreek samen of \(name(id)) gevraagd kan worden.",
      "Talk together about whether \(name(id)) could be asked.")
  }

  private func askHowItGoes(_ id: ActorID) -> String {
    if case .isolatedMember = gap.fact {
      return pick(
        "Vraag \(name(id)) wie belangrijk is, en met wie het fijn is om iets te doen.",
        "Ask \(name(id)) who matters, and with whom it is nice to do something.")
    }
    return pick(
      "Vraag \(name(id)) hoe het gaat, en wat het lichter zou maken.",
      "Ask \(name(id)) how things are going, and what would make it lighter.")
  }

  private func contact(_ id: ActorID, _ way: Way?) -> String {
    let start = pick("Neem contact op met \(name(id))", "Contact \(name(id))")
    guard let way else {
      return start
        + pick(
          ". Zoek samen wie de weg ernaartoe kan openen.",
          ". Find out together who could open the way there.")
    }
    let between = way.steps.dropLast().map(\.to)
    guard !between.isEmpty else { return start + "." }
    return start + pick(", bijvoorbeeld via ", ", for instance through ") + "\(names(between))."
  }

  /// Who could open a conversation: of an organisation somebody who works there.
  private func opener(_ id: ActorID) -> String {
    guard case .organisation? = network.actorsByID[id] else { return name(id) }
    return pick("iemand van \(name(id))", "somebody of \(name(id))")
  }

  private func talkThrough(_ way: Way) -> String {
    let (first, end) = (opener(way.firstContact), name(way.end))
    if way.steps.count == 1 {
      return pick(
        "\(first) weet hier veel van. Vraag of \(first) het gesprek wil openen.",
        "\(first) knows a lot about this. Ask whether \(first) would open the conversation.")
    }
    let between = way.steps.dropFirst().dropLast().map(\.to)
    let onward =
      between.isEmpty ? "" : pick(" via \(names(between))", " through \(names(between))")
    return pick(
      "Vraag of \(first) het gesprek wil openen. Van daar loopt de weg\(onward) naar \(end), die "
        + "hier veel van weet.",
      "Ask whether \(first) would open the conversation. From there the way goes\(onward) to "
        + "\(end), who knows a lot about this.")
  }
}

import NetworkQueries
import SupportNetwork

/// The people in and around the household.
extension GapWords {
  func overloaded(
    _ id: ActorID, _ helped: [LifeDomainID], _ weekly: Double, _ isAlone: Bool
  ) -> String {
    let who = name(id)
    let parts = [
      helped.isEmpty ? nil : pick("hulp bij ", "help with ") + domains(helped),
      weekly > 0 ? wording.hours(weekly) + pick(" in de week", " a week") : nil,
    ].compactMap { $0 }
    var sentences: [String] = []
    if !parts.isEmpty {
      sentences.append(
        pick("Op \(who) komt veel neer: ", "A lot rests on \(who): ")
          + parts.joined(separator: pick("; ", "; ")) + ".")
    }
    if isAlone {
      sentences.append(
        pick(
          "\(who) staat er alleen voor: niemand anders helpt, en voor zover op de kaart staat "
            + "krijgt \(who) zelf van niemand steun.",
          "\(who) stands alone: nobody else helps, and as far as the map says nobody supports "
            + "\(who)."))
    }
    return sentences.joined(separator: " ")
  }

  func isolated(_ id: ActorID, _ isChild: Bool) -> String {
    let who = name(id)
    let start = pick(
      "\(who) heeft buiten het eigen huishouden nog niemand die steun geeft.",
      "\(who) has nobody outside the household yet who gives support.")
    guard gap.severity == .urgent else { return start }
    return start
      + pick(
        " Er is daar ook nog geen volwassene op wie \(who) als kind kan rekenen.",
        " There is no grown-up there yet whom \(who), as a child, can count on.")
  }

  func fewInformal(_ people: [ActorID]) -> String {
    switch people.count {
    case 0:
      pick(
        "Op de kaart staat nog niemand die \(household) onbetaald helpt.",
        "On the map there is nobody yet who helps \(household) unpaid.")
    case 1:
      pick(
        "Op de kaart staat één persoon die \(household) onbetaald helpt: \(names(people)).",
        "On the map there is one person who helps \(household) unpaid: \(names(people)).")
    default:
      pick(
        "Op de kaart staan \(people.count) mensen die \(household) onbetaald helpen: "
          + "\(names(people)).",
        "On the map there are \(people.count) people who help \(household) unpaid: "
          + "\(names(people)).")
    }
  }

  func nobodyKnowsAnother(_ people: [ActorID]) -> String {
    pick(
      "Voor zover op de kaart staat, kennen de mensen om \(household) heen elkaar niet: "
        + "\(names(people)).",
      "As far as the map says, the people around \(household) do not know one another: "
        + "\(names(people)).")
  }

  func unasked(_ id: ActorID, _ fitting: [LifeDomainID], _ isWished: Bool) -> String {
    let who = name(id)
    let wish = pick(
      "Er is een wens: meer contact met \(who).", "There is a wish: more contact with \(who).")
    guard !fitting.isEmpty else { return wish }
    let couldHelp = pick(
      "\(who) zou kunnen helpen bij \(domains(fitting)), en is nog niet gevraagd.",
      "\(who) could help with \(domains(fitting)), and has not been asked yet.")
    return isWished ? couldHelp + " " + wish : couldHelp
  }

  func consentMissing(_ one: ActorID, _ other: ActorID) -> String {
    pick(
      "De weg naar hulp loopt over de band tussen \(name(one)) en \(name(other)). Die mag nog niet "
        + "met anderen gedeeld worden.",
      "The way to help runs over the tie between \(name(one)) and \(name(other)). It may not be "
        + "shared with others yet.")
  }
}

import NetworkQueries
import SupportNetwork

/// The network as a whole, and what was begun and not finished.
extension GapWords {
  func shrinking(_ before: Int, _ now: Int) -> String {
    let then =
      before == 1
      ? pick(
        "Eerst gaf 1 band met naasten of vrijwilligers steun.",
        "There was 1 supportive tie with family, friends or volunteers.")
      : pick(
        "Eerst gaven \(before) banden met naasten of vrijwilligers steun.",
        "There were \(before) supportive ties with family, friends or volunteers.")
    let today =
      switch now {
      case 0: pick("Nu geeft er geen meer steun.", "Now there are none.")
      case 1: pick("Nu is dat er 1.", "Now there is 1.")
      default: pick("Nu zijn dat er \(now).", "Now there are \(now).")
      }
    return "\(then) \(today)"
  }

  func strained(_ people: [ActorID], _ count: Int, of all: Int) -> String {
    let share =
      all == 1
      ? pick("In de enige band", "In the only tie")
      : pick("In \(count) van de \(all) banden", "In \(count) of the \(all) ties")
    return pick(
      "\(share) van \(household) is spanning, of het contact is verbroken: \(names(people)).",
      "\(share) of \(household) there is tension, or contact was broken off: \(names(people)).")
  }

  func uncoordinated(_ actors: [ActorID]) -> String {
    pick(
      "Bij \(household) zijn \(actors.count) beroepskrachten en organisaties betrokken: "
        + "\(names(actors)). Ze staan niet allemaal met elkaar in contact, en er is niemand "
        + "afgesproken die het overzicht houdt.",
      "\(actors.count) professionals and organisations are involved with \(household): "
        + "\(names(actors)). They are not all in contact with one another, and nobody has agreed "
        + "to keep the overview.")
  }

  var oneWay: String {
    guard let id = gap.household else { return "" }
    return pick(
      "Op de kaart \(verb(id, "krijgt", "krijgen")) \(household) hulp van anderen. Wat "
        + "\(household) zelf aan anderen \(verb(id, "geeft", "geven")), staat er nog niet op.",
      "On the map \(household) \(verb(id, "gets", "get")) help from others. What \(household) "
        + "\(verb(id, "gives", "give")) to others is not on it yet.")
  }

  func split(_ informal: [ActorID], _ formal: [ActorID]) -> String {
    pick(
      "Wie onbetaald helpt (\(names(informal))) en wie dat voor het werk doet "
        + "(\(names(formal))), hebben nog geen contact met elkaar.",
      "Those who help unpaid (\(names(informal))) and those who do it for their work "
        + "(\(names(formal))) are not in contact with each other yet.")
  }

  func openLoop(_ referral: Referral, _ count: Int) -> String {
    let (who, from, to) = (name(referral.subject), name(referral.from), name(referral.to))
    let day = wording.date(referral.made)
    return pick(
      "Op \(day) \(verb(referral.subject, "is", "zijn")) \(who) door \(from) doorverwezen naar \(to). "
        + "Na \(wording.days(count)) is er nog geen bericht terug.",
      "On \(day), \(from) referred \(who) to \(to). After \(wording.days(count)) there is no word "
        + "back yet.")
  }

  func openHook(_ observation: Observation) -> String {
    let words = wording.quoted(observation.words)
    guard let day = observation.date.map(wording.date) else {
      return pick(
        "Gezien of gehoord, en nog niet op teruggekomen: \(words).",
        "Seen or heard, and not come back to yet: \(words).")
    }
    return pick(
      "Gezien of gehoord op \(day), en nog niet op teruggekomen: \(words).",
      "Seen or heard on \(day), and not come back to yet: \(words).")
  }

  func stale(_ actors: [ActorID], _ limit: Int) -> String {
    pick(
      "Al minstens \(wording.days(limit)) is niet nagevraagd of het contact nog klopt met: "
        + "\(names(actors)).",
      "For at least \(wording.days(limit)) nobody has asked whether the contact is still right with: "
        + "\(names(actors)).")
  }
}

public import NetworkQueries
import SupportNetwork

extension Wording {
  /// What a team could try.
  public func teamSuggestion(
    _ suggestion: TeamSuggestion, in network: CompiledNetwork
  ) -> String {
    func name(_ id: ActorID) -> String { network.name(of: id) }
    func what(_ domain: LifeDomainID) -> String { domainName(domain, in: network) }
    return switch suggestion {
    case .findOffer(let domain):
      pick(
        "Vraag in de buurt en bij de gemeente na wie iets kan bieden bij \(what(domain)).",
        "Ask in the area and at the municipality who could offer something for "
          + "\(what(domain)).")
    case .makeLink(let id):
      pick(
        "Maak kennis met \(name(id)), en spreek af hoe je naar elkaar doorverwijst.",
        "Get to know \(name(id)), and agree how to refer people to each other.")
    case .askFirst(let id):
      pick(
        "Vraag eerst na of een collega \(name(id)) al kent. Zo niet: maak kennis.",
        "Ask first whether a colleague knows \(name(id)) already. If not: get to know each other.")
    case .noteFirstContact:
      pick(
        "Zet op de kaart wie deze huishoudens kent: dan is te zien hoe ze bij hulp komen.",
        "Put on the map who knows these households: then it shows how they come to help.")
    case .secondWay(let id):
      pick(
        "Zoek een tweede weg, zodat niet alles langs \(name(id)) hoeft.",
        "Look for a second way, so that not everything needs to pass \(name(id)).")
    case .bridgeTheWait:
      pick(
        "Spreek af wie er voor mensen is zolang ze wachten.",
        "Agree who is there for people while they wait.")
    case .agreeOnReporting(let id):
      pick(
        "Spreek met \(name(id)) af wanneer er bericht terugkomt, en van wie.",
        "Agree with \(name(id)) when there is word back, and from whom.")
    case .findVolunteers(let domain):
      pick(
        "Kijk welke vrijwilligers of lotgenoten iets kunnen betekenen bij \(what(domain)).",
        "Look which volunteers, or people who have been through the same, could do something for "
          + "\(what(domain)).")
    case .tellColleagues(let id):
      pick(
        "Vertel collega's dat er bij \(name(id)) plek is.",
        "Tell colleagues that there is room at \(name(id)).")
    case .askWhereTo(let id):
      pick(
        "Vraag aan \(name(id)) waar mensen daarna terechtkunnen, en zet dat op de kaart.",
        "Ask \(name(id)) where people can go from there, and put that on the map.")
    case .meetOthers:
      pick(
        "Nodig eens iemand van een andere organisatie uit om mee te denken.",
        "Invite somebody of another organisation some day to think along.")
    case .knowledgePoint(let domain):
      pick(
        "Zet een kennispunt op voor \(what(domain)): spreek af wie zich erin verdiept, en "
          + "bij wie je terechtkunt.",
        "Set up a knowledge point for \(what(domain)): agree who goes into it, and to whom "
          + "you can turn.")
    case .learnFrom(let id):
      pick(
        "Vraag of \(name(id)) er in het team over wil vertellen.",
        "Ask whether \(name(id)) would tell the team about it.")
    case .talkAboutArea(let area):
      pick(
        "Bespreek met elkaar wat er in \(area) anders is, en wat daar nodig is.",
        "Talk together about what is different in \(area), and what is needed there.")
    case .checkRecords:
      pick(
        "Vraag na wat nog klopt, en zet de dag erbij.",
        "Ask what is still right, and write down the day.")
    }
  }
}

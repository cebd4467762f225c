public import NetworkQueries

extension Wording {
  /// The name of a gap rule.
  public func gapName(_ code: GapCode) -> String {
    switch code {
    case .unmetNeed: pick("Nog geen hulp", "No help yet")
    case .formalOnly: pick("Alleen hulp als werk", "Only help as work")
    case .informalOnly: pick("Alleen onbetaalde hulp", "Only unpaid help")
    case .singleSupporter: pick("Het hangt aan één draad", "Hanging by one thread")
    case .overloadedCarer: pick("Veel op één bord", "A lot on one plate")
    case .isolatedMember: pick("Niemand buiten het huis", "Nobody outside the home")
    case .thinNetwork: pick("Weinig mensen eromheen", "Few people around")
    case .shrinkingNetwork: pick("Minder steun dan eerst", "Less support than before")
    case .strainedNetwork: pick("Veel spanning", "A lot of tension")
    case .avoidedTopic: pick("Lastig om over te praten", "Hard to talk about")
    case .outOfReach: pick("Hulp buiten bereik", "Help out of reach")
    case .uncoordinatedCare: pick("Niemand houdt het overzicht", "Nobody keeps the overview")
    case .openLoop: pick("Nog geen bericht terug", "No word back yet")
    case .unasked: pick("Nog niet gevraagd", "Not asked yet")
    case .oneWay: pick("Alleen krijgen", "Only receiving")
    case .formalInformalSplit: pick("Twee kringen los van elkaar", "Two circles apart")
    case .openHook: pick("Nog op terugkomen", "To come back to")
    case .stale: pick("Lang niet nagevraagd", "Not asked about for long")
    case .consentMissing: pick("Eerst toestemming vragen", "Ask for consent first")
    case .noService: pick("Geen aanbod dat past", "No service that fits")
    case .noReferralLine: pick("Geen directe lijn", "No direct line")
    case .routeTooLong: pick("Een lange weg", "A long way")
    case .fragileRoute: pick("Maar één weg", "Only one way")
    case .full: pick("Alles is vol", "All is full")
    case .noReportBack: pick("Weinig of laat bericht terug", "Little or late word back")
    case .formalOnlyOffer: pick("Nog geen vrijwilligers", "No volunteers yet")
    case .unusedService: pick("Plek die niemand gebruikt", "Room that nobody uses")
    case .deadEnd: pick("Hier loopt het dood", "Here the way ends")
    case .singleLink: pick("Veel loopt via één punt", "Much goes through one point")
    case .silo: pick("Alleen contact onderling", "Contact only among themselves")
    case .knowledgeGap: pick("Kennis die het team mist", "Knowledge that the team misses")
    case .unequalReach: pick("Niet overal even dichtbij", "Not equally near everywhere")
    case .staleRecord: pick("Gegevens van lang geleden", "Details from long ago")
    case .missingLink: pick("Een verbinding die zou helpen", "A link that would help")
    }
  }

  /// Why a gap rule matters, as one can say it to the family.
  public func gapReason(_ code: GapCode) -> String {
    switch code {
    case .unmetNeed:
      pick(
        "Waar niemand bij helpt, wordt vaak vanzelf dringender.",
        "What nobody helps with often grows more pressing by itself.")
    case .formalOnly:
      pick(
        "Hulp die werk is, stopt een keer. Mensen van dichtbij blijven vaak langer.",
        "Help that is somebody's work ends some day. People close by often stay longer.")
    case .informalOnly:
      pick(
        "Wie onbetaald helpt, hoeft het niet alleen te doen.",
        "Those who help unpaid need not do it alone.")
    case .singleSupporter:
      pick(
        "Als die ene een keer niet kan, is er niemand die het opvangt.",
        "When that one person cannot be there, nobody steps in.")
    case .overloadedCarer:
      pick(
        "Wie veel geeft, houdt het langer vol met mensen die meedoen.",
        "Those who give a lot last longer with people who join in.")
    case .isolatedMember:
      pick(
        "Het helpt iedereen om ook buiten het huis iemand te hebben.",
        "It helps everybody to have someone outside the home too.")
    case .thinNetwork:
      pick(
        "Dit is geen oordeel, wel een begin van een gesprek: wie is er nog meer?",
        "This is no judgement but the start of a talk: who else is there?")
    case .shrinkingNetwork:
      pick(
        "Als er minder mensen zijn, is het goed om te weten waarom.",
        "When there are fewer people, it is good to know why.")
    case .strainedNetwork:
      pick(
        "Spanning kost kracht. Soms helpt het om er samen naar te kijken.",
        "Tension costs strength. Sometimes it helps to look at it together.")
    case .avoidedTopic:
      pick(
        "Het hoeft nu niet. Iemand die vertrouwd is, kan het later misschien openen.",
        "It need not be now. Somebody trusted may be able to open it later.")
    case .outOfReach:
      pick(
        "Hulp die er is maar waar niemand de weg naar weet, helpt niet.",
        "Help that exists but that nobody knows the way to does not help.")
    case .uncoordinatedCare:
      pick(
        "Met één iemand die het overzicht houdt, hoef je niet alles steeds opnieuw te vertellen.",
        "With one person who keeps the overview, you need not tell everything again and again.")
    case .openLoop:
      pick(
        "Zonder bericht weet niemand of de hulp begonnen is.",
        "Without word nobody knows whether the help has begun.")
    case .unasked:
      pick(
        "Mensen helpen vaak graag, als iemand het vraagt.",
        "People often like to help, when somebody asks.")
    case .oneWay:
      pick(
        "Iets voor een ander kunnen doen, doet goed.",
        "Being able to do something for another does good.")
    case .formalInformalSplit:
      pick(
        "Wie elkaar kent, kan elkaar aanvullen.",
        "Those who know each other can add to each other's help.")
    case .openHook:
      pick(
        "Wat opviel, kan het begin van een goed gesprek zijn.",
        "What stood out can be the start of a good talk.")
    case .stale:
      pick(
        "Een kaart is van een dag. Contacten veranderen.",
        "A map is of one day. Contacts change.")
    case .consentMissing:
      pick(
        "Het gezin of de persoon zelf bepaalt wat anderen mogen weten.",
        "The family, or the person, decides what others may know.")
    case .noService:
      pick(
        "Als er niets is, kan een team nog zo goed doorverwijzen.",
        "When there is nothing, the best of referrals does not help.")
    case .noReferralLine:
      pick(
        "Wie elkaar kent, brengt mensen sneller bij de goede hulp.",
        "Those who know each other bring people to the right help sooner.")
    case .routeTooLong:
      pick(
        "Bij elke stap haken mensen af, of moeten ze hun verhaal opnieuw vertellen.",
        "At every step people drop out, or must tell their story again.")
    case .fragileRoute:
      pick(
        "Valt dit ene punt weg, dan is er geen weg meer.",
        "If this one point falls away, no way is left.")
    case .full:
      pick(
        "Wie moet wachten, heeft in die tijd ook iemand nodig.",
        "Those who must wait need somebody in the meantime too.")
    case .noReportBack:
      pick(
        "Zonder bericht weet niemand of mensen zijn geholpen.",
        "Without word nobody knows whether people were helped.")
    case .formalOnlyOffer:
      pick(
        "Vrijwilligers en lotgenoten geven wat een beroepskracht niet kan geven.",
        "Volunteers and people who have been through the same give what a professional cannot.")
    case .unusedService:
      pick(
        "Misschien kent niemand het, of past het net niet. Vragen helpt.",
        "Perhaps nobody knows it, or it does not quite fit. Asking helps.")
    case .deadEnd:
      pick(
        "Mensen komen dan op een plek waar niemand ze verder helpt.",
        "People then come to a place where nobody helps them on.")
    case .singleLink:
      pick(
        "Als het op één plek hapert, merken veel mensen dat.",
        "When one place falters, many people notice.")
    case .silo:
      pick(
        "Contact met anderen brengt nieuwe wegen.",
        "Contact with others brings new ways.")
    case .knowledgeGap:
      pick(
        "Niet iedereen hoeft alles te weten, als je maar weet wie je kunt vragen.",
        "Not everybody needs to know everything, as long as you know whom to ask.")
    case .unequalReach:
      pick(
        "Waar je woont, zou niet moeten uitmaken voor de hulp die je krijgt.",
        "Where you live should not matter for the help you get.")
    case .missingLink:
      pick(
        "Eén nieuw contact tussen organisaties kan voor veel huishoudens een weg openen.",
        "One new contact between organisations can open a way for many households.")
    case .staleRecord:
      pick(
        "Met oude gegevens staan mensen soms voor een dichte deur.",
        "With old details people sometimes find a closed door.")
    }
  }
}

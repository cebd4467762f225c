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
    case .noService: pick("Te weinig aanbod", "Too little on offer")
    case .noReferralLine: pick("Geen lijn met aanbod", "No link with services")
    case .routeTooLong: pick("Een lange weg", "A long way")
    case .fragileRoute: pick("Eén weg, langs één punt", "One way, through one point")
    case .full: pick("Alles vol", "All full")
    case .noReportBack: pick("Weinig bericht terug", "Little word back")
    case .formalOnlyOffer: pick("Geen vrijwilligers in beeld", "No volunteers in view")
    case .unusedService: pick("Plek die niemand gebruikt", "Places that nobody uses")
    case .deadEnd: pick("Hier loopt het dood", "This goes nowhere")
    case .singleLink: pick("Veel hangt aan één punt", "Much hangs on one point")
    case .silo: pick("Een kring voor zich", "A circle of its own")
    case .knowledgeGap: pick("Kennis die het team mist", "Knowledge that the team lacks")
    case .unequalReach: pick("Niet overal even dichtbij", "Not equally near everywhere")
    case .staleRecord: pick("Gegevens van lang geleden", "Records of long ago")
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
    case .noService, .full:
      pick(
        "Wat er niet is, kan een team alleen niet oplossen. Wel laten zien.",
        "What is not there a team cannot solve alone. It can show it.")
    case .noReferralLine, .routeTooLong, .unusedService:
      pick(
        "Hulp die er is, helpt pas als iemand de weg weet.",
        "Help that exists only helps when somebody knows the way.")
    case .fragileRoute, .singleLink:
      pick(
        "Valt dat ene punt weg, dan is er geen weg meer.",
        "If that one point falls away, there is no way any more.")
    case .noReportBack:
      pick(
        "Afgesloten is nog niet geholpen. Bericht terug laat zien wat er gebeurde.",
        "Closed is not yet helped. Word back shows what happened.")
    case .formalOnlyOffer:
      pick(
        "Vrijwilligers kunnen iets wat beroepskrachten niet kunnen, en andersom.",
        "Volunteers can do what professionals cannot, and the other way round.")
    case .deadEnd:
      pick(
        "Wie verwezen wordt en niet verder komt, haakt vaak af.",
        "Those who are referred and get no further often give up.")
    case .silo:
      pick(
        "Wie elkaar alleen binnen de eigen kring kent, mist wat ernaast is.",
        "Those who only know each other within their own circle miss what is beside it.")
    case .knowledgeGap:
      pick(
        "Een team hoeft niet alles te weten, wel wie het weet.",
        "A team need not know everything, but who does.")
    case .unequalReach:
      pick(
        "Waar je woont, zou niet moeten bepalen of er hulp is.",
        "Where people live should not decide whether there is help.")
    case .staleRecord:
      pick(
        "Aanbod verandert. Een oud gegeven stuurt mensen de verkeerde kant op.",
        "Services change. An old record sends people the wrong way.")
    }
  }
}

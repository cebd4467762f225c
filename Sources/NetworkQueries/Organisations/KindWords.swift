public import SupportNetwork

/// Words that name a kind of organisation and none in particular: "scholen", "huisartsen", "GPs".
///
/// People write a kind where they mean all of it: such a partner becomes a class. Kring's own
/// selection, in Dutch and English, as plain words.
public enum KindWords {
  /// The kind that a name stands for, when it says nothing else.
  public static func kind(named name: String) -> OrganisationKind? {
    kinds[name.plainWords.filter { !articles.contains($0) }.joined(separator: " ")]
  }

  /// The kind that one of the words of a name says: "Basisschool De Wilg" is a school. The longest
  /// says it, of equals the first.
  public static func kind(within name: String) -> OrganisationKind? {
    let words = name.plainWords
    let found = words.filter { kinds[$0] != nil }
    let longest = found.map(\.count).max()
    return found.first { $0.count == longest }.flatMap { kinds[$0] }
  }

  /// The kind of plain words.
  static func kind(of words: some Sequence<String>) -> OrganisationKind? {
    kinds[words.joined(separator: " ")]
  }

  /// Whether words that say a kind speak of several: "scholen", and not "school" or "ggz".
  static func isPlural(_ words: some BidirectionalCollection<String>) -> Bool {
    guard let last = words.last else { return false }
    return last.hasSuffix("en") || last.hasSuffix("centra")
      || (last.hasSuffix("s") && !last.hasSuffix("huis"))
  }

  static let articles: Set<String> = ["de", "het", "een", "the", "a", "an", "t", "alle", "all"]

  private static let kinds: [String: OrganisationKind] = Dictionary(
    words.flatMap { kind, names in
      names.split(separator: ",").map { (String($0).plainWords.joined(separator: " "), kind) }
    }, uniquingKeysWith: { first, _ in first })

  private static let words: KeyValuePairs<OrganisationKind, String> = [
    .school: """
    school,scholen,basisschool,basisscholen,middelbare school,middelbare scholen,onderwijs,\
    voortgezet onderwijs,speciaal onderwijs,schools,primary school,primary schools,\
    secondary school,secondary schools,colleges,mbo,mbo college
    """,
    .childCare: """
    kinderopvang,kinderopvangorganisatie,kinderopvangorganisaties,kinderdagverblijf,\
    kinderdagverblijven,peuterspeelzaal,peuterspeelzalen,peuteropvang,voorschool,voorscholen,bso,\
    buitenschoolse opvang,child care,childcare,nursery,nurseries,day care
    """,
    .gpPractice: """
    huisarts,huisartsen,huisartsenpraktijk,huisartsenpraktijken,huisartspraktijk,\
    huisartspraktijken,dokter,dokters,gp,gps,gp practice,gp practices,general practitioner,\
    general practitioners,family doctor,family doctors
    """,
    .hospital: "ziekenhuis,ziekenhuizen,hospital,hospitals",
    .homeCare: "thuiszorg,thuiszorgorganisatie,thuiszorgorganisaties,wijkverpleging,home care",
    .mentalHealthCare: """
    ggz,ggz instelling,ggz instellingen,psycholoog,psychologen,psychiater,psychiaters,\
    mental health care,mental health services,psychologists
    """,
    .addictionCare: "verslavingszorg,addiction care,addiction services",
    .publicHealthService: """
    ggd,jgz,jeugdgezondheidszorg,consultatiebureau,consultatiebureaus,public health
    """,
    .youthCare: """
    jeugdzorg,jeugdhulp,jeugdzorginstelling,jeugdzorginstellingen,jeugdzorgaanbieders,\
    jeugd en zorginstellingen,youth care,youth services
    """,
    .neighbourhoodTeam: """
    wijkteam,wijkteams,sociaal team,sociale teams,sociaal wijkteam,sociale wijkteams,buurtteam,\
    buurtteams,neighbourhood team,neighbourhood teams
    """,
    .welfare: """
    welzijn,welzijnswerk,welzijnsorganisatie,welzijnsorganisaties,maatschappelijk werk,buurthuis,\
    buurthuizen,wijkcentrum,wijkcentra,jongerenwerk,opbouwwerk,social work,community centres
    """,
    .shelter: """
    opvang,maatschappelijke opvang,nachtopvang,daklozenopvang,vrouwenopvang,shelter,shelters
    """,
    .housingAssociation: """
    woningcorporatie,woningcorporaties,woningbouwvereniging,woningbouwverenigingen,corporaties,\
    verhuurder,verhuurders,housing association,housing associations
    """,
    .police: "politie,wijkagent,wijkagenten,police",
    .judiciary: "reclassering,justitie,rechtbank,rechtbanken,courts,probation",
    .library: "bibliotheek,bibliotheken,library,libraries",
    .club: """
    club,clubs,sportclub,sportclubs,sportvereniging,sportverenigingen,verenigingen,sports clubs
    """,
    .faithCommunity: """
    kerk,kerken,moskee,moskeeen,tempel,tempels,synagoge,synagoges,geloofsgemeenschap,\
    geloofsgemeenschappen,church,churches,mosque,mosques,faith communities
    """,
    .volunteerOrganisation: """
    vrijwilligersorganisatie,vrijwilligersorganisaties,vrijwilligerswerk,\
    volunteer organisation,volunteer organisations,volunteer organizations
    """,
    .selfHelpGroup: """
    zelfhulpgroep,zelfhulpgroepen,lotgenotengroep,lotgenotengroepen,self help groups
    """,
    .municipality: "gemeente,gemeenten,gemeentes,municipality,municipalities",
    .debtService: """
    schuldhulp,schuldhulpverlening,schuldhulpverleners,kredietbank,kredietbanken,debt services
    """,
    .benefitsAgency: "uitkeringsinstantie,uitkeringsinstanties,benefits agencies",
    .employer: "werkgever,werkgevers,bedrijf,bedrijven,employer,employers",
    .foodBank: "voedselbank,voedselbanken,food bank,food banks",
    .creditor: "schuldeiser,schuldeisers,creditor,creditors",
  ]
}

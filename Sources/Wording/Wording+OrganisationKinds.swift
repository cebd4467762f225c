public import SupportNetwork

extension Wording {
  /// What people call a kind of organisation.
  public func organisationKind(_ kind: OrganisationKind) -> String {
    switch kind {
    case .school: pick("school", "school")
    case .childCare: pick("kinderopvang", "child care")
    case .gpPractice: pick("huisarts", "GP practice")
    case .hospital: pick("ziekenhuis", "hospital")
    case .homeCare: pick("thuiszorg", "home care")
    case .mentalHealthCare: pick("ggz", "mental health care")
    case .addictionCare: pick("verslavingszorg", "addiction care")
    case .publicHealthService: pick("ggd", "public health service")
    case .youthCare: pick("jeugdhulp", "youth care")
    case .neighbourhoodTeam: pick("wijkteam", "neighbourhood team")
    case .welfare: pick("welzijnswerk", "welfare")
    case .shelter: pick("opvang", "shelter")
    case .housingAssociation: pick("woningcorporatie", "housing association")
    case .police: pick("politie", "police")
    case .judiciary: pick("justitie", "judiciary")
    case .library: pick("bibliotheek", "library")
    case .club: pick("vereniging", "club")
    case .faithCommunity: pick("geloofsgemeenschap", "faith community")
    case .volunteerOrganisation: pick("vrijwilligersorganisatie", "volunteer organisation")
    case .selfHelpGroup: pick("zelfhulpgroep", "self-help group")
    case .municipality: pick("gemeente", "municipality")
    case .debtService: pick("schuldhulpverlening", "debt service")
    case .benefitsAgency: pick("uitkeringsinstantie", "benefits agency")
    case .employer: pick("werkgever", "employer")
    case .foodBank: pick("voedselbank", "food bank")
    case .creditor: pick("schuldeiser", "creditor")
    case .other: pick("anders", "other")
    }
  }
}

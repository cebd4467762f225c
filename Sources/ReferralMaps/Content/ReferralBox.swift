import SupportNetwork

/// Who stands on the map: an organisation with what it offers, a team or a class of organisations.
/// Never a person.
struct ReferralBox: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    case organisation, volunteers, team, actorClass, service
  }

  let id: ActorID
  let form: Form
  let name: String
  /// What it offers, and its teams, by name.
  let rows: [String]
  /// The group's place in the map's list, or nothing for a box that stands alone.
  let group: Int?
  /// At how many lines it stands.
  var lineCount = 0
}

/// Boxes that stand together: those of an area, or of a life domain.
struct ReferralGroup: Hashable, Sendable {
  let code: String
  let name: String
  /// How many households belong to it, in words; never who.
  let households: String?
}

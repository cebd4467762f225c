import SupportNetwork

/// Who stands on the map: an organisation with what it offers, a team, a class of organisations, or
/// the number of households of a group. Never a person.
struct ReferralBox: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    case organisation, volunteers, team, actorClass, service
    /// How many households there are in the group; never who.
    case households
  }

  /// The actor, or the group whose households are counted.
  let id: String
  let form: Form
  let name: String
  /// What it offers, and its teams, by name.
  let rows: [String]
  /// The group's place in the map's list, or nothing for a box that stands alone.
  var group: Int?
  /// At how many lines it stands.
  var lineCount = 0
}

/// Boxes that stand together: those of an area, or of a life domain.
struct ReferralGroup: Hashable, Sendable {
  let code: String
  let name: String
}

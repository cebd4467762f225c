/// One change that a person makes to a network.
///
/// A change that puts something replaces what has the same identifier, or stands at the same place
/// in its list, and is added where there is none. Applying gives a new network, so what was there
/// before is the way to undo it.
public enum NetworkEdit: Hashable, Sendable {
  /// What the network is called, and how it came about.
  case title(String, occasion: String?)
  /// A day on which it was drawn; one that is there already changes nothing. With a later day ages
  /// in years go on.
  case day(CalendarDate)
  /// A household, without its members: those that are there stay.
  case household(Household)
  case member(Member, of: ActorID)
  case person(Person)
  case organisation(Organisation)
  case service(Service)
  /// Where somebody stands on the map.
  case placing(ActorID, Placing)
  /// An actor goes, and with it what is known of it; see ``SupportNetwork/without(_:)``.
  case removal(of: ActorID)
  case tie(Tie, at: Int?)
  case tieRemoval(at: Int)
  case need(Need, at: Int?)
  case needRemoval(at: Int)
  case observation(Observation, at: Int?)
  case observationRemoval(at: Int)
  case score(SelfSufficiencyScore)
  case keepAway(KeepAway)
  case keepAwayRemoval(at: Int)
  case record(CaseRecord?)
}

/// Why a change was not made. Facts only.
public enum EditingFailure: Error, Hashable, Sendable {
  case unknownActor(ActorID)
  /// The actor is there, and has nothing of this sort.
  case unfitActor(ActorID)
  /// A household is what the network is about, and stays.
  case householdStays(ActorID)
  /// There is nothing at this place of its list.
  case nothingThere(NetworkElement)
  /// The network would not be right any more.
  case problems([Problem])
}

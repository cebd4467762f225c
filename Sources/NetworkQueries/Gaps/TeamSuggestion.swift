public import SupportNetwork

/// Something that a team could try.
public enum TeamSuggestion: Hashable, Sendable {
  /// Look for who could offer something in a life domain.
  case findOffer(LifeDomainID)
  /// Get to know somebody and agree how to refer.
  case makeLink(to: ActorID)
  /// Ask first whether there is a link after all.
  case askFirst(ActorID)
  /// Put on the map who meets the households.
  case noteFirstContact
  /// Find a second way, beside the one through somebody.
  case secondWay(beside: ActorID)
  /// Ask who else could help while all wait.
  case bridgeTheWait
  /// Agree with a receiver when there is word back.
  case agreeOnReporting(ActorID)
  /// Look for volunteers and others who have been through the same.
  case findVolunteers(LifeDomainID)
  /// Tell colleagues of a service with room.
  case tellColleagues(ActorID)
  /// Ask a receiver what happens with people whom it cannot help.
  case askWhereTo(ActorID)
  /// Bring those of different fields to one table.
  case meetOthers
  /// Set up a knowledge point in a life domain.
  case knowledgePoint(LifeDomainID)
  /// Learn from somebody who knows much of it.
  case learnFrom(ActorID)
  /// Talk about why one area has less nearby than another.
  case talkAboutArea(String)
  /// Go through the records together.
  case checkRecords
}

public import SupportNetwork

/// Where a way was asked to lead.
public enum WayGoal: Hashable, Sendable {
  case actor(ActorID)
  /// A service that fits a life domain.
  case service(LifeDomainID)
  /// Somebody who knows much of a life domain, as the map has no service that fits.
  case expert(LifeDomainID)
}

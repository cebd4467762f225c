public import SupportNetwork

/// One life domain in a good conversation.
public struct TalkTopic: Hashable, Sendable {
  public let domain: LifeDomainID
  public let approach: TalkApproach
  /// What may be said at the table in the household's own words: needs without words are left out.
  /// What is asked now comes first, then what was met or put aside.
  public let said: [Need]
  /// Needs that the household avoids, or that a member said with hesitation.
  public let tender: [TenderNeed]
  /// What was noticed there on a visit and not talked about yet; oldest first.
  public let hooks: [Observation]
  /// Who helps there, in the order of names; nobody whose help may not be shared.
  public let helpers: [ActorID]
}

/// How a conversation comes to a life domain.
public enum TalkApproach: String, Hashable, Sendable, CaseIterable {
  /// It was not talked about: no need, no tie, no observation is there.
  case new
  /// There is something to go on with.
  case known
  /// Somebody avoids it or hesitates: never head-on, but by way of somebody who is trusted.
  case gentle
}

/// A need that is hard to talk about, with the way by which the talk could come about.
public struct TenderNeed: Hashable, Sendable {
  public let need: Need
  /// The trusted route, over ties that may be shared and past everybody whose tie with the
  /// household may not: the first person on it could open the conversation. Nothing when there is
  /// none.
  public let route: Way?
}

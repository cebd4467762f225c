public import SupportNetwork

/// What a good conversation with a household can go over, from what is on the map already.
///
/// Nothing in it is compulsory. It holds only what may be said with the whole household at the
/// table; what is not for the table stays with ``TalkTopic/tender`` and ``TalkTopic/hooks``, for
/// those who prepare the talk.
public struct TalkGuide: Hashable, Sendable {
  public let household: ActorID
  /// The household's own question, in its own words: it comes first and last.
  public let question: String?
  public let date: CalendarDate?
  /// Whether one person lives there; nobody who died counts.
  public let isForOne: Bool
  /// Whether everybody who lives there is known to be 18 or older.
  public let isForAdults: Bool
  /// What may have changed since an earlier visit; nothing for a first one.
  public let update: TalkUpdate?
  /// The life domains in the order of the talk: those not yet talked about, those that were, and
  /// those that are hard to talk about. Within each, the first by the priority of needs comes
  /// first, then the order is that of the network's list.
  ///
  /// A next visit only has those in which something may have changed.
  public let topics: [TalkTopic]
  /// What was noticed on a visit, in no life domain, and not talked about yet; oldest first.
  public let hooks: [Observation]
  /// Whom the household wishes to see more of, in the order of names.
  public let missed: [ActorID]
}

/// What may have changed since an earlier visit, in the order of names.
public struct TalkUpdate: Hashable, Sendable {
  /// The day of the earlier visit.
  public let since: CalendarDate
  /// Who has a tie with the household now and had none.
  public let came: [ActorID]
  /// Who had one and has none any more.
  public let went: [ActorID]
  /// Who died since.
  public let died: [ActorID]
  /// Whose tie is not what it was.
  public let changed: [ActorID]
  /// Whose tie is as it was on paper, while nobody confirmed it since the earlier visit.
  public let unconfirmed: [ActorID]

  /// Everybody about whom something can be asked.
  var everybody: Set<ActorID> { Set(came + went + died + changed + unconfirmed) }
}

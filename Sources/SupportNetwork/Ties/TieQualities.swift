extension Tie {
  /// How much the tie can bear.
  public enum Strength: String, Hashable, Sendable, CaseIterable {
    case weak, normal, strong
  }

  /// How the contact is felt.
  public enum Quality: String, Hashable, Sendable, CaseIterable {
    case supportive, neutral, ambivalent, stressful, broken
  }

  /// Which way energy or resources flow, from the first end to the second or back.
  ///
  /// Files write `to`, `from`, `both` and `none` as the household sees it.
  public enum Flow: String, Hashable, Sendable, CaseIterable {
    case none, forward, backward, both

    /// The same flow with the ends swapped.
    public var reversed: Flow {
      switch self {
      case .forward: .backward
      case .backward: .forward
      case .none, .both: self
      }
    }
  }

  /// How often the two see or speak each other.
  public enum Frequency: String, Hashable, Sendable, CaseIterable {
    case daily, weekly, monthly, yearly, rarely
  }

  /// Whether the tie is there now.
  public enum Presence: String, Hashable, Sendable, CaseIterable {
    case active
    /// Could be called upon, and was not asked yet.
    case latent
    /// Was there, and ended.
    case lost
  }

  /// What the household wishes of a contact.
  public enum Wish: String, Hashable, Sendable, CaseIterable {
    case more, same, less
  }
}

/// What we know of a tie, since when and from whom.
///
/// No tie in a network means *unknown*, not absent: most partners were simply never asked.
public struct Knowledge: Hashable, Sendable {
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// It happened.
    case observed
    /// It is written down.
    case agreed
    /// One side says so.
    case declared
    /// Asked, and it is not there (ontbreekt).
    case denied
    /// Never asked (onbekend).
    case unknown
  }

  public var state: State
  public var date: CalendarDate?

  public init(_ state: State, date: CalendarDate? = nil) {
    self.state = state
    self.date = date
  }
}

/// Whether a tie may be shared, with whom, and until when.
public struct Consent: Hashable, Sendable {
  public var mayShare: Bool
  /// With whom; empty means with everybody who works on the case.
  public var with: [ActorID]
  public var until: CalendarDate?

  public init(mayShare: Bool, with: [ActorID] = [], until: CalendarDate? = nil) {
    self.mayShare = mayShare
    self.with = with
    self.until = until
  }
}

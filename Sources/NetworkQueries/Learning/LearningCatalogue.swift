public import SupportNetwork

/// Learning questions, and activities that help to answer them.
public struct LearningCatalogue: Hashable, Sendable {
  public var questions: [LearningQuestion]
  public var activities: [LearningActivity]

  public init(questions: [LearningQuestion] = [], activities: [LearningActivity] = []) {
    self.questions = questions
    self.activities = activities
  }

  /// The catalogue with another one added: entries with a code that is there already take its
  /// place, others come after.
  public func adding(_ other: LearningCatalogue) -> LearningCatalogue {
    LearningCatalogue(
      questions: Self.merged(questions, other.questions, by: \.id),
      activities: Self.merged(activities, other.activities, by: \.id))
  }

  private static func merged<Entry>(
    _ entries: [Entry], _ others: [Entry], by id: KeyPath<Entry, String>
  ) -> [Entry] {
    var merged = entries
    for other in others {
      if let place = merged.firstIndex(where: { $0[keyPath: id] == other[keyPath: id] }) {
        merged[place] = other
      } else {
        merged.append(other)
      }
    }
    return merged
  }
}

/// Something to do that helps to answer learning questions.
public struct LearningActivity: Hashable, Sendable {
  /// Its code in catalogues.
  public var id: String
  public var kind: Kind
  public var titles: BilingualText
  /// Who offers it.
  public var source: String?
  public var link: String?
  /// The life domains it is about; none means any.
  public var domains: Set<LifeDomainID>
  /// The codes of the questions that it helps with.
  public var helps: Set<String>

  public init(
    id: String, kind: Kind, titles: BilingualText, source: String? = nil, link: String? = nil,
    domains: Set<LifeDomainID> = [], helps: Set<String>
  ) {
    self.id = id
    self.kind = kind
    self.titles = titles
    self.source = source
    self.link = link
    self.domains = domains
    self.helps = helps
  }

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case reading, visiting
    case expertMeeting = "expert-meeting"
    /// Drawing and strengthening a network together.
    case mapping
    /// Asking somebody in, such as a volunteer organisation.
    case inviting
    /// Talking about stories of experience.
    case stories
    /// Practising a skill with each other.
    case practising
    /// Making an agreement in the team.
    case agreeing
  }
}

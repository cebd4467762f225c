public import SupportNetwork

/// Something to learn from a case: a question for the worker or for the team.
public struct LearningQuestion: Hashable, Sendable {
  /// Its code in catalogues.
  public var id: String
  public var audience: Audience
  /// The question in each language. `{domains}` in it stands for the life domains it came from.
  public var texts: BilingualText
  public var trigger: LearningTrigger

  public init(id: String, audience: Audience, texts: BilingualText, trigger: LearningTrigger) {
    self.id = id
    self.audience = audience
    self.texts = texts
    self.trigger = trigger
  }

  /// Who learns.
  public enum Audience: String, Hashable, Sendable, CaseIterable {
    case worker, team
  }

  /// What stands in a text for life domains.
  public static let domainsPlace = "{domains}"

  /// Whether it only makes sense about life domains.
  public var namesDomains: Bool {
    texts.dutch.contains(Self.domainsPlace) || texts.english.contains(Self.domainsPlace)
  }
}

/// The same text in both languages.
public struct BilingualText: Hashable, Sendable {
  public var dutch: String
  public var english: String

  public init(dutch: String, english: String) {
    self.dutch = dutch
    self.english = english
  }

  public subscript(language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }
}

/// When a learning question comes up. All that is named must hold of one gap, or, where no gap is
/// named, of one active need; what is empty asks nothing.
public struct LearningTrigger: Hashable, Sendable {
  /// The rules whose gaps bring it up.
  public var gaps: Set<GapCode>
  /// The life domains that the gap or need is in.
  public var domains: Set<LifeDomainID>
  /// How open the household is about the need.
  public var openness: Set<Need.Openness>
  /// The roles of those whom the gap is about.
  public var roles: Set<PersonRole>
  /// How much the team knows of the life domain.
  public var expertise: Expertise?

  public init(
    gaps: Set<GapCode> = [], domains: Set<LifeDomainID> = [], openness: Set<Need.Openness> = [],
    roles: Set<PersonRole> = [], expertise: Expertise? = nil
  ) {
    self.gaps = gaps
    self.domains = domains
    self.openness = openness
    self.roles = roles
    self.expertise = expertise
  }

  public enum Expertise: String, Hashable, Sendable, CaseIterable {
    /// Nobody in the team has it.
    case missing
    /// At most one in the team has it.
    case thin
  }
}

import NetworkQueries
public import SupportNetwork

/// What somebody decided that a written name means; it is remembered for every later import.
public struct MatchDecision: Hashable, Sendable {
  public var written: String
  public var meaning: Meaning
  /// The day on which it was decided.
  public var date: CalendarDate?
  /// Who decided it.
  public var decider: String?

  public init(
    written: String, meaning: Meaning, date: CalendarDate? = nil, decider: String? = nil
  ) {
    self.written = written
    self.meaning = meaning
    self.date = date
    self.decider = decider
  }

  /// Whether two are about one name, spelling aside.
  public func isAboutSameName(as other: MatchDecision) -> Bool {
    written.plainWords == other.written.plainWords
  }

  public enum Meaning: Hashable, Sendable {
    case actor(ActorID)
    /// All organisations of a kind, in an area if one is named.
    case kind(OrganisationKind, area: String?)
    /// An organisation that is not in the directory, whatever it looks like.
    case newcomer
    /// Links with it are not taken in.
    case leftOut

    /// What stands for it in a file: an identifier, `class:school`, `class:school@Noord`, `new` or
    /// `leave-out`.
    public var code: String {
      switch self {
      case .actor(let id): id.rawValue
      case .kind(let kind, let area): "class:" + kind.rawValue + (area.map { "@" + $0 } ?? "")
      case .newcomer: "new"
      case .leftOut: "leave-out"
      }
    }

    /// Makes one of what stands for it, or nothing when that is none.
    public init?(code: String) {
      switch code {
      case "new": self = .newcomer
      case "leave-out": self = .leftOut
      default:
        guard code.hasPrefix("class:") else {
          guard let id = ActorID(code) else { return nil }
          self = .actor(id)
          return
        }
        let parts = code.dropFirst("class:".count).split(separator: "@", maxSplits: 1)
        guard let kind = parts.first.flatMap({ OrganisationKind(rawValue: String($0)) })
        else { return nil }
        self = .kind(kind, area: parts.count > 1 ? String(parts[1]) : nil)
      }
    }
  }
}

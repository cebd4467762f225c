/// How soon a gap asks for somebody.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  case attention, concern, urgent

  public static func < (one: Severity, other: Severity) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .attention: 0
    case .concern: 1
    case .urgent: 2
    }
  }
}

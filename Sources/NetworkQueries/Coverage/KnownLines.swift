import NetworkGraph
import SupportNetwork

/// How a line is known, the best known first.
enum LineState: Int, Comparable {
  case own, observed, agreed, declared, unsaid, missing

  static func < (one: LineState, other: LineState) -> Bool { one.rawValue < other.rawValue }

  /// That of a link. Where nobody says how it is known, referrals that were made show that it
  /// happened, and a written agreement that it was agreed.
  init(of link: OrganisationLink) {
    switch link.present.tie.knowledge?.state {
    case .observed: self = .observed
    case .agreed: self = .agreed
    case .declared: self = .declared
    case .denied: self = .missing
    case .unknown, nil:
      self =
        if link.referral?.made ?? 0 > 0 {
          .observed
        } else if link.referral?.warmth == .agreed {
          .agreed
        } else {
          .unsaid
        }
    }
  }
}

/// The links of a team's network by where they begin, with those that were asked after and are not
/// there, and the referrals that were made.
struct KnownLines {
  /// For each body, to whom it has a line, and how that is known.
  private var lines: [Int: [Int: LineState]] = [:]

  /// Complexity: O(links + referrals).
  init(_ view: TeamView) {
    let organisations = view.organisations
    for link in organisations.links {
      for (tail, head) in link.arcs { note(tail, head, LineState(of: link)) }
    }
    for referral in view.referrals {
      guard let tail = organisations.body(of: referral.from),
        let head = organisations.body(of: referral.to), tail != head
      else { continue }
      note(tail, head, .observed)
    }
    for link in view.deniedLinks { note(link.from, link.to, .missing) }
  }

  private mutating func note(_ tail: Int, _ head: Int, _ state: LineState) {
    let known = lines[tail]?[head] ?? state
    lines[tail, default: [:]][head] = min(known, state)
  }

  /// How the lines from any of some bodies are known, by the body to which they lead.
  func states(from starts: [Int]) -> [Int: LineState] {
    var states = Dictionary(starts.map { ($0, LineState.own) }, uniquingKeysWith: min)
    for start in starts { states.merge(lines[start] ?? [:], uniquingKeysWith: min) }
    return states
  }
}

extension LineKnowledge {
  /// - Parameters:
  ///   - count: how many organisations there are.
  ///   - states: of those of which something is known.
  init(of count: Int, known states: some Sequence<LineState>) {
    unknown = count
    for state in states {
      unknown -= 1
      switch state {
      case .own: own += 1
      case .observed: observed += 1
      case .agreed: agreed += 1
      case .declared: declared += 1
      case .unsaid: unsaid += 1
      case .missing: missing += 1
      }
    }
  }
}

/// Ties of a region, sorted by what they join as they come in; one collection for each reader.
public struct RegionTies: Sendable {
  private var register: RegionRegister?
  /// Who is in which household.
  private(set) var memberships: [RegionMembership] = []
  /// From people, in the order of the register, to organisations.
  private(set) var personTies: [RegionLink] = []
  /// Between nodes.
  private(set) var links: [RegionLink] = []

  /// The longest time of a tie, in thousandths of a day: half a million days.
  public static let mostDays: Int32 = 1 << 29 - 1

  /// - Parameter expected: about how many ties there will be; memory that is not used is not taken.
  public init(in register: RegionRegister, expecting expected: Int = 0) {
    self.register = register
    memberships.reserveCapacity(expected)
    personTies.reserveCapacity(expected)
    links.reserveCapacity(expected)
  }

  public var count: Int { memberships.count + personTies.count + links.count }

  /// Takes ties in, and says which cannot be.
  ///
  /// - Returns: the places of those that were not taken in, and why.
  ///
  /// Complexity: O(rows). Many rows at once are faster, as their nodes are then looked up side by
  /// side.
  public mutating func append(
    _ rows: [RegionTieRow]
  ) -> [(place: Int, problem: RegionTieProblem)] {
    var problems: [(place: Int, problem: RegionTieProblem)] = []
    guard let register else { return problems }
    let ends = register.places(of: rows)
    register.kinds.withUnsafeBufferPointer { kinds in
      for place in rows.indices {
        let (row, ends) = (rows[place], ends[place])
        guard ends.source >= 0, ends.target >= 0 else {
          problems.append((place, .unknownNode(ends.source < 0 ? row.source : row.target)))
          continue
        }
        guard ends.source != ends.target else {
          problems.append((place, .loop(row.source)))
          continue
        }
        let source = Self.kind(of: ends.source, kinds)
        let target = Self.kind(of: ends.target, kinds)
        if !append(ends, row, source, target, Int32(truncatingIfNeeded: kinds.count)) {
          problems.append((place, .wrongEnds(source, target)))
        }
      }
    }
    return problems
  }

  /// Lets go who is in the region, when all ties were read.
  mutating func forgetRegister() { register = nil }

  /// Lets go who is in which household, when everybody has their place.
  mutating func forgetMemberships() { memberships = [] }

  /// Lets go the other ties of people, when those have theirs.
  mutating func forgetPersonTies() { personTies = [] }

  private static func kind(
    of place: Int32, _ kinds: UnsafeBufferPointer<UInt8>
  ) -> RegionKind {
    guard Int(place) < kinds.count else { return .person }
    return RegionKind(rawValue: kinds[Int(place)]) ?? .service
  }

  /// Whether a tie can have ends of these kinds; if so, it is taken in.
  private mutating func append(
    _ ends: RegionRegister.Ends, _ row: RegionTieRow, _ source: RegionKind, _ target: RegionKind,
    _ nodeCount: Int32
  ) -> Bool {
    guard let usual = row.kind.ends else {
      guard source.isOrganisation, target.isOrganisation else { return false }
      links.append(RegionLink(tail: ends.source, head: ends.target, days: row.days))
      return true
    }
    let isForward = source == usual.from && target == usual.to
    guard isForward || source == usual.to && target == usual.from else { return false }
    let (tail, head) = isForward ? (ends.source, ends.target) : (ends.target, ends.source)
    switch row.kind {
    case .member:
      memberships.append(RegionMembership(person: head &- nodeCount, household: tail))
    case .personSchool:
      personTies.append(RegionLink(tail: tail &- nodeCount, head: head, days: row.days))
    default: links.append(RegionLink(tail: tail, head: head, days: row.days))
    }
    return true
  }
}

extension RegionTieKind {
  /// The kinds of its two ends, in either order; nothing for a referral, which goes from any
  /// organisation to any.
  fileprivate var ends: (from: RegionKind, to: RegionKind)? {
    switch self {
    case .member: (.household, .person)
    case .informal: (.household, .household)
    case .personSchool: (.person, .school)
    case .householdGP: (.household, .gp)
    case .householdTeam: (.household, .team)
    case .householdService: (.household, .service)
    case .referral: nil
    }
  }
}

extension RegionKind {
  /// Whether it is neither household nor person.
  public var isOrganisation: Bool { self != .household && self != .person }
}

/// A household or organisation as a bulk file tells it.
public struct RegionNode: Hashable, Sendable, BitwiseCopyable {
  public static let noArea = Int32.min

  /// Its number in the file.
  public var id: Int64
  public var kind: RegionKind
  public var area: Int32
  /// What a household needs, what a service covers.
  public var domains: DomainSet
  /// How many people it still has room for; -1 where it is not written.
  public var capacity: Int32
  /// Where it is, in any unit; only who is near whom counts.
  public var x: Float
  public var y: Float

  public init(
    id: Int64, kind: RegionKind, area: Int32 = Self.noArea, domains: DomainSet = [],
    capacity: Int32 = -1, x: Float = 0, y: Float = 0
  ) {
    self.id = id
    self.kind = kind
    self.area = area
    self.domains = domains
    self.capacity = capacity
    self.x = x
    self.y = y
  }
}

/// A tie of a region as a bulk file tells it.
public struct RegionTieRow: Hashable, Sendable {
  /// The number of its first end; only referrals care which end is first.
  public var source: Int64
  public var target: Int64
  public var kind: RegionTieKind
  /// Thousandths of a day, from 0 to ``RegionTies/mostDays``.
  public var days: Int32

  public init(from source: Int64, to target: Int64, _ kind: RegionTieKind, days: Int32 = 0) {
    self.source = source
    self.target = target
    self.kind = kind
    self.days = days
  }
}

/// A tie of a region between numbered nodes.
struct RegionLink {
  let tail: Int32
  let head: Int32
  /// Thousandths of a day, below 2²⁹.
  let days: Int32
}

/// That somebody lives in a household: the place of a person in the register, and a node.
struct RegionMembership {
  let person: Int32
  let household: Int32
}

/// What a tie says that cannot be.
public enum RegionTieProblem: Hashable, Sendable {
  /// No node has this number.
  case unknownNode(Int64)
  /// The ends are not of the kinds that such a tie has.
  case wrongEnds(RegionKind, RegionKind)
  /// Both ends are the same.
  case loop(Int64)
}

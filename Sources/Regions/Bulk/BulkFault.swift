/// What is wrong with one row of a table of a region.
public struct BulkFault: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// It has fewer or more fields than the heading.
    case wrongFieldCount(found: Int, expected: Int)
    case missingNumber
    case notANumber
    /// A number with a fraction where a whole one is needed.
    case notWhole
    case outOfRange
    /// Below 0 where it counts something.
    case negative
    /// No kind of node or tie has this number.
    case unknownKind(Int64)
    /// The number of a node that another row has too.
    case repeatedNode(Int64)
    case unknownNode(Int64)
    /// The ends, by their number of kind, do not go with the kind of tie.
    case wrongEnds(UInt8, UInt8)
    case loop(Int64)
    case tooLong
  }

  public let file: String
  /// From 1.
  public let line: Int
  /// The column of the heading that it is about.
  public let column: String?
  public let kind: Kind
}

/// What reading the tables of a region came to.
public struct BulkReport: Hashable, Sendable {
  /// How many faults are told one by one.
  public static let mostTold = 50

  /// The first faults of each file, in the order of lines.
  public internal(set) var faults: [BulkFault] = []
  /// How many faults there are in all.
  public internal(set) var faultCount = 0
  /// How many rows were read.
  public internal(set) var rows = 0
  /// People whom no row puts in a household.
  public internal(set) var peopleWithoutHousehold = 0
  /// People whom rows put in several households.
  public internal(set) var peopleOfSeveralHouseholds = 0

  /// Adds what reading another table, or the same one again, came to.
  mutating func add(_ other: BulkReport) {
    faults += other.faults
    faultCount += other.faultCount
    rows += other.rows
  }
}

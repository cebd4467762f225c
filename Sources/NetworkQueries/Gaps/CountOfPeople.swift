/// A count about people in an answer that may leave the team: below 5 it is not told, so that
/// nobody can be recognised in it.
///
/// Source: the usual threshold rule of statistical disclosure control (A. Hundepool and others,
/// *Statistical Disclosure Control*, 2012), with Kring's own choice of 5.
public struct CountOfPeople: Hashable, Sendable {
  /// The smallest count that is told.
  public static let least = 5

  /// The count, or nothing when it is not told.
  public let exact: Int?
  /// Whether it, or the number of households it is of, is below ``least``, which may be said. Some counts are not told without being so few,
  /// because another one that is could be found from them.
  public let isFew: Bool

  public init(_ count: Int) {
    isFew = count < Self.least
    exact = isFew ? nil : count
  }

  /// A count of needs or the like, told when it is of enough households.
  ///
  /// - Parameter households: how many households it is of.
  init(_ count: Int, of households: Int) {
    isFew = households < Self.least
    exact = isFew ? nil : count
  }

  /// A count of which nothing is told, not even that it is below ``least``.
  static let notTold = CountOfPeople()

  private init() {
    exact = nil
    isFew = false
  }

  /// A part of a count that is told: nothing is told of it when it or the rest is too few, not even
  /// which of the two, since of a small whole that would tell it.
  public init(part: Int, of whole: Int) {
    let rest = whole - part
    self = part >= Self.least && (rest == 0 || rest >= Self.least) ? Self(part) : .notTold
  }
}

/// A count about people in an answer that may leave the team: below 5 it is not told, so that
/// nobody can be recognised in it.
///
/// Source: the usual threshold rule of statistical disclosure control (A. Hundepool and others,
/// *Statistical Disclosure Control*, 2012), with Kring's own choice of 5.
public struct CountOfPeople: Hashable, Sendable {
  /// The smallest count that is told.
  public static let least = 5

  /// The count, or nothing when it is below ``least``.
  public let exact: Int?

  public init(_ count: Int) { exact = count < Self.least ? nil : count }

  /// A count that is not told either when what it leaves of a count that is told would be too few.
  ///
  /// - Parameter rest: what it leaves; nothing at all may be told.
  init(_ count: Int, besides rest: Int) {
    self.init((1..<Self.least).contains(rest) ? 0 : count)
  }
}

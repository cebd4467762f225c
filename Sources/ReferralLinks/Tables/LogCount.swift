public import NetworkQueries
public import SupportNetwork

/// What a log counts of the referrals from one to another, as their names are written.
public struct LogCount: Hashable, Sendable {
  public let from: WrittenOrganisation
  public let to: WrittenOrganisation
  /// The line on which the log first names the two.
  public let line: Int
  /// By the day of the referral.
  public internal(set) var days: [CalendarDate: LogTally] = [:]
  public internal(set) var domains: Set<LifeDomainID> = []

  /// All days together.
  public var tally: LogTally { days.sorted { $0.key < $1.key }.map(\.value).sum }
}

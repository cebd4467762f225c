import NetworkQueries
import SupportNetwork

/// What the logs of one run count of one link: together they are one log.
///
/// A log does not say which referral a row is about. In one file each row is another referral. Rows
/// of several files about one day may be the same ones: then the file with most of them counts, of
/// equals the last, so that nothing is counted twice.
struct LoggedLink {
  /// The log that first names it, and the line.
  let table: LinkTable
  let line: Int
  var domains: Set<LifeDomainID> = []
  private var days: [CalendarDate: LogTally] = [:]
  /// Whether several files have rows about one of its days.
  private(set) var isInSeveralFiles = false

  init(table: LinkTable, line: Int) { (self.table, self.line) = (table, line) }

  /// All days together.
  var tally: LogTally { days.sorted { $0.key < $1.key }.map(\.value).sum }

  var terms: ReferralTerms {
    let tally = tally
    return ReferralTerms(
      waitingDays: tally.medianDaysToStart, made: tally.made, accepted: tally.accepted,
      completed: tally.completed, reported: tally.reported)
  }

  /// Takes up what another file counts of it.
  mutating func take(_ others: [CalendarDate: LogTally]) {
    for (day, tally) in others {
      guard let known = days[day] else {
        days[day] = tally
        continue
      }
      isInSeveralFiles = true
      if tally.made >= known.made { days[day] = tally }
    }
  }

  /// The link that it shows to be there.
  func tie(_ ends: ActorPair, _ terms: ReferralTerms) -> Tie {
    let last = days.keys.max()
    return Tie(
      .referral(terms), from: ends.from, to: ends.to, domains: domains.sorted(),
      knowledge: Knowledge(.observed, date: last), confirmed: last)
  }
}

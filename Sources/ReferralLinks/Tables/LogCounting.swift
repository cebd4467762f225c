import NetworkQueries
import SupportNetwork
import Tables

/// The counting of a referral log, row by row.
struct LogCounting {
  let columns: LogColumns
  let lifeDomains: [LifeDomain]
  /// In the order in which the log first names them.
  private(set) var counts: [LogCount] = []
  /// From the first referral to the last; nothing when there is none.
  private(set) var days: ClosedRange<CalendarDate>?
  private var places: [[WrittenOrganisation]: Int] = [:]

  init(columns: LogColumns, lifeDomains: [LifeDomain]) {
    self.columns = columns
    self.lifeDomains = lifeDomains
  }

  /// Counts a row; one with faults is left out, and they are given back.
  mutating func take(_ row: TableRow) -> [LinkFault] {
    var reading = RowReading(row)
    let from = columns.from.written(&reading)
    let to = columns.to.written(&reading)
    let made = reading.requiredDate(columns.date)
    let domains = reading.domains(columns.domain, of: lifeDomains)
    let tally = tally(made, &reading)
    guard reading.faults.isEmpty, let from, let to, let made else { return reading.faults }
    let place = place(from, to, line: row.line)
    counts[place].days[made] = counts[place].days[made].map { $0 + tally } ?? tally
    counts[place].domains.formUnion(domains)
    days = days.map { min($0.lowerBound, made)...max($0.upperBound, made) } ?? made...made
    return []
  }

  /// The one referral of a row.
  private func tally(_ made: CalendarDate?, _ reading: inout RowReading) -> LogTally {
    let outcome = reading.code(columns.outcome, Self.outcomes)
    let answered = Step(columns.answered, after: made, &reading)
    let started = Step(columns.started, after: made, &reading)
    let completed = Step(columns.completed, after: made, &reading)
    let reported = Step(columns.reported, after: made, &reading)
    var tally = LogTally()
    tally.made = 1
    if columns.outcome != nil || columns.started != nil || columns.completed != nil {
      let hasStarted = started.happened || completed.happened
      tally.accepted = outcome == .accepted || (outcome != .rejected && hasStarted) ? 1 : 0
    }
    if columns.completed != nil { tally.completed = completed.happened ? 1 : 0 }
    if columns.reported != nil { tally.reported = reported.happened ? 1 : 0 }
    if let made {
      tally.daysToAnswer = answered.date.map { [made.days(until: $0)] } ?? []
      tally.daysToStart = started.date.map { [made.days(until: $0)] } ?? []
    }
    return tally
  }

  private mutating func place(
    _ from: WrittenOrganisation, _ to: WrittenOrganisation, line: Int
  ) -> Int {
    if let place = places[[from, to]] { return place }
    places[[from, to]] = counts.count
    counts.append(LogCount(from: from, to: to, line: line))
    return counts.count - 1
  }

  private static let outcomes: [String: Referral.Outcome] = [
    "open": .pending, "loopt": .pending, "in behandeling": .pending, "aangenomen": .accepted,
    "geaccepteerd": .accepted, "ja": .accepted, "yes": .accepted, "afgewezen": .rejected,
    "geweigerd": .rejected, "nee": .rejected, "no": .rejected,
  ]
}

/// Whether something came of a referral, and when; logs write a day, or only yes or no.
private struct Step {
  var happened = false
  var date: CalendarDate?

  init(_ column: Int?, after made: CalendarDate?, _ reading: inout RowReading) {
    guard let text = reading.text(column) else { return }
    if let answer = Bool(written: text) {
      happened = answer
      return
    }
    guard let day = reading.date(column) else { return }
    if let made, day < made { reading.report(.beforeReferral(day, made: made), in: column) }
    (happened, date) = (true, day)
  }
}

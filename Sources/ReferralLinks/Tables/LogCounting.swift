import NetworkQueries
import SupportNetwork
import Tables

/// The counting of a referral log, row by row.
struct LogCounting {
  let columns: LogColumns
  let lifeDomains: [LifeDomain]
  /// In the order in which the log first names them.
  private(set) var counts: [LogCount] = []
  /// The line on which each was first named.
  private(set) var lines: [Int] = []
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
    if reading.text(columns.date) == nil { _ = reading.requiredText(columns.date) }
    let made = reading.date(columns.date)
    let outcome = reading.code(columns.outcome, Self.outcomes)
    let domains = reading.domains(columns.domain, of: lifeDomains)
    let steps = [columns.answered, columns.started, columns.completed, columns.reported].map {
      Step($0, after: made, &reading)
    }
    guard reading.faults.isEmpty, let from, let to, let made else { return reading.faults }
    let place = place(from, to, line: row.line)
    counts[place].made += 1
    let hasStarted = steps[1].happened || steps[2].happened
    if outcome == .accepted || (outcome != .rejected && hasStarted) { counts[place].accepted? += 1 }
    if outcome == .rejected { counts[place].rejected? += 1 }
    if steps[2].happened { counts[place].completed? += 1 }
    if steps[3].happened { counts[place].reported? += 1 }
    if let day = steps[0].date { counts[place].daysToAnswer.append(made.days(until: day)) }
    if let day = steps[1].date { counts[place].daysToStart.append(made.days(until: day)) }
    counts[place].domains += domains.filter { !counts[place].domains.contains($0) }
    counts[place].latest = max(counts[place].latest ?? made, made)
    return []
  }

  private mutating func place(
    _ from: WrittenOrganisation, _ to: WrittenOrganisation, line: Int
  ) -> Int {
    if let place = places[[from, to]] { return place }
    places[[from, to]] = counts.count
    counts.append(LogCount(from: from, to: to, columns))
    lines.append(line)
    return counts.count - 1
  }

  private static let outcomes: [String: Referral.Outcome] = [
    "open": .pending, "loopt": .pending, "in behandeling": .pending, "aangenomen": .accepted,
    "geaccepteerd": .accepted, "ja": .accepted, "yes": .accepted, "afgewezen": .rejected,
    "geweigerd": .rejected, "nee": .rejected, "no": .rejected,
  ]
}

extension LogCount {
  /// A count of none yet, of what the columns of a log can say.
  fileprivate init(
    from: WrittenOrganisation, to: WrittenOrganisation, _ columns: LogColumns
  ) {
    self.init(from: from, to: to)
    let says = { (columns: [Int?]) -> Int? in columns.contains { $0 != nil } ? 0 : nil }
    accepted = says([columns.outcome, columns.started, columns.completed])
    rejected = says([columns.outcome])
    completed = says([columns.completed])
    reported = says([columns.reported])
  }
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

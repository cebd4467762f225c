import NetworkQueries
public import SupportNetwork
public import Tables

extension LinkTable {
  /// Reads a log with a row for each referral, and counts: one link for each two between whom
  /// somebody was referred.
  ///
  /// Of a link with fewer than five referrals only that it is there is kept, with the day of the
  /// last. A log with a column about people is refused.
  ///
  /// Complexity: O(n) in the length of the log; memory grows with the links, not with the rows.
  public static func readLog(
    _ reader: TableReader, lifeDomains: [LifeDomain] = LifeDomain.standard
  ) -> LinkTable {
    var reader = reader
    var table = LinkTable()
    let columns = LogColumns(reader.headings)
    guard
      table.require(
        [(columns.date, "date"), (columns.from.name, "from"), (columns.to.name, "to")], of: &reader)
    else { return table }
    var counting = LogCounting(columns: columns, lifeDomains: lifeDomains)
    let personal = PersonalColumns.found(in: reader.headings, read: columns.all)
    let unused = reader.headings.names.indices.filter { !columns.all.contains($0) }
    while let record = reader.next() {
      guard case .row(let row) = record else {
        if case .fault(let fault) = record { table.faults.append(LinkFault(fault)) }
        continue
      }
      let numbers = unused.filter { column in
        row.text(column).map(PersonalColumns.isCitizenServiceNumber) ?? false
      }
      let about = personal + numbers
      if !about.isEmpty {
        // The place is that of the heading, so that nothing of a person is pointed at.
        let faults = about.map { reader.fault(inHeading: $0) }
        return LinkTable(faults: faults.map { LinkFault($0, .personal) })
      }
      table.faults += counting.take(row)
    }
    table.unusedHeadings = unused.map { reader.headings.names[$0] }
    table.counts = counting.counts
    table.links = counting.counts.enumerated().map { place, count in
      WrittenLink(
        file: reader.file, line: counting.lines[place], from: count.from, to: count.to,
        tie: count.tie)
    }
    return table
  }

  private init(faults: [LinkFault]) { self.faults = faults }
}

extension TableReader {
  fileprivate func fault(inHeading column: Int) -> TableFault {
    TableFault(
      file: file, line: 1, column: 1, field: headings.names[column], fact: .missingValue)
  }
}

/// The columns of a referral log; headings are in English or Dutch.
struct LogColumns {
  let date: Int?
  let from: EndColumns
  let to: EndColumns
  let domain: Int?
  let outcome: Int?
  let answered: Int?
  let started: Int?
  let completed: Int?
  let reported: Int?

  init(_ headings: TableHeadings) {
    date = headings.column("date", "made", "datum", "verwezen", "verwijsdatum")
    from = EndColumns(headings, words: EndColumns.from)
    to = EndColumns(headings, words: EndColumns.to)
    domain = headings.column("domain", "domains", "leefgebied", "leefgebieden")
    outcome = headings.column("outcome", "uitkomst", "resultaat", "status")
    answered = headings.column("answered", "beantwoord", "antwoord")
    started = headings.column("started", "gestart", "start")
    completed = headings.column("completed", "afgerond", "voltooid")
    reported = headings.column("reported", "teruggekoppeld", "terugkoppeling")
  }

  var all: Set<Int> {
    let others = [date, domain, outcome, answered, started, completed, reported]
    return Set(from.all + to.all + others.compactMap { $0 })
  }
}

extension LogCount {
  /// The link that the count shows to be there.
  var tie: Tie {
    let terms =
      mayBeTold
      ? ReferralTerms(
        waitingDays: medianDaysToStart, made: made, accepted: accepted, completed: completed,
        reported: reported)
      : ReferralTerms()
    return Tie(
      .referral(terms), from: .notFound, to: .notFound, domains: domains.sorted(),
      knowledge: Knowledge(.observed, date: latest), confirmed: latest)
  }
}

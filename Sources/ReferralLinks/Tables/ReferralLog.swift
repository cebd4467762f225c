import NetworkQueries
public import SupportNetwork
public import Tables

extension LinkTable {
  /// Reads a log with a row for each referral, and counts them for each two between whom somebody
  /// was referred, day by day.
  ///
  /// A log with a column about people, or with free text in one that is not read, is refused.
  ///
  /// Complexity: O(n) in the length of the log; memory grows with the links and their days, not
  /// with the rows.
  public static func readLog(
    _ reader: TableReader, lifeDomains: [LifeDomain] = LifeDomain.standard
  ) -> LinkTable {
    var reader = reader
    var table = LinkTable(file: reader.file)
    let columns = LogColumns(reader.headings)
    guard
      table.require(
        [(columns.date, "date"), (columns.from.name, "from"), (columns.to.name, "to")], of: &reader)
    else { return table }
    table.headings = reader.headings.written(
      ["date": columns.date, "from": columns.from.name, "to": columns.to.name])
    var counting = LogCounting(columns: columns, lifeDomains: lifeDomains)
    let personal = PersonalColumns.found(in: reader.headings, read: columns.all)
    let unused = reader.headings.names.indices.filter { !columns.all.contains($0) }
    while let record = reader.next() {
      guard case .row(let row) = record else {
        if case .fault(let fault) = record { table.faults.append(LinkFault(fault)) }
        continue
      }
      let refused = unused.compactMap { column -> LinkFault? in
        let text = row.text(column) ?? ""
        let isAboutPeople =
          personal.contains(column) || PersonalColumns.isCitizenServiceNumber(text)
        guard isAboutPeople || PersonalColumns.isFreeText(text) else { return nil }
        // The place is that of the heading, so that nothing of a person is pointed at.
        return LinkFault(reader.fault(inHeading: column), isAboutPeople ? .personal : .freeText)
      }
      guard refused.isEmpty else {
        var table = LinkTable(file: reader.file)
        table.faults = refused
        return table
      }
      table.faults += counting.take(row)
    }
    table.unusedHeadings = unused.map { reader.headings.names[$0] }
    table.counts = counting.counts
    table.days = counting.days
    return table
  }
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

public import NetworkQueries
public import SupportNetwork
public import Tables

/// A referral link as a table has it: the ends as they are written, and what is said of the link.
public struct WrittenLink: Hashable, Sendable {
  public var line: Int
  public var from: WrittenOrganisation
  public var to: WrittenOrganisation
  /// What is said of the link; its ends are not yet found.
  public var tie: Tie
}

/// The referral links of one table, or what one log counts.
public struct LinkTable: Sendable {
  public let file: String
  public internal(set) var links: [WrittenLink] = []
  public internal(set) var faults: [LinkFault] = []
  /// Headings of columns that nothing is made of.
  public internal(set) var unusedHeadings: [String] = []
  /// What a log counts; empty for a table of links.
  public internal(set) var counts: [LogCount] = []
  /// The days that a log covers, from its first referral to its last.
  public internal(set) var days: ClosedRange<CalendarDate>?
  /// Whether there is nothing in it to take in.
  public var isEmpty: Bool { links.isEmpty && counts.isEmpty }
  /// The headings as they are written, by the name of what stands under them.
  var headings: [String: String] = [:]

  init(file: String) { self.file = file }

  /// Reads a table with a row for each link: from whom, to whom, and what is known of it.
  ///
  /// A row with a fault is left out, and the fault told.
  ///
  /// Complexity: O(n) in the length of the table.
  public static func read(
    _ reader: TableReader, lifeDomains: [LifeDomain] = LifeDomain.standard
  ) -> LinkTable {
    var reader = reader
    var table = LinkTable(file: reader.file)
    let columns = LinkColumns(reader.headings)
    guard table.require([(columns.from.name, "from"), (columns.to.name, "to")], of: &reader)
    else { return table }
    table.headings = reader.headings.written(columns.named)
    table.unusedHeadings = reader.headings.names.enumerated()
      .filter { !columns.all.contains($0.offset) }.map(\.element)
    while let record = reader.next() {
      switch record {
      case .fault(let fault): table.faults.append(LinkFault(fault))
      case .row(let row): table.take(row, columns, lifeDomains)
      }
    }
    return table
  }

  /// Whether the columns are there without which nothing can be read.
  mutating func require(
    _ needed: [(column: Int?, name: String)], of reader: inout TableReader
  ) -> Bool {
    // A table that begins with a fault has no headings, and says so itself.
    guard !reader.headings.names.isEmpty else {
      if case .fault(let fault)? = reader.next() { faults.append(LinkFault(fault)) }
      return false
    }
    let missing = needed.filter { $0.column == nil }
    faults += missing.map { LinkFault(reader.missingHeading($0.name)) }
    return missing.isEmpty
  }

  private mutating func take(_ row: TableRow, _ columns: LinkColumns, _ known: [LifeDomain]) {
    var reading = RowReading(row)
    let from = columns.from.written(&reading)
    let to = columns.to.written(&reading)
    let tie = columns.tie(from: .notFound, to: .notFound, &reading, known)
    faults += reading.faults
    guard reading.faults.isEmpty, let from, let to else { return }
    links.append(WrittenLink(line: row.line, from: from, to: to, tie: tie))
  }

  /// A fault of a row, at a heading as it is written.
  ///
  /// - Parameter field: the name of what stands under it.
  func fault(_ fact: LinkFault.Fact, line: Int, in field: String) -> LinkFault {
    let place = TableFault(
      file: file, line: line, column: 1, field: headings[field] ?? field, fact: .missingValue)
    return LinkFault(place, fact)
  }
}

extension TableHeadings {
  /// How the headings of columns are written.
  func written(_ columns: [String: Int?]) -> [String: String] {
    columns.compactMapValues { $0.map { names[$0] } }
  }
}

extension ActorID {
  /// Stands for an end of a link until it is found.
  static let notFound: ActorID = {
    guard let id = ActorID("not-found") else {
      preconditionFailure("the identifier is well formed")
    }
    return id
  }()
}

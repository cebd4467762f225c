public import Tables

/// The words in which the report file says what was found; the codes stand beside them.
public protocol ReportWords: Sendable {
  func sentence(_ kind: FindingKind) -> String
  func sentence(_ fact: TableFault.Fact) -> String
  func sentence(_ reason: UnmappedTerm.Reason) -> String
}

/// The table in a directory folder that says of each thing that is not in it why.
///
/// A line is about one record, one value or one file; of tables that Kring keeps nothing of, about
/// the table. The counts of all lines whose `what` is `record` are the records that were left out.
struct ReportFile {
  static let headings = [
    "what", "file", "line", "table", "id", "count", "reason", "explanation", "detail",
  ]

  private var writer: TableWriter
  private let words: (any ReportWords)?

  init(path: String, words: (any ReportWords)?) throws {
    writer = try TableWriter(path: path, headings: Self.headings)
    self.words = words
  }

  /// - Parameter fact: what is wrong with the form of the row or of a value, if that is known.
  mutating func add(
    _ kind: FindingKind, _ table: String, _ place: FoundPlace, count: Int, _ fact: TableFault.Fact?
  ) throws {
    let explanation = fact.map { words?.sentence($0) } ?? words?.sentence(kind)
    try writer.add([
      kind.outcome.rawValue, place.file, place.line.map { "\($0)" } ?? "", table, place.id ?? "",
      "\(count)", kind.rawValue, explanation ?? "", place.detail ?? "",
    ])
  }

  /// Adds a term that stands for no life domain.
  mutating func add(_ term: UnmappedTerm) throws {
    try writer.add([
      "term", "", "", "", term.id, "\(term.uses)", term.reason.rawValue,
      words?.sentence(term.reason) ?? "", term.name ?? "",
    ])
  }

  mutating func finish() throws { try writer.finish() }
}

public import NetworkFiles
public import SupportNetwork

/// How a directory is imported.
public struct ImportOptions: Sendable {
  public var format: DirectoryFormat?
  public var termMap: TermMap
  /// The share of services whose organisation is not there, from 0 to 1, above which nothing is
  /// written.
  public var mostDangling = 0.25
  public var acceptsDangling = false
  /// Whether the good part is written when rows have faults of form.
  public var keepsGoing = false
  /// Whether most of what is in the folder may be retired.
  public var replacesAll = false
  /// The area of organisations and services of which the source says none.
  public var area: String?
  /// The words of the report file; without them it has codes alone.
  public var words: (any ReportWords)?
  /// The day on which what is gone is retired.
  public var today: CalendarDate

  public init(termMap: TermMap = TermMapFile.standard, today: CalendarDate) {
    self.termMap = termMap
    self.today = today
  }
}

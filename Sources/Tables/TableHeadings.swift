/// The headings of a table, looked up by any of the names that people give a column.
public struct TableHeadings: Hashable, Sendable {
  /// The headings as they are written.
  public let names: [String]
  private let columns: [String: Int]

  public init(_ names: [String]) {
    self.names = names
    columns = Dictionary(
      names.enumerated().map { (Self.plain($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The column of the first of the names that is there. Capitals, spaces, hyphens and underscores
  /// make no difference: `Target groups` is `target_groups`.
  public func column(_ names: String...) -> Int? { column(named: names) }

  /// The column of the first of the names that is there.
  public func column(named names: [String]) -> Int? {
    for name in names {
      if let column = columns[Self.plain(name)] { return column }
    }
    return nil
  }

  /// The number of a heading that is there twice, with that of the first one.
  var repeated: (column: Int, first: Int)? {
    for (column, name) in names.enumerated() {
      if let first = columns[Self.plain(name)], first != column { return (column, first) }
    }
    return nil
  }

  private static func plain(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter {
          !$0.properties.isWhitespace && $0 != "-" && $0 != "_" && $0 != "\u{FEFF}"
        }))
  }
}

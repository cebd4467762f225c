/// A page as Markdown: CommonMark 0.31, with the tables and task lists of GitHub's extension.
///
/// What people wrote is text wherever it stands: no character of it becomes a heading, a link or
/// HTML. Each paragraph is one line, so that nothing in it can begin a block.
public struct MarkdownText: Sendable {
  public init() {}

  /// The text, with a line break at its end.
  public func text(of page: Page) -> String {
    var parts = ["# " + Self.escaped(page.title.printableLine, atStart: true)]
    var listMark: Character = "-"
    var isAfterList = false
    for block in page.blocks {
      // Two lists in a row with the same mark would be one.
      if isAfterList { listMark = listMark == "-" ? "*" : "-" } else { listMark = "-" }
      isAfterList = block.isList
      let part = lines(of: block, listMark: listMark)
      if !part.isEmpty { parts.append(part.joined(separator: "\n")) }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func lines(of block: Block, listMark: Character) -> [String] {
    switch block {
    case .heading(let line, let level):
      [String(repeating: "#", count: min(6, max(1, level) + 1)) + " " + inline(line)]
    case .paragraph(let line): [inline(line)]
    case .quote(let line): ["> " + inline(line)]
    case .aside(let line): ["*" + Self.escaped(line.printable.text, atStart: true) + "*"]
    case .list(let items): lines(of: items, mark: { _ in "\(listMark)" }, indent: "")
    case .numberedList(let items):
      lines(of: items, mark: { "\($0 + 1)" + (listMark == "-" ? "." : ")") }, indent: "")
    case .checklist(let lines): lines.map { "\(listMark) [ ] " + inline($0) }
    case .table(let table): lines(of: table)
    // A rule looks like a line to write on, in the source too.
    case .writingSpace(let count):
      Array(repeating: [String(repeating: "_", count: 60), ""], count: count).flatMap { $0 }
        .dropLast()
    case .figure: []
    case .pageBreak: ["---"]
    }
  }

  private func lines(
    of items: [ListItem], mark: (Int) -> String, indent: String
  ) -> [String] {
    // Depth is that of the page's own making, a handful.
    items.enumerated().flatMap { place, item in
      let mark = mark(place)
      let inner = indent + String(repeating: " ", count: mark.count + 1)
      return ["\(indent)\(mark) " + inline(item.line)]
        + lines(of: item.items, mark: { _ in "-" }, indent: inner)
    }
  }

  private func lines(of table: Table) -> [String] {
    let rule = table.headings.indices.map { table.figureColumns.contains($0) ? "---:" : "---" }
    let rows = table.rows.map { row in
      table.headings.indices.map { $0 < row.count ? Self.escaped(row[$0].printableLine) : "" }
    }
    return ([table.headings.map { Self.escaped($0.printableLine) }, rule] + rows).map {
      "| " + $0.joined(separator: " | ") + " |"
    }
  }
}

extension Block {
  fileprivate var isList: Bool {
    switch self {
    case .list, .numberedList, .checklist: true
    default: false
    }
  }
}

/// A text for people as a value, before it is plain text, Markdown or HTML.
public struct Page: Hashable, Sendable {
  public var title: String
  /// The code of its language, such as `nl`.
  public var language: String
  public var blocks: [Block]

  public init(title: String, language: String, blocks: [Block] = []) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }
}

/// One part of a page.
public enum Block: Hashable, Sendable {
  /// A heading; level 1 is the highest below the title.
  case heading(Line, level: Int)
  case paragraph(Line)
  /// What somebody said, in own words; the quotation marks are part of the text.
  case quote(Line)
  /// Something said aside, to whoever uses the page: a hint for the one who leads the talk.
  case aside(Line)
  case list([ListItem])
  /// Items whose order matters.
  case numberedList([ListItem])
  /// Things to tick off.
  case checklist([Line])
  case table(Table)
  /// Room to write by hand, in lines of a sheet.
  case writingSpace(lines: Int)
  /// A picture as SVG with what stands under it. The SVG is taken as it is, so it must come from a
  /// renderer of ours; it says itself what it shows to those who cannot see it. Only HTML has
  /// pictures: plain text and Markdown leave it out.
  case figure(svg: String, caption: String)
  /// Where printing begins a new sheet.
  case pageBreak
}

/// One item of a list, with more specific items below it.
public struct ListItem: Hashable, Sendable {
  public var line: Line
  public var items: [ListItem]

  public init(_ line: Line, items: [ListItem] = []) {
    self.line = line
    self.items = items
  }
}

/// Rows of cells under headings.
public struct Table: Hashable, Sendable {
  public var headings: [String]
  public var rows: [[String]]
  /// The columns with figures, which line up at the right.
  public var figureColumns: Set<Int>

  public init(headings: [String], rows: [[String]], figureColumns: Set<Int> = []) {
    self.headings = headings
    self.rows = rows
    self.figureColumns = figureColumns
  }
}

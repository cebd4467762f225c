/// A page as one self-contained HTML document: it loads nothing, runs nothing, and reads well on a
/// telephone, on a laptop and printed on A4.
///
/// Beside the escaping a content security policy forbids scripts and anything from elsewhere, so
/// that a document that was passed on can tell nobody that it was opened.
public struct HTMLText: Sendable {
  public init() {}

  /// The document, with a line break at its end.
  ///
  /// Complexity: O(n) in the length of the page.
  public func text(of page: Page) -> String {
    let title = Self.escaped(page.title.printableLine)
    let head = [
      "<!DOCTYPE html>",
      "<html lang=\"\(Self.escaped(page.language.printableLine))\">",
      "<head>",
      "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"referrer\" content=\"no-referrer\">",
      "<title>\(title)</title>",
      "<style>",
      Self.style,
      "</style>",
      "</head>",
      "<body>",
      "<main>",
      "<h1>\(title)</h1>",
    ]
    let lines = head + page.blocks.flatMap(lines) + ["</main>", "</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Blocks as a part of another HTML document.
  ///
  /// Complexity: O(n) in the length of the blocks.
  public func fragment(of blocks: [Block]) -> String {
    blocks.flatMap(lines).joined(separator: "\n")
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let line, let level):
      let element = "h\(min(6, max(1, level) + 1))"
      return ["<\(element)>\(inline(line))</\(element)>"]
    case .paragraph(let line): return ["<p>\(inline(line))</p>"]
    // What people say may be in a script that runs the other way.
    case .quote(let line):
      return ["<blockquote dir=\"auto\"><p>\(inline(line))</p></blockquote>"]
    case .aside(let line): return ["<p class=\"aside\">\(inline(line))</p>"]
    case .list(let items): return lines(of: items, in: "ul")
    case .numberedList(let items): return lines(of: items, in: "ol")
    case .checklist(let lines):
      return element("ul", of: "checks", lines.map { "<li>\(inline($0))</li>" })
    case .table(let table): return lines(of: table)
    case .writingSpace(let count):
      let rules = Array(repeating: "<div></div>", count: max(0, count))
      return ["<div class=\"writing\" aria-hidden=\"true\">\(rules.joined())</div>"]
    case .figure(let svg, let caption): return lines(of: svg, caption: caption)
    case .pageBreak: return ["<hr class=\"sheet\">"]
    }
  }

  private func lines(of items: [ListItem], in list: String) -> [String] {
    guard !items.isEmpty else { return [] }
    // Depth is that of the page's own making, a handful.
    let lines = items.flatMap { item -> [String] in
      let inner = self.lines(of: item.items, in: "ul")
      let start = "<li>\(inline(item.line))"
      return inner.isEmpty ? [start + "</li>"] : [start] + inner + ["</li>"]
    }
    return ["<\(list)>"] + lines + ["</\(list)>"]
  }

  private func lines(of table: Table) -> [String] {
    func row(_ cells: [String], _ tag: String, _ scope: String = "") -> String {
      let written = table.headings.indices.map { column in
        let text = column < cells.count ? Self.escaped(cells[column].printableLine) : ""
        let kind = table.figureColumns.contains(column) ? " class=\"figure\"" : ""
        return "<\(tag)\(scope)\(kind)>\(text)</\(tag)>"
      }
      return "<tr>\(written.joined())</tr>"
    }
    let head = ["<thead>", row(table.headings, "th", " scope=\"col\""), "</thead>"]
    let body = ["<tbody>"] + table.rows.map { row($0, "td") } + ["</tbody>"]
    return element("div", of: "table", ["<table>"] + head + body + ["</table>"])
  }

  /// Without what stands before the root: HTML has no XML declaration and no other type.
  private func lines(of svg: String, caption: String) -> [String] {
    var root = svg.firstRange(of: "<svg").map { svg[$0.lowerBound...] } ?? svg[...]
    while root.last?.isNewline == true { root.removeLast() }
    let words = Self.escaped(caption.printableLine)
    let below = words.isEmpty ? [] : ["<figcaption>\(words)</figcaption>"]
    return ["<figure>", "<div class=\"picture\">\(root)</div>"] + below + ["</figure>"]
  }

  private func element(_ name: String, of kind: String, _ content: [String]) -> [String] {
    ["<\(name) class=\"\(kind)\">"] + content + ["</\(name)>"]
  }

  private func inline(_ line: Line) -> String {
    line.printable.spans.map { span in
      let text = Self.escaped(span.text)
      switch span {
      case .plain: return text
      case .strong: return "<strong>\(text)</strong>"
      case .soft: return "<span class=\"soft\">\(text)</span>"
      case .link(_, let address):
        guard let address = WebAddress(address) else {
          return "\(text) (\(Self.escaped(address.printableLine)))"
        }
        return "<a href=\"\(Self.escaped(address.text))\">\(text)</a>"
      }
    }
    .joined()
  }

  /// Printable text in which no character means anything to HTML, in or outside an attribute.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

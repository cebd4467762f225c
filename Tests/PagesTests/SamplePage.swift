import Pages

/// Pages for tests.
enum SamplePage {
  /// One of every block.
  static let everything = Page(
    title: "Gezin Jansen & co", language: "nl",
    blocks: [
      .heading("Wat jullie zeiden", level: 1),
      .paragraph(
        Line([.plain("Dit is "), .strong("belangrijk"), .plain(", en "), .soft("zacht.")])),
      .quote("\u{201C}Het moet hier weer rustig worden\u{201D}"),
      .aside("Vraag eerst of het mag."),
      .list([ListItem("Oma", items: [ListItem("komt elke week")]), ListItem("Corrie")]),
      .list([ListItem("een andere lijst")]),
      .numberedList([ListItem("eerst"), ListItem("dan")]),
      .checklist(["bellen", "schrijven"]),
      .table(
        Table(
          headings: ["Wie", "Uren"], rows: [["Oma", "9"], ["Wim", "12"]], figureColumns: [1])),
      .paragraph(
        Line([.plain("Lees "), .link("meer", address: "https://voorbeeld.nl/a?b=1&c=(2)")])),
      .writingSpace(lines: 2),
      .figure(
        svg: "<?xml version=\"1.0\"?>\n<svg viewBox=\"0 0 1 1\"><title>kaart</title></svg>\n",
        caption: "De kaart"),
      .pageBreak,
      .heading("Tot slot", level: 2),
    ])

  /// Names that try to be something else than text.
  static let hostileNames = [
    "<script>alert(1)</script>", "</title></style><script>x</script>", "a](javascript:alert(1))",
    "[x](https://kwaad.nl)", "![x](https://kwaad.nl/x.png)", "a | b", "een\n# twee",
    "een\r\n\r\n> twee",
    "`code`", "**vet** en *schuin* en __vet__", "~~weg~~", "- streep", "1. een", "1) een", "# kop",
    "+ plus", "=====", "---", "***", "    ingesprongen", "&lt;b&gt; &amp; &#60;", "\" onload=\"x",
    "' onload='x", "<!-- weg", "]]>", "<https://kwaad.nl>", "\u{202E}neerdlik\u{202C} Jan",
    "\u{2066}Jan\u{2069}", "bel\u{7}\u{1B}[31mrood", "nul\u{0}teken", "\\*ster\\*", "a\\", "$x^2$",
    "| --- | --- |", "[ ] taak", "[x]: https://kwaad.nl", "<b", "&copy", "www.kwaad.nl_",
    "een\u{2028}twee", "een\u{85}twee", "*", "_", "``", "\u{FFFE}x",
  ]

  /// A page in which a text stands wherever people's words can.
  static func full(of text: String) -> Page {
    let line = Line(text)
    return Page(
      title: text, language: "nl",
      blocks: [
        .heading(line, level: 1), .paragraph(line), .paragraph(Line([.strong(text)])),
        .paragraph(Line([.plain("Naam: "), .strong(text), .plain(" en "), .soft(text)])),
        .paragraph(Line([.link(text, address: "https://voorbeeld.nl")])),
        .quote(line), .aside(line), .list([ListItem(line, items: [ListItem(line)])]),
        .numberedList([ListItem(line)]), .checklist([line]),
        .table(Table(headings: [text, "b"], rows: [[text, text]])),
      ])
  }

  /// A text as a page may show it: without what is not printable, and with single spaces.
  static func shown(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\u{85}", "\u{2028}": shown += " "
      case "\u{202E}", "\u{202C}", "\u{2066}", "\u{2069}": break
      case "\u{7}", "\u{1B}", "\u{0}", "\u{FFFE}": shown += "\u{FFFD}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown.split(separator: " ").joined(separator: " ")
  }
}

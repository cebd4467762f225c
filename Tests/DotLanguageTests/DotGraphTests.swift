import DotLanguage
import Testing

struct DotGraphTests {
  @Test func `a graph is written in the order it was given`() {
    let graph = DotGraph(
      name: "gezin",
      attributes: ["outputorder": "edgesfirst", "bgcolor": "#ffffff"],
      nodes: [
        DotNode("oma", ["pos": DotPoint(10, 20.5).positionValue, "width": 1.25, "peripheries": 2]),
        DotNode("gezin"),
      ],
      edges: [DotEdge(from: "oma", to: "gezin", ["penwidth": .number(1.0 / 3)])],
      comment: "Getekend\nin twee regels")
    #expect(
      graph.text == """
        // Getekend
        // in twee regels
        digraph "gezin" {
          graph [fontname="DejaVu Sans,Verdana,sans-serif", outputorder="edgesfirst", bgcolor="#ffffff"]
          node [fontname="DejaVu Sans,Verdana,sans-serif"]
          edge [fontname="DejaVu Sans,Verdana,sans-serif"]
          "oma" [pos="10,20.5", width="1.25", peripheries="2"]
          "gezin"
          "oma" -> "gezin" [penwidth="0.333"]
        }

        """)
  }

  @Test(arguments: [
    ("a\"b", #""a\"b""#), (#"a\"#, #""a\\""#), (#"a\""#, #""a\\\"""#), (#"a\\"#, #""a\\""#),
    (#"\N"#, #""\N""#), ("a\u{0}b", "\"a\u{FFFD}b\""), ("", "\"\""),
    (#"\\""#, #""\\\"""#),
  ])
  func `no value of ours ends its own string`(value: String, written: String) {
    #expect(statement(["id": .raw(value)]) == "\"n\" [id=\(written)]")
  }

  @Test func `names that differ are written differently`() {
    let names = [#"a"#, #"a\"#, #"a\\"#, #"a\""#, #"a""#, #"a\\""#, ""]
    let written = names.map { name in
      DotGraph(name: "x", nodes: [DotNode(name)]).text
    }
    #expect(Set(written).count == names.count)
  }

  @Test func `a comment cannot become a statement`() {
    let graph = DotGraph(name: "x", comment: "a\r\nb\u{2028}c\u{0}\n\n}")
    #expect(graph.text.hasPrefix("// a\n// b\n// c\u{FFFD}\n// }\ndigraph"))
  }

  @Test func `an attribute name that is no word is quoted`() {
    #expect(statement(["a b": "c", "": "d"]) == #""n" ["a b"="c", ""="d"]"#)
  }

  @Test func `a label of one style gives that style to its node`() {
    let label = DotLabel("Oma", isBold: true, isItalic: true, pointSize: 9.5, colour: "#336699")
    #expect(
      statement(["fontsize": 12, "label": .label(label), "id": "a"])
        == #""n" [fontsize="9.5", label="Oma", id="a", "#
        + ##"fontname="DejaVu Sans,Verdana,sans-serif Bold Italic", fontcolor="#336699"]"##)
  }

  @Test func `a label of several styles is marked up`() {
    let label = DotLabel(
      lines: [
        [
          DotLabel.Run("Oma", isBold: true), DotLabel.Run(""), DotLabel.Run("&<\\", isItalic: true),
        ],
        [],
        [DotLabel.Run("80", pointSize: 7.6, colour: "#336699")],
      ], alignment: .left)
    #expect(
      statement(["label": .label(label)])
        == "\"n\" [label=<<B>Oma</B><I>&amp;&lt;\\\\</I><BR ALIGN=\"LEFT\"/>\u{A0}<BR ALIGN=\"LEFT\"/>"
        + "<FONT POINT-SIZE=\"8\" COLOR=\"#336699\">80</FONT><BR ALIGN=\"LEFT\"/>>]")
  }

  @Test(arguments: [
    ("Oma", DotLabel.Alignment.centre, #""Oma""#), ("Oma", .left, #""Oma\l""#),
    ("a\nb", .centre, #""a\nb\n""#), ("a\n", .centre, "\"a\\n\u{A0}\\n\""), ("", .centre, #""""#),
    ("", .left, #""""#), (#"\n"#, .centre, #""\\n""#), ("&amp;", .centre, #""&amp;amp;""#),
    (" a  b ", .centre, "\"\u{A0}a\u{A0}\u{A0}b\u{A0}\""),
  ])
  func `a label is escaped`(text: String, alignment: DotLabel.Alignment, written: String) {
    let label = DotLabel(text, alignment: alignment)
    #expect(statement(["label": .label(label)]) == "\"n\" [label=\(written)]")
  }

  /// The statement of a node with the given attributes.
  private func statement(_ attributes: DotAttributes) -> String? {
    let text = DotGraph(name: "x", nodes: [DotNode("n", attributes)]).text
    return text.split(separator: "\n").first { $0.hasPrefix("  \"n\"") }.map {
      String($0.dropFirst(2))
    }
  }
}

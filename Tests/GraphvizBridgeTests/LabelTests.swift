import DotLanguage
import GraphvizBridge
import Testing

/// What was typed is what is drawn: read back from the SVG with a parser that is not ours.
struct LabelTests {
  static let typed: [(text: String, drawn: [String])] = [
    ("Oma Riet", ["Oma Riet"]),
    ("", []),
    (" ", [" "]),
    ("   vooraan en achteraan   ", ["   vooraan en achteraan   "]),
    ("twee  of   drie spaties", ["twee  of   drie spaties"]),
    ("regel\nvolgende\r\nderde", ["regel", "volgende", "derde"]),
    ("boven\n\nonder", ["boven", " ", "onder"]), ("\n", [" ", " "]),
    ("\u{202E}", ["\u{202E} "]), ("\u{FEFF}\u{200B}", ["\u{FEFF}\u{200B} "]),
    ("\u{202E}a", ["\u{202E}a"]), ("\u{301}", ["\u{301} "]),
    ("tab\tje", ["tab je"]),
    (#"\N \G \L \E \T \H"#, [#"\N \G \L \E \T \H"#]),
    (#"\n \l \r"#, [#"\n \l \r"#]),
    (#"\"#, [#"\"#]), (#"\\"#, [#"\\"#]), (#"\\\"#, [#"\\\"#]),
    (#"""#, [#"""#]), (#"\""#, [#"\""#]), (#"\\""#, [#"\\""#]),
    (#""]; x [label="#, [#""]; x [label="#]),
    ("<b>vet</b>", ["<b>vet</b>"]),
    (#"<IMG SRC="/etc/passwd"/>"#, [#"<IMG SRC="/etc/passwd"/>"#]),
    ("</text><script>alert(1)</script>", ["</text><script>alert(1)</script>"]),
    ("<!-- x -->", ["<!-- x -->"]), ("]]>", ["]]>"]), ("<![CDATA[x]]>", ["<![CDATA[x]]>"]),
    ("&amp;", ["&amp;"]), ("&", ["&"]), ("&&", ["&&"]), ("&lt;", ["&lt;"]), ("&#65;", ["&#65;"]),
    ("&#x41;", ["&#x41;"]), ("&eacute;", ["&eacute;"]), ("&onbekend;", ["&onbekend;"]),
    ("&amp;amp;", ["&amp;amp;"]), ("Jansen & Zn", ["Jansen & Zn"]), ("Q&A;", ["Q&A;"]),
    ("Zoë 🙂 👩‍👩‍👧", ["Zoë 🙂 👩‍👩‍👧"]), ("جدّة", ["جدّة"]), ("e\u{301}", ["e\u{301}"]),
    ("a\u{0}b", ["a\u{FFFD}b"]), ("\u{1}\u{1B}[31m", ["\u{FFFD}\u{FFFD}[31m"]),
    ("\u{7F}\u{80}\u{FFFE}\u{FFFF}", ["\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"]),
    ("| { } [ ] ; -> --", ["| { } [ ] ; -> --"]), ("100%s %n %", ["100%s %n %"]),
    ("https://example.org/?a=1&b=2", ["https://example.org/?a=1&b=2"]),
  ]

  @Test(arguments: typed)
  func `text in one style is drawn as typed`(text: String, drawn: [String]) async throws {
    for isBold in [false, true] {
      for alignment in [DotLabel.Alignment.centre, .left] {
        let label = DotLabel(text, isBold: isBold, pointSize: 11.5, alignment: alignment)
        let svg = try await svg(of: label)
        #expect(svg.isWellFormed)
        #expect(svg.lines == drawn)
        // Pango complains while it draws, which SVG does not ask of it.
        _ = try await GraphvizRenderer().render(SamplePicture.picture(of: label), as: .pdf)
      }
    }
  }

  @Test(arguments: typed)
  func `text among other styles is drawn as typed`(text: String, drawn: [String]) async throws {
    let first = DotLabel(text, isBold: true)
    let last = DotLabel.Run("slot", isItalic: true, pointSize: 9, colour: "#336699")
    let label = DotLabel(lines: first.lines + [[last]])
    let svg = try await svg(of: label)
    #expect(svg.isWellFormed)
    #expect(svg.lines == (drawn.isEmpty ? [" "] : drawn) + ["slot"])
  }

  @Test(arguments: typed)
  func `text beneath the graph is drawn as typed`(text: String, drawn: [String]) async throws {
    guard !text.contains(where: \.isNewline) else { return }
    var background = XDotDrawing()
    background.penColour("#112233")
    background.font(TextStyle(pointSize: 10))
    background.text(text, baseline: DotPoint(10, 10), width: 50)
    background.text("slot", baseline: DotPoint(10, 30), width: 50)
    let graph = DotGraph(name: "x", attributes: ["_background": background.value])
    let bytes = try await GraphvizRenderer().render(SamplePicture.picture(graph), as: .svg)
    let svg = ReadSVG(bytes)
    #expect(svg.isWellFormed)
    let lines = svg.lines.map { $0.replacing("\u{2060}", with: "") }
    #expect(lines == drawn + ["slot"])
  }

  @Test func `a text without a font may end the background with a backslash`() async throws {
    var background = XDotDrawing()
    background.text(#"eind\"#, baseline: DotPoint(10, 10), width: 50)
    let graph = DotGraph(name: "x", attributes: ["_background": background.value])
    let bytes = try await GraphvizRenderer().render(SamplePicture.picture(graph), as: .svg)
    #expect(ReadSVG(bytes).lines == [#"eind\"#])
  }

  @Test func `an empty line keeps its height`() async throws {
    let style = TextStyle(pointSize: 12)
    let sizes = try await GraphvizRenderer().measure([
      StyledText("a", style), StyledText("a\n\na", style), StyledText("a\n", style),
      StyledText("\na", style),
    ])
    let line = sizes[0].height
    #expect(sizes.map(\.height) == [line, 3 * line, 2 * line, 2 * line])
  }

  @Test func `styles reach the SVG as attributes of its own`() async throws {
    let label = DotLabel(lines: [
      [DotLabel.Run("vet", isBold: true), DotLabel.Run("schuin", isItalic: true)],
      [DotLabel.Run("klein", pointSize: 8, colour: "#336699")],
    ])
    let texts = try await svg(of: label).elements.filter { $0.name == "text" }
    #expect(texts.map(\.text) == ["vet", "schuin", "klein"])
    #expect(texts.map { $0.attributes["font-weight"] } == ["bold", nil, nil])
    #expect(texts.map { $0.attributes["font-style"] } == [nil, "italic", nil])
    #expect(texts.last?.attributes["font-size"] == "8.00")
    #expect(texts.last?.attributes["fill"] == "#336699")
    #expect(texts.allSatisfy { $0.attributes["font-family"] == DotFont.family })

    let uniform = DotLabel("alles", isBold: true, isItalic: true, pointSize: 9.5, colour: "#336699")
    let text = try #require(try await svg(of: uniform).first("text"))
    #expect(text.attributes["font-weight"] == "bold")
    #expect(text.attributes["font-style"] == "italic")
    #expect(text.attributes["font-size"] == "9.50")
    #expect(text.attributes["fill"] == "#336699")
    #expect(text.attributes["text-anchor"] == "middle")
  }

  private func svg(of label: DotLabel) async throws -> ReadSVG {
    ReadSVG(try await GraphvizRenderer().render(SamplePicture.picture(of: label), as: .svg))
  }
}

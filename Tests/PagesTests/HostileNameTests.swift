import Pages
import Testing

/// Names that try to be markup are text, by the parsers of others.
struct HostileNameTests {
  @Test(
    .enabled(if: Parsers.readsHTML, "python3 with html5lib is not there"),
    arguments: SamplePage.hostileNames)
  func `HTML shows the name and has the elements of an innocent one`(_ name: String) throws {
    let innocent = try Parsers.html(HTMLText().text(of: SamplePage.full(of: "Jan")))
    let parsed = try Parsers.html(HTMLText().text(of: SamplePage.full(of: name)))
    #expect(parsed.errors == [])
    #expect(parsed.elements == innocent.elements)
    let shown = SamplePage.shown(name)
    #expect(
      parsed.texts == innocent.texts.map { $0.replacing("Jan", with: shown) })
  }

  @Test(.enabled(if: Parsers.readsHTML, "python3 with html5lib is not there"))
  func `HTML with one of every block has no mistake`() throws {
    #expect(try Parsers.html(HTMLText().text(of: SamplePage.everything)).errors == [])
  }

  @Test(
    .enabled(if: Parsers.readsMarkdown, "cmark-gfm is not there"),
    arguments: SamplePage.hostileNames)
  func `Markdown shows the name and has the blocks of an innocent one`(_ name: String) throws {
    let innocent = try Parsers.markdown(MarkdownText().text(of: SamplePage.full(of: "Jan")))
    let parsed = try Parsers.markdown(MarkdownText().text(of: SamplePage.full(of: name)))
    // A part that cannot stand out beside its neighbours is plain; all else is the same.
    let emphasis: Set = ["strong", "emph"]
    #expect(
      parsed.elements.filter { !emphasis.contains($0) }
        == innocent.elements.filter { !emphasis.contains($0) })
    let shown = SamplePage.shown(name)
    #expect(parsed.texts == innocent.texts.map { $0.replacing("Jan", with: shown) })
  }

  @Test(arguments: SamplePage.hostileNames)
  func `plain text steers no terminal and runs no other way`(_ name: String) {
    let text = PlainText(width: 10_000).text(of: SamplePage.full(of: name))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
    #expect(text.contains("\nNaam: \(SamplePage.shown(name)) en \(SamplePage.shown(name))\n"))
  }
}

import Pages
import Testing

/// What each renderer makes of every sort of block, exactly.
struct RenderingTests {
  @Test func `plain text shows every block but the picture`() {
    #expect(PlainText().text(of: SamplePage.everything) == Approved.plain)
  }

  @Test func `Markdown shows every block but the picture`() {
    #expect(MarkdownText().text(of: SamplePage.everything) == Approved.markdown)
  }

  @Test func `HTML shows every block`() throws {
    let html = HTMLText().text(of: SamplePage.everything)
    let start = try #require(html.firstRange(of: "<body>"))
    #expect(html[start.lowerBound...] == Approved.body)
  }

  @Test func `HTML says its language, its title, and that nothing may be loaded or run`() {
    let html = HTMLText().text(of: Page(title: "Titel", language: "en"))
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">"))
    #expect(html.contains("<title>Titel</title>"))
    #expect(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    for word in ["<script", "src=\"", "url(", "@import", "<link"] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:x", "data:text/html,x", "file:///etc/passwd",
  ])
  func `an address that may not be followed is text`(_ address: String) {
    let page = Page(
      title: "t", language: "nl",
      blocks: [.paragraph(Line([.link("klik", address: address)]))])
    #expect(!HTMLText().text(of: page).contains("<a "))
    #expect(!MarkdownText().text(of: page).contains("]("))
    #expect(HTMLText().text(of: page).contains("<p>klik (\(address))</p>"))
  }

  @Test func `an address cannot end its attribute or its brackets`() {
    let page = Page(
      title: "t", language: "nl",
      blocks: [.paragraph(Line([.link("x", address: "https://a.nl/\" onclick=\"y) <z>é")]))])
    let written = "https://a.nl/%22%20onclick=%22y%29%20%3Cz%3E%C3%A9"
    #expect(HTMLText().text(of: page).contains("<a href=\"\(written)\">x</a>"))
    #expect(MarkdownText().text(of: page).contains("[x](\(written))"))
  }

  @Test func `plain text wraps between words, by columns, and keeps what is inside the margin`() {
    //                                   1234567890123456789012
    let page = Page(
      title: "t", language: "nl",
      blocks: [
        .quote("een twee drie vier vijf zes"), .list([ListItem("een twee drie vier vijf zes")]),
        .paragraph("日本語日本語 日本語日本語"),
      ])
    #expect(
      PlainText(width: 20).text(of: page) == """
        t

          een twee drie vier
          vijf zes

        - een twee drie vier
          vijf zes

        日本語日本語
        日本語日本語

        """)
  }

  @Test func `a table that does not fit is a list of its rows`() {
    let table = Table(
      headings: ["Wie", "Wat iemand doet"], rows: [["Oma", "kookt"], ["Corrie", ""]])
    let page = Page(title: "t", language: "nl", blocks: [.table(table)])
    #expect(
      PlainText(width: 20).text(of: page) == """
        t

        - Oma
          Wat iemand doet: kookt
        - Corrie

        """)
  }

  @Test func `colours come only when asked for`() {
    let page = Page(
      title: "Kop", language: "nl", blocks: [.paragraph(Line([.strong("vet"), .plain(" niet")]))])
    #expect(
      PlainText(isColoured: true).text(of: page)
        == "\u{1B}[1;36mKop\u{1B}[0m\n\n\u{1B}[1mvet\u{1B}[0m niet\n")
    #expect(PlainText().text(of: page) == "Kop\n\nvet niet\n")
  }
}

import DotLanguage
import Testing

@testable import Ecomaps

/// Every character is one tenth of the type size wide here.
struct WrappedTextTests {
  private func ruler(_ text: String) -> TextRuler {
    let words = TextRuler.words(in: text)
    return TextRuler(
      widths: Dictionary(
        uniqueKeysWithValues: words.map { ($0, Double($0.text.count)) }))
  }

  private func lines(_ text: String, width: Double, lines: Int = 3) -> [String] {
    WrappedText(text, width: width, lines: lines, size: 10, ruler: ruler(text)).lines
  }

  @Test func `a text breaks at spaces`() {
    #expect(lines("een twee drie", width: 8) == ["een twee", "drie"])
  }

  @Test func `a text breaks after a hyphen`() {
    #expect(lines("MS-verpleegkundige", width: 15) == ["MS-", "verpleegkundige"])
  }

  @Test func `a word that fits no line is broken`() {
    #expect(lines("verpleegkundige", width: 0.65 * 10 * 8).count == 1)
    let broken = WrappedText(
      "verpleegkundige", width: 40, lines: 3, size: 10, ruler: TextRuler(widths: [:]))
    #expect(broken.lines.count == 3)
    #expect(broken.lines.joined() == "verpleegkundige")
  }

  @Test func `a text that is too long ends in an ellipsis`() {
    let text = WrappedText(
      "een twee drie vier", width: 4, lines: 2, size: 10, ruler: ruler("een twee drie vier"))
    #expect(text.lines.count == 2)
    #expect(text.lines[1].hasSuffix("\u{2026}"))
    #expect(text.isShortened)
  }

  @Test func `an empty text is one empty line`() {
    #expect(lines("", width: 10) == [""])
    #expect(lines("   ", width: 10) == [""])
  }
}

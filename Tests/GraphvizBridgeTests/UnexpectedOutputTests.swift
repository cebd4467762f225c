import DotLanguage
import Testing

@testable import GraphvizBridge

/// Output of a form that is not known is not given out.
struct UnexpectedOutputTests {
  static let head = """
    <?xml version="1.0" encoding="UTF-8" standalone="no"?>
    <svg width="8pt" height="8pt"
     viewBox="0.00 0.00 8.00 8.00" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">

    """

  static func finished(_ drawn: String) throws -> String {
    let picture = SamplePicture.ofEverything
    let bytes = try FinishedSVG.bytes(of: picture, drawn: Array(drawn.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `the form that is known is finished`() throws {
    let text = try Self.finished(
      Self.head + """
        <!-- x&#45;&gt;y -->
        <g id="n&#45;oma" class="node">
        <title>x</title>
        <polygon fill="transparent" stroke="transparent" points="1,2"/>
        <text font-family="\(DotFont.family) Bold Italic" x="1">a &gt; b</text>
        </g>
        </svg>

        """)
    #expect(
      text.hasSuffix(
        """
        <g id="n-oma" class="node">
        <title>oma, &quot;sterk&quot; &amp; dichtbij</title>
        <polygon fill="none" stroke="none" points="1,2"/>
        <text font-family="\(DotFont.family)" font-weight="bold" font-style="italic" x="1">a &gt; b</text>
        </g>
        </svg>

        """))
  }

  @Test(arguments: [
    "<image xlink:href=\"/etc/passwd\"/>\n", "<script>alert(1)</script>\n", "<a href=\"x\">\n",
    "<g id=\"a\">\n<polygon />\n", "<g id=\"a\">\n<title>x\n", "<text>zonder letter</text>\n",
    "<text font-family=\"Times\">x</text>\n",
    "<text font-family=\"\(DotFont.family) Thin\">x</text>\n",
    "<!-- zonder eind", "<polygon ", "los\n", "<foreignObject/>\n", "<style>x</style>\n",
  ])
  func `another form fails`(drawn: String) {
    #expect(throws: DotRenderingFailure.self) { try Self.finished(Self.head + drawn) }
  }

  @Test func `a root that reaches elsewhere fails`() {
    #expect(throws: DotRenderingFailure.self) {
      try Self.finished("<svg xmlns:xlink=\"http://example.org/1999/xlink\" onload=\"x\">\n")
    }
  }

  @Test(arguments: [
    "", "%PDF-1.5\n", "startxref\n", "startxref\n99\n%%EOF\n", "startxref\n0\n%%EOF\n",
  ])
  func `a PDF of another form fails`(drawn: String) {
    #expect(throws: DotRenderingFailure.self) {
      try FinishedPDF.bytes(of: SamplePicture.ofEverything, drawn: Array(drawn.utf8))
    }
  }
}

extension HTMLText {
  /// The style of every document: dark on white, the type of the reader's own machine, contrast of
  /// at least 7 to 1 for text (WCAG 2.2, success criterion 1.4.6), and sheets of A4.
  static let style = """
    :root { color-scheme: only light; }
    * { box-sizing: border-box; }
    body {
      margin: 0; color: #1a1a1a; background: #fff;
      font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans",
        "DejaVu Sans", sans-serif;
      overflow-wrap: anywhere;
    }
    main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
    h1 { font-size: 1.75rem; margin: 0 0 1rem; }
    h2 {
      font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-top: .75rem;
      border-top: 1px solid #bbb;
    }
    h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
    h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
    p { margin: .6rem 0; }
    ul, ol { margin: .6rem 0; padding-left: 1.4rem; }
    li { margin: .3rem 0; }
    a { color: #0b4f8a; }
    blockquote {
      margin: .75rem 0; padding: .1rem 1rem; border-inline-start: .25rem solid #777;
      font-size: 1.1em; font-style: italic;
    }
    .aside {
      margin: .75rem 0; padding: .5rem .85rem; border: 1px solid #999; border-radius: .4rem;
      color: #333; background: #f6f6f4;
    }
    .soft { color: #4d4d4d; }
    .checks { list-style: none; padding-left: 0; }
    .checks > li { position: relative; padding-left: 1.9rem; }
    .checks > li::before {
      content: ""; position: absolute; left: .1rem; top: .22rem; width: 1.05rem; height: 1.05rem;
      border: 1.5px solid #333; border-radius: .15rem;
    }
    .writing > div { height: 2.2rem; border-bottom: 1px solid #999; }
    .table { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; width: 100%; }
    th, td {
      padding: .4rem .6rem; border-bottom: 1px solid #bbb; text-align: left; vertical-align: top;
      overflow-wrap: break-word;
    }
    th { border-bottom: 2px solid #333; }
    .figure { text-align: right; font-variant-numeric: tabular-nums; }
    figure { margin: 1.25rem 0; }
    .picture { overflow-x: auto; }
    .picture svg { display: block; width: 100%; min-width: 40rem; height: auto; }
    figcaption { margin-top: .5rem; color: #4d4d4d; }
    .sheet { margin: 3rem 0 0; border: 0; }
    @media (min-width: 70rem) {
      figure { width: 62rem; margin-left: calc((100% - 62rem) / 2); }
    }
    @page {
      size: A4; margin: 18mm 18mm 20mm;
      @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }
    }
    @page picture { size: A4 landscape; margin: 12mm 12mm 14mm; }
    @media print {
      body { font-size: 11pt; line-height: 1.45; color: #000; }
      main { max-width: none; padding: 0; }
      h1 { font-size: 18pt; }
      h2 { font-size: 14pt; margin-top: 8mm; }
      h3 { font-size: 12pt; }
      h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; }
      p, li { orphans: 3; widows: 3; }
      li, tr, blockquote, figure, .aside, .writing > div { break-inside: avoid; }
      thead { display: table-header-group; }
      .table, .picture { overflow: visible; }
      .picture svg { min-width: 0; max-height: 160mm; }
      figure, h2:has(+ figure) { page: picture; }
      figure { width: auto; margin: 0; }
      h2:has(+ figure) { margin: 0; border-top: 0; padding-top: 0; }
      .aside { background: none; }
      a { color: inherit; }
      a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 9pt; }
      .sheet { margin: 0; break-after: page; }
      .sheet + h2 { margin-top: 0; border-top: 0; padding-top: 0; }
    }
    """
}

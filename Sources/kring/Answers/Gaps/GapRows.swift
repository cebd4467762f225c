import Wording

extension CSVText {
  /// Gaps as rows for a spreadsheet, in the order of ``GapsBody``.
  init(_ body: GapsBody) {
    headings = [
      "file", "household", "household_name", "severity", "rule", "domain", "area", "sentence",
      "suggestions", "key",
    ]
    rows = body.gaps.map { gap in
      [
        gap.file, gap.household?.id ?? "", gap.household?.name ?? "", gap.severity, gap.rule,
        gap.domain ?? "", gap.area ?? "",
        gap.sentence, gap.suggestions.map(\.sentence).joined(separator: " "), gap.key,
      ]
    }
  }
}

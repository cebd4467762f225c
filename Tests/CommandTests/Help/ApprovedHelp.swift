/// A help text as it was read and found good.
struct ApprovedHelp: Sendable {
  let arguments: [String]
  let text: String

  static let all = [
    kring, draw, gaps, path, metrics, whatIf, compare, learn, talk, report, accept, check, new,
    importing, schema, links,
  ]
}

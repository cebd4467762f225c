/// A help text as it was read and found good.
struct ApprovedHelp: Sendable {
  let arguments: [String]
  let text: String

  static let all = [
    kring, draw, map, gaps, coverage, path, metrics, whatIf, compare, learn, talk, report, share,
    accept, check, new, importing, directory, referrals, links, region, serve,
    regionImport, regionReach, regionAudit, regionCuts, regionMetrics, regionPath, regionLinks,
    schema,
  ]
}

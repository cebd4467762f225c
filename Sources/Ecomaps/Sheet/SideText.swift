import SupportNetwork
import Wording

/// What stands beside the map: the legend of what occurs, and what the household says it is about.
struct SideText: Sendable {
  let legend: [SideRow]
  let needs: [SideRow]

  static let columnWidth = 168.0

  init(
    _ content: EcomapContent, legend items: Set<LegendItem>, options: EcomapOptions,
    ruler: TextRuler
  ) {
    let wording = Wording(options.language)
    let width = Self.columnWidth
    if options.showsLegend, !items.isEmpty {
      legend =
        [.heading(wording.legendTitle, width: width, ruler: ruler)]
        + LegendItem.allCases.filter(items.contains).map {
          .sign($0, wording.legend($0), width: width, ruler: ruler)
        }
    } else {
      legend = []
    }
    if options.showsNeeds, !content.needs.isEmpty {
      let names = Dictionary(
        content.network.lifeDomains.map { ($0.id, wording.lifeDomain($0)) },
        uniquingKeysWith: { first, _ in first })
      needs =
        [.heading(wording.needsTitle, width: width, ruler: ruler)]
        + content.needs.map {
          .need(
            $0, domain: names[$0.domain] ?? $0.domain.rawValue, wording: wording, width: width,
            ruler: ruler)
        }
    } else {
      needs = []
    }
  }

  /// All rows, legend first.
  func rows(needsShown: Int, wording: Wording, ruler: TextRuler) -> [SideRow] {
    guard !needs.isEmpty else { return legend }
    var rows = legend + (legend.isEmpty ? [] : [.space]) + needs.prefix(needsShown + 1)
    let left = needs.count - 1 - needsShown
    if left > 0 { rows.append(.remark(wording.more(left), width: Self.columnWidth, ruler: ruler)) }
    return rows
  }

  var needCount: Int { max(0, needs.count - 1) }
}

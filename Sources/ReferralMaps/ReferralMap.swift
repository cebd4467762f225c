package import DotLanguage
package import Ecomaps
package import NetworkQueries
import SupportNetwork
import Wording

/// A map of who refers to whom: organisations with what they offer, teams and classes of
/// organisations, in groups by area or life domain. Nobody's person is on it, and households only
/// as a number.
///
/// The composition is a function of the network, the options, the widths of words and the places
/// that a layout program finds.
public struct ReferralMap: Sendable {
  let content: ReferralMapContent
  let sketch: ReferralSketch
  let placement: ReferralPlacement
  let sheet: ReferralSheet
  let legend: LegendBlock
  let title: WrappedText
  let date: WrappedText?

  /// Composes a map from a sketch and the places of its parts.
  package init(_ sketch: ReferralSketch, _ arrangements: [DotArrangement]) {
    content = sketch.content
    self.sketch = sketch
    var placement = ReferralPlacement(sketch, arrangements)
    legend = LegendBlock(sketch)
    title = WrappedText(
      content.network.network.title, width: 560, lines: 2, size: 16, isBold: true,
      ruler: sketch.ruler)
    date =
      content.drawnOn.isEmpty
      ? nil : WrappedText(content.drawnOn, width: 560, lines: 2, size: 9, ruler: sketch.ruler)
    sheet = ReferralSheet(
      map: placement.size,
      title: Size(
        width: max(title.box.width, date?.box.width ?? 0),
        height: title.box.height + (date.map { $0.box.height + 2 } ?? 0)),
      legend: legend)
    placement.move(by: sheet.mapOrigin)
    self.placement = placement
  }

  /// Of two compositions of the same map, whether this one is larger in print on A3, or as large
  /// and needs less paper.
  package func isSmaller(than other: ReferralMap) -> Bool {
    let (scale, otherScale) = (sheet.scaleOnA3, other.sheet.scaleOnA3)
    return abs(scale - otherScale) > 0.001
      ? scale > otherScale : sheet.area < other.sheet.area - 1
  }

  /// Whether no other setting could need less paper.
  package var isSmallest: Bool { sheet.name == "A4" }

  /// The name of the paper, or nothing where the map is larger than A3.
  public var paper: String? { sheet.name }

  /// The size of the smallest type when the map is printed on A3, in points.
  public var smallestTypeOnA3: Double { BoxFigure.rowSize * sheet.scaleOnA3 }
}

/// The first step of a map: what is on it, and the words to measure.
package struct ReferralMapDraft: Sendable {
  let content: ReferralMapContent

  package init(
    of network: CompiledNetwork, links: [ProposedLink], options: ReferralMapOptions
  ) {
    content = ReferralMapContent(of: network, links: links, options: options)
  }

  package var words: Set<StyledText> { content.words }
  package var boxCount: Int { content.boxes.count }

  /// The sketches worth a try, the preferred first; see ``ReferralSketch/settings(for:)``.
  package func sketches(ruler: TextRuler) -> [ReferralSketch] {
    ReferralSketch.settings(for: content).map {
      ReferralSketch(content, $0, ruler: ruler)
    }
  }
}

package import DotLanguage
import RealModule
package import SupportNetwork
import Wording

/// The ecomap of one household: its members in a circle, everybody around it in sectors and
/// rings, and the ties between them.
///
/// The composition is a function of the network, the options and the widths of words: the same
/// input always gives the same picture.
///
/// Source: A. Hartman, "Diagrammatic assessment of family relationships", Social Casework 59(8),
/// 1978.
public struct Ecomap: Sendable {
  let content: EcomapContent
  let options: EcomapOptions
  let layout: SheetLayout
  let placement: Placement
  let genogram: Genogram
  let genogramPlace: GenogramPlace
  /// The way of each tie; nothing where none was found.
  let lines: [[Point]?]
  let lozenges: [Lozenge]
  /// The numbers of the steps of ways.
  let discs: [StepDisc]
  /// What overlays say of actors and members.
  let signs: [ActorSign]

  /// The size of the actors' names, in points.
  let typeSize: Double

  /// The words that must be measured before the map can be composed.
  ///
  /// - Complexity: O(n) in the length of all texts.
  package static func words(
    for household: Household, in network: SupportNetwork, options: EcomapOptions,
    overlay: EcomapOverlay = EcomapOverlay()
  ) -> Set<StyledText> {
    EcomapWords(
      EcomapContent(of: household, in: network, options: options, overlay: overlay),
      options: options
    ).all
  }

  /// How many outside actors and gaps the map would show.
  package static func actorCount(
    around household: Household, in network: SupportNetwork, options: EcomapOptions,
    overlay: EcomapOverlay = EcomapOverlay()
  ) -> Int {
    EcomapContent(of: household, in: network, options: options, overlay: overlay).boxCount
  }

  /// Composes the map.
  ///
  /// The first sheet and type size on which everybody has room is taken; on the last one the map
  /// is drawn whether or not it fits, and `measures` says so.
  ///
  /// - Complexity: O(n²) per try for n actors; a few tries.
  package init(
    of household: Household, in network: SupportNetwork, options: EcomapOptions,
    overlay: EcomapOverlay = EcomapOverlay(), ruler: TextRuler
  ) {
    let content = EcomapContent(
      of: household, in: network, options: options, overlay: overlay)
    let genogram = Genogram(
      of: options.showsGenogram ? household : household.withoutMembers, in: network,
      on: content.date, ruler: ruler)
    let items = content.legendItems(notation: options.notation)
      .union(genogram.legendItems)
    let side = SideText(content, legend: items, options: options, ruler: ruler)
    var chosen: (attempt: Attempt, lines: [[Point]?])?
    let attempts = Self.attempts(options.page)
    for (number, (sheet, typeSize)) in attempts.enumerated() {
      let layout = SheetLayout(
        sheet, content: content, side: side, options: options, ruler: ruler)
      let attempt = Attempt(
        content, layout: layout, genogram: genogram, options: options, typeSize: typeSize,
        ruler: ruler)
      let isLast = number == attempts.count - 1
      guard attempt.isFree || isLast else { continue }
      let router = TieRouter(
        attempt.placement, genogram: attempt.genogramPlace, notation: options.notation)
      let lines = router.lines(of: content.ties)
      chosen = (attempt, lines)
      if router.areClear(lines, of: content.ties) { break }
    }
    guard let (attempt, lines) = chosen else {
      preconditionFailure("every page choice names a sheet")
    }
    self.content = content
    self.options = options
    self.genogram = genogram
    layout = attempt.layout
    placement = attempt.placement
    genogramPlace = attempt.genogramPlace
    self.lines = lines
    lozenges = Lozenge.placed(
      on: lines, ties: content.ties, notation: options.notation, avoiding: attempt.labels,
      ruler: ruler)
    let shields = attempt.labels + lozenges.map(\.box)
    discs = StepDisc.placed(
      on: lines, routes: content.routes, outline: attempt.outline, avoiding: shields, ruler: ruler)
    signs = ActorSign.placed(
      on: attempt.marked(content), lines: lines, avoiding: shields + discs.map(\.box))
    typeSize = attempt.typeSize
  }

  /// Sheets and type sizes, the preferred ones first: type gets smaller before paper gets larger.
  private static func attempts(_ page: PageChoice) -> [(Sheet, Double)] {
    page.sheets.flatMap { sheet in
      (sheet.scaleOnA4 < 1 ? [11, 10, 9, 8] : [10, 9.5, 9, 8.5, 8]).map { (sheet, $0) }
    }
  }
}

extension Household {
  /// The household as one circle, for a map without genogram.
  fileprivate var withoutMembers: Household {
    var copy = self
    copy.members = []
    return copy
  }
}

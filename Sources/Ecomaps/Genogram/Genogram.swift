package import SupportNetwork

/// The members of a household as a family drawing, inside the circle that stands for it.
///
/// The origin is the centre of the circle, y upwards, points (1/72 inch). The drawing depends on
/// the members and their family ties alone: not on the order of lists, and on identifiers only
/// where age and name are equal.
///
/// Source: M. McGoldrick, R. Gerson and S. Petry, *Genograms: assessment and treatment*, 4th ed.,
/// Norton 2020: square man, circle woman, age inside, partners on one line, the oldest child left.
/// The household is what lives together, so a parent who lives elsewhere is not drawn: the line
/// to a child then comes straight from the parent at home.
package struct Genogram: Sendable {
  /// One for each member, from the top row down, from left to right.
  package let symbols: [Symbol]
  /// What joins the symbols, and what crosses them.
  package let lines: [Line]
  /// What a legend must explain.
  package let occurring: Set<Meaning>
  /// The radius of the circle, in points: the smallest that holds all with `padding` to spare,
  /// and never less than `smallestRadius`.
  package let radius: Double
  /// The household's name, bold 10 pt.
  package let title: WrappedText
  /// Where the name stands: above the family, in the top of the circle.
  package let titleBox: Rectangle

  /// The room between the circle and what stands in it, in points.
  package static let padding = 8.0
  /// The radius below which the household would no longer read as the centre, in points.
  package static let smallestRadius = 62.0

  /// Draws the members of a household.
  ///
  /// Ties that contradict others (one's own ancestor, a couple of parent and child, a partner of
  /// oneself) are left out; every member is drawn.
  ///
  /// - Parameters:
  ///   - household: whose members to draw.
  ///   - network: the network with the ties between them.
  ///   - date: the day of the ages; nothing for the network's latest date.
  ///   - ruler: the measured `words(in:of:on:)`.
  /// - Complexity: O(n³) in the number of members for usual families.
  package init(
    of household: Household, in network: SupportNetwork, on date: CalendarDate? = nil,
    ruler: TextRuler
  ) {
    let family = Family(of: household, in: network, on: date ?? network.latestDate)
    let seating = Seating(of: family)
    let drawings = RowSpacing.Centring.allCases.flatMap { centring in
      FamilyDrawing.nameWidths.map { width in
        FamilyDrawing(
          of: family, seated: seating, nameWidth: width, centring: centring, ruler: ruler)
      }
    }
    let fits = drawings.flatMap { drawing in
      CircleFit.titles(for: household.name, ruler: ruler).map {
        CircleFit(of: drawing, under: $0)
      }
    }
    let fit = fits.dropFirst().reduce(fits[0]) { $1.isBetter(than: $0) ? $1 : $0 }
    symbols = fit.drawing.symbols.map { $0.moved(by: fit.shift) }
    lines = fit.drawing.lines.map { $0.moved(by: fit.shift) }
    radius = fit.radius
    title = fit.title
    titleBox = fit.titleBox
    occurring = Set(fit.drawing.symbols.flatMap(\.meanings) + fit.drawing.lines.map(\.meaning))
      .subtracting([.birth])
  }
}

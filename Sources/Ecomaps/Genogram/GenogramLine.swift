extension Genogram {
  /// A stroke of the family drawing.
  package struct Line: Hashable, Sendable {
    /// A polyline.
    package let points: [Point]
    package let stroke: Stroke
    /// In points.
    package let width: Double
    package let meaning: Meaning

    init(_ points: [Point], _ stroke: Stroke = .solid, _ meaning: Meaning) {
      self.init(points, stroke, width: Self.usualWidth, meaning)
    }

    private init(_ points: [Point], _ stroke: Stroke, width: Double, _ meaning: Meaning) {
      self.points = points
      self.stroke = stroke
      self.width = width
      self.meaning = meaning
    }

    /// The width of all lines, in points.
    static let usualWidth = 1.0

    func moved(by vector: Point) -> Line {
      Line(points.map { $0 + vector }, stroke, width: width, meaning)
    }
  }

  /// How a line is drawn. Lines to children are short: dashes of 3 pt with 2 pt between, and dots
  /// 2 pt apart, still show there.
  package enum Stroke: Hashable, Sendable, CaseIterable {
    case solid, dashed, dotted
  }

  /// What a symbol or a line says; all but `birth` belong in the legend, in this order.
  package enum Meaning: Hashable, Sendable, CaseIterable {
    /// A square, a circle, a diamond.
    case man, woman, other
    /// A cross through the symbol.
    case deceased
    /// The lower half filled.
    case careNeed
    /// A solid line between two partners; dashed; with one slash; with two slashes.
    case married, livingTogether, separated, divorced
    /// A line to a child, solid; too well known to be explained.
    case birth
    /// A solid line to the child with a dashed one beside it.
    case adopted
    /// A dotted line to the child.
    case foster
    /// A dashed line: from the step-parent, or from the couple, to the child or to the bar from
    /// which the partner's own children hang.
    case step
    /// Two lines from one point; with a bar between them.
    case twins, identicalTwins
    /// A bar over brothers and sisters whose parents are not in the household.
    case siblings
  }
}

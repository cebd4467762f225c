/// The smallest circle around a family with the household's name above it.
struct CircleFit {
  let drawing: FamilyDrawing
  let title: WrappedText
  /// What the drawing must be moved by for the centre to be the origin.
  let shift: Point
  let titleBox: Rectangle
  let radius: Double

  private static let titleSize = 10.0
  /// Room between the name and the family, in points.
  private static let beneathTitle = 6.0
  /// By how much the circle must be smaller for one line more in the name to be better.
  private static let worthOfLine = 5.0
  /// By how much it must be smaller for children to stand beside the middle of their parents.
  private static let worthOfCentring = 10.0

  /// The ways to wrap the household's name, from the widest.
  static func titles(for name: String, ruler: TextRuler) -> [WrappedText] {
    [130.0, 90, 64].map { width in
      WrappedText(name, width: width, lines: 2, size: titleSize, isBold: true, ruler: ruler)
    }
  }

  init(of drawing: FamilyDrawing, under title: WrappedText) {
    self.drawing = drawing
    self.title = title
    let corners = drawing.outline
    let top = (corners.map(\.y).max() ?? 0) + (corners.isEmpty ? 0 : Self.beneathTitle)
    let half = title.box.width / 2
    let titleEdges = [top, top + title.box.height]
    func reach(from centre: Point) -> Double {
      var square = 0.0
      for edge in titleEdges { square = max(square, Point(half, edge - centre.y).square) }
      for corner in corners { square = max(square, (corner - centre).square) }
      return square.squareRoot()
    }
    let box = corners.reduce(
      Rectangle(minX: -half, minY: titleEdges[0], maxX: half, maxY: titleEdges[1])
    ) { $0.union(Rectangle(minX: $1.x, minY: $1.y, maxX: $1.x, maxY: $1.y)) }
    let centre = Self.lowest(of: reach, in: box)
    radius = max(Genogram.smallestRadius, reach(from: centre) + Genogram.padding)
    shift = Point.zero - centre
    titleBox = Rectangle(
      minX: -half, minY: top - centre.y, maxX: half, maxY: top + title.box.height - centre.y)
  }

  /// Whether fewer words are cut short or, with as few, the circle is smaller; a line more in
  /// the household's name, and children who do not stand under their parents, must be worth it.
  func isBetter(than other: CircleFit) -> Bool {
    cutShort == other.cutShort ? cost < other.cost - 0.01 : cutShort < other.cutShort
  }

  private var cutShort: Int {
    drawing.symbols.filter(\.name.isShortened).count + (title.isShortened ? 1 : 0)
  }

  private var cost: Double {
    radius + Double(title.lines.count) * Self.worthOfLine
      + (drawing.centring == .strict ? 0 : Self.worthOfCentring)
  }

  /// Where a convex function of a point is lowest: a search over y inside one over x.
  private static func lowest(of function: (Point) -> Double, in box: Rectangle) -> Point {
    func best(_ x: Double) -> Double {
      lowest(from: box.minY, to: box.maxY) { function(Point(x, $0)) }
    }
    let x = lowest(from: box.minX, to: box.maxX) { function(Point($0, best($0))) }
    return Point(x, best(x))
  }

  /// Where a convex function of a number is lowest, to a hundred-thousandth of the range.
  ///
  /// Source: J. Kiefer, "Sequential minimax search for a maximum", Proceedings of the American
  /// Mathematical Society 4(3), 1953 (golden section).
  private static func lowest(
    from low: Double, to high: Double, of function: (Double) -> Double
  ) -> Double {
    let golden = (5.0.squareRoot() - 1) / 2
    var (low, high) = (low, high)
    var (left, right) = (high - golden * (high - low), low + golden * (high - low))
    var (onLeft, onRight) = (function(left), function(right))
    for _ in 0..<24 {
      if onLeft <= onRight {
        (high, right, onRight) = (right, left, onLeft)
        left = high - golden * (high - low)
        onLeft = function(left)
      } else {
        (low, left, onLeft) = (left, right, onRight)
        right = low + golden * (high - low)
        onRight = function(right)
      }
    }
    return (low + high) / 2
  }
}

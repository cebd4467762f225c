/// The symbols and lines of a household, somewhere on the plane; `CircleFit` finds the centre.
struct FamilyDrawing {
  let symbols: [Genogram.Symbol]
  let centring: RowSpacing.Centring
  private(set) var lines: [Genogram.Line] = []

  /// The widths to which names may be wrapped, in points; the one that gives the smallest circle
  /// is taken.
  static let nameWidths = [36.0, 46, 60]

  /// - Parameters:
  ///   - family: the members and their ties.
  ///   - seating: who stands left of whom.
  ///   - nameWidth: how wide names may be, in points; a longer word, and a name that would be cut
  ///     short, may have the widest.
  ///   - centring: how much it matters that children stand under the middle of their parents.
  init(
    of family: Family, seated seating: Seating, nameWidth: Double,
    centring: RowSpacing.Centring, ruler: TextRuler
  ) {
    self.centring = centring
    let seated = SeatedFamily(seating)
    let names = family.relatives.map { Self.name(of: $0, width: nameWidth, ruler: ruler) }
    let halfWidths = seating.plan.rows.indices.map { seat in
      seat < names.count
        ? max(family.relatives[seat].shape.side, names[seat].box.width) / 2
        : Self.halfPassage
    }
    let xs = RowSpacing(of: seated, halfWidths: halfWidths, centring: centring).xs
    let bars = Bar.all(of: seated, xs: xs)
    let heights = RowHeights(of: seated, names: names, bars: bars)
    symbols = seated.rows.joined().filter { $0 < names.count }.map { seat in
      Self.symbol(
        of: family.relatives[seat], name: names[seat],
        at: Point(xs[seat], heights.middles[seating.plan.rows[seat]]))
    }
    let pen = FamilyPen(seated: seated, xs: xs, heights: heights, bars: bars, symbols: symbols)
    lines = pen.lines
  }

  /// Half the room that a line takes where it passes through a row, in points.
  private static let halfPassage = 2.0

  /// The corners of the tightest fence around everything there is, counter-clockwise.
  ///
  /// Source: A. M. Andrew, "Another efficient algorithm for convex hulls in two dimensions",
  /// Information Processing Letters 9(5), 1979.
  var outline: [Point] {
    let corners = symbols.flatMap { $0.shapeBox.corners + $0.nameBox.corners }
    let points = (corners + lines.flatMap(\.points)).sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    func half(_ points: some Sequence<Point>) -> [Point] {
      var chain: [Point] = []
      for point in points {
        while let last = chain.last, let before = chain.dropLast().last,
          (last - before).cross(point - before) <= 0
        {
          chain.removeLast()
        }
        chain.append(point)
      }
      return chain
    }
    return half(points).dropLast() + half(points.reversed()).dropLast()
  }

  private static func name(
    of relative: Relative, width: Double, ruler: TextRuler
  ) -> WrappedText {
    let size = Genogram.Symbol.textSize
    let longest =
      relative.name.split(whereSeparator: \.isWhitespace)
      .flatMap { TextRuler.hyphenPieces(of: $0) }
      .map { ruler.width(of: String($0), size: size) }.max() ?? 0
    let widest = nameWidths.last ?? width
    func wrapped(to width: Double) -> WrappedText {
      WrappedText(relative.name, width: width, lines: 2, size: size, ruler: ruler)
    }
    let name = wrapped(to: min(max(width, longest), widest))
    return name.isShortened ? wrapped(to: widest) : name
  }

  private static func symbol(
    of relative: Relative, name: WrappedText, at centre: Point
  ) -> Genogram.Symbol {
    let top = centre.y - RowHeights.tallestSymbol(relative.shape) / 2 - RowHeights.aboveName
    return Genogram.Symbol(
      id: relative.id, shape: relative.shape, centre: centre, side: relative.shape.side,
      age: relative.years.map(String.init), name: name,
      nameBox: Rectangle(
        minX: centre.x - name.box.width / 2, minY: top - name.box.height,
        maxX: centre.x + name.box.width / 2, maxY: top),
      isHalfFilled: relative.hasCareNeed, isCrossedThrough: relative.hasDied)
  }
}

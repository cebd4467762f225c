import SupportNetwork

/// Draws the lines between the symbols of a family and the crosses through them.
struct FamilyPen {
  private(set) var lines: [Genogram.Line] = []

  private let seated: SeatedFamily
  private let xs: [Double]
  private let heights: RowHeights
  private let bars: [Bar]
  private let symbols: [Seat: Genogram.Symbol]

  /// Half of what lies between the two lines to an adopted child, in points.
  private static let besideAdopted = 1.5
  /// Room between a name and the line that begins beneath it.
  private static let beneathName = 1.0
  /// Places that differ by less are one.
  private static let sameX = 0.5
  private static let slash = Point(2.2, 5)
  private static let betweenSlashes = 3.5

  init(
    seated: SeatedFamily, xs: [Double], heights: RowHeights, bars: [Bar],
    symbols: [Genogram.Symbol]
  ) {
    self.seated = seated
    self.xs = xs
    self.heights = heights
    self.bars = bars
    let byID = Dictionary(uniqueKeysWithValues: symbols.map { ($0.id, $0) })
    self.symbols = Dictionary(
      uniqueKeysWithValues: seated.family.relatives.enumerated().compactMap { seat, relative in
        byID[relative.id].map { (seat, $0) }
      })
    for couple in seated.neighbours { drawPartners(couple) }
    for index in bars.indices { drawBar(index) }
    for symbol in symbols where symbol.isCrossedThrough { cross(symbol) }
  }

  /// The line between two who stand side by side, with its slashes.
  private mutating func drawPartners(_ couple: Couple) {
    let pair = couple.pair.members.compactMap { symbols[$0] }.sorted { $0.centre.x < $1.centre.x }
    guard pair.count == 2 else { return }
    let y = pair[0].centre.y
    let from = Point(pair[0].centre.x + pair[0].side / 2, y)
    let to = Point(pair[1].centre.x - pair[1].side / 2, y)
    lines.append(Genogram.Line([from, to], couple.stroke, couple.meaning))
    let middle = (pair[0].centre.x + pair[1].centre.x) / 2
    let right = seated.hasChildren(couple) ? middle : to.x
    drawSlashes(of: couple, at: Point((from.x + right) / 2, y))
  }

  private mutating func drawSlashes(of couple: Couple, at centre: Point) {
    for index in 0..<couple.slashes {
      let offset = (Double(index) - Double(couple.slashes - 1) / 2) * Self.betweenSlashes
      let middle = centre + Point(offset, 0)
      lines.append(
        Genogram.Line([middle - Self.slash, middle + Self.slash], .solid, couple.meaning))
    }
  }

  private mutating func drawBar(_ index: Int) {
    let bar = bars[index]
    let y = heights.bars[index]
    let (stroke, meaning) = Self.lookOfTrunk(of: bar)
    if case .partners(let couple) = bar.branch.source {
      drawOverhead(bar, couple, y)
      return
    }
    let starts = zip(sourceHeights(of: bar), bar.sources).map { Point($1, $0) }
    if starts.count == 1, bar.hooks.count == 1, bar.links.isEmpty, bar.hooks[0].areIdentical == nil,
      abs(starts[0].x - bar.hooks[0].x) < Self.sameX
    {
      drawHook(bar.hooks[0], of: bar, from: starts[0].y)
      return
    }
    for start in starts {
      lines.append(Genogram.Line([start, Point(start.x, y)], stroke, meaning))
    }
    let extent = bar.extent
    if extent.upperBound - extent.lowerBound > Self.sameX {
      lines.append(
        Genogram.Line(
          [Point(extent.lowerBound, y), Point(extent.upperBound, y)], stroke, meaning))
    }
    for hook in bar.hooks { drawHook(hook, of: bar, from: y) }
    for link in bar.links {
      let (stroke, meaning) = Self.look(of: link.parenthood)
      lines.append(Genogram.Line([Point(link.from, y), Point(link.to, y)], stroke, meaning))
    }
  }

  /// The line between partners who do not stand side by side, over the heads of those between.
  private mutating func drawOverhead(_ bar: Bar, _ couple: Couple, _ y: Double) {
    let ends = bar.hooks.flatMap(\.ends)
    guard let first = ends.first, let last = ends.last else { return }
    lines.append(
      Genogram.Line(
        [
          Point(first.x, top(of: first.seat, at: first.x)), Point(first.x, y),
          Point(last.x, y), Point(last.x, top(of: last.seat, at: last.x)),
        ], couple.stroke, couple.meaning))
    drawSlashes(of: couple, at: Point((first.x + last.x) / 2, y))
  }

  /// Where the lines that come down on a bar begin.
  private func sourceHeights(of bar: Bar) -> [Double] {
    switch bar.branch.source {
    case .none, .partners: []
    case .couple(let couple): [heights.middles[seated.plan.rows[couple.pair.first]]]
    case .each(let seats):
      seats.map { seat in
        symbols[seat].map { $0.nameBox.minY - Self.beneathName }
          ?? heights.middles[seated.plan.rows[seat]]
      }
    }
  }

  private func top(of seat: Seat, at x: Double) -> Double {
    guard let symbol = symbols[seat] else { return heights.middles[seated.plan.rows[seat]] }
    return symbol.centre.y + symbol.shape.height(beside: x - symbol.centre.x)
  }

  private mutating func drawHook(_ hook: Bar.Hook, of bar: Bar, from y: Double) {
    guard let areIdentical = hook.areIdentical else {
      for end in hook.ends {
        drawChild(hook.parenthood, from: Point(end.x, y), to: top(of: end.seat, at: end.x))
      }
      return
    }
    let apex = Point(hook.x, heights.lowestBars[bar.branch.row])
    let (stroke, own) = Self.look(of: hook.parenthood)
    let meaning = own == .birth || own == .siblings ? Genogram.Meaning.twins : own
    if apex.y < y - 0.01 { lines.append(Genogram.Line([Point(hook.x, y), apex], stroke, own)) }
    let ends = hook.ends.map { Point($0.x, top(of: $0.seat, at: $0.x)) }
    for end in ends { lines.append(Genogram.Line([apex, end], stroke, meaning)) }
    if areIdentical, let first = ends.first, let last = ends.last {
      lines.append(
        Genogram.Line(
          [apex.interpolated(to: first, 0.55), apex.interpolated(to: last, 0.55)], .solid,
          .identicalTwins))
    }
  }

  /// The line to one child.
  private mutating func drawChild(_ parenthood: Parenthood?, from start: Point, to bottom: Double) {
    func line(_ offset: Double, _ stroke: Genogram.Stroke, _ meaning: Genogram.Meaning) {
      let x = start.x + offset
      lines.append(Genogram.Line([Point(x, start.y), Point(x, bottom)], stroke, meaning))
    }
    let (stroke, meaning) = Self.look(of: parenthood)
    if parenthood == .adopted {
      line(-Self.besideAdopted, .solid, meaning)
      line(Self.besideAdopted, .dashed, meaning)
    } else {
      line(0, stroke, meaning)
    }
  }

  /// The cross through someone who died; it leaves the age free.
  private mutating func cross(_ symbol: Genogram.Symbol) {
    let reach = symbol.shape.crossReach
    for direction in [Point(1, 1), Point(1, -1)] {
      let (outer, inner) = (direction * reach, direction * (symbol.age == nil ? 0 : 5.2))
      lines.append(
        Genogram.Line([symbol.centre + outer, symbol.centre + inner], .solid, .deceased))
      lines.append(
        Genogram.Line([symbol.centre - outer, symbol.centre - inner], .solid, .deceased))
    }
  }

  /// How the line to a child is drawn; a second line is added for adoption.
  private static func look(
    of parenthood: Parenthood?
  ) -> (stroke: Genogram.Stroke, meaning: Genogram.Meaning) {
    switch parenthood {
    case .birth: (.solid, .birth)
    case .adopted: (.solid, .adopted)
    case .foster: (.dotted, .foster)
    case .step: (.dashed, .step)
    case nil: (.solid, .siblings)
    }
  }

  /// How what all children of a bar share is drawn: like the lines to the children if these are
  /// all foster or all step-children, else solid.
  private static func lookOfTrunk(
    of bar: Bar
  ) -> (stroke: Genogram.Stroke, meaning: Genogram.Meaning) {
    let kinds = Set(bar.hooks.map(\.parenthood) + bar.links.map(\.parenthood))
    guard kinds.count == 1, let kind = kinds.first, kind != .adopted else {
      return (.solid, .birth)
    }
    return look(of: kind)
  }
}

extension Couple {
  fileprivate var stroke: Genogram.Stroke { status == .livingTogether ? .dashed : .solid }
}

extension Genogram.Shape {
  /// How far the cross through someone who died goes, to the right and up. Beyond round and
  /// pointed shapes it sticks out a little, or the age would leave nothing of it.
  fileprivate var crossReach: Double {
    switch self {
    case .square: side / 2
    case .circle: side / 2 * 0.8
    case .diamond: side / 2 * 0.65
    }
  }
}

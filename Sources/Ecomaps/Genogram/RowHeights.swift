import SupportNetwork

/// The heights of the rows and of the bars between them, from the top row down.
struct RowHeights {
  /// The middle of the symbols of each row.
  private(set) var middles: [Double] = []
  /// The height of each bar.
  private(set) var bars: [Double]
  /// The height of the lowest bar above each row, where the lines to twins part.
  private(set) var lowestBars: [Double] = []

  /// Room between a symbol and its name, between a row and the first bar, between two bars,
  /// between two rows without a bar, in points.
  static let aboveName = 2.0
  private static let aboveBar = 6.0
  private static let betweenBars = 6.0
  private static let betweenRows = 9.0
  /// Room between the lowest bar and the symbols beneath: for lines to children by birth, and
  /// for those that are dashed, dotted, double or slanted and need length to be told apart.
  private static let beneathBar = 8.5
  private static let beneathBarOfMany = 14.0

  /// The outer height to which a symbol is given room.
  static func tallestSymbol(_ shape: Genogram.Shape) -> Double {
    max(shape.side, Genogram.Shape.circle.side)
  }

  init(of family: SeatedFamily, names: [WrappedText], bars: [Bar]) {
    let lanes = Lanes(of: bars).lanes
    self.bars = Array(repeating: 0, count: bars.count)
    var bottom = 0.0
    for (index, row) in family.rows.enumerated() {
      let members = row.filter { $0 < names.count }
      let tallest = members.map { Self.tallestSymbol(family.family.relatives[$0].shape) }.max() ?? 0
      let name = members.map { names[$0].box.height }.max() ?? 0
      let own = bars.indices.filter { bars[$0].branch.row == index }
      let beneath =
        own.contains { bars[$0].needsLength }
        ? Self.beneathBarOfMany : Self.beneathBar
      let count = (own.map { lanes[$0] }.max() ?? -1) + 1
      let above = index == 0 ? 0 : count == 0 ? Self.betweenRows : Self.aboveBar
      let room = count == 0 ? above : above + Double(count - 1) * Self.betweenBars + beneath
      let top = bottom - room
      for bar in own {
        self.bars[bar] = top + beneath + Double(lanes[bar]) * Self.betweenBars
      }
      lowestBars.append(top + beneath)
      middles.append(top - tallest / 2)
      bottom = top - tallest - Self.aboveName - name
    }
  }
}

extension Bar {
  /// Whether lines beneath it must be told apart by more than their presence.
  fileprivate var needsLength: Bool {
    hooks.contains { hook in
      hook.areIdentical != nil || (hook.parenthood ?? .birth) != .birth
    }
  }
}

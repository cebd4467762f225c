/// A line through all cells of a square, on which near cells lie near each other (D. Hilbert, "Über
/// die stetige Abbildung einer Linie auf ein Flächenstück", 1891).
enum SpaceFillingCurve {
  /// The square has 2 to this power of rows.
  static let order = 12

  /// The cell at a distance from the start, counted in cells.
  static func point(at distance: Int) -> (column: Int, row: Int) {
    var (column, row, left) = (0, 0, distance)
    for level in 0..<order {
      let side = 1 << level
      let right = left >> 1 & 1
      let up = (left ^ right) & 1
      if up == 0 {
        if right == 1 { (column, row) = (side - 1 - column, side - 1 - row) }
        (column, row) = (row, column)
      }
      column += side * right
      row += side * up
      left >>= 2
    }
    return (column, row)
  }
}

import Ecomaps

/// The sheet of a map: A4 or A3, as it lies on a table, or a sheet as large as the map needs.
struct ReferralSheet: Sendable {
  /// The name people know the paper by; nothing for a map larger than A3.
  let name: String?
  let size: Size
  /// The upper left corners of title and legend.
  let titleCorner: Point
  let legendCorner: Point
  let legendColumns: Int
  /// How far the map is moved from the origin.
  let mapOrigin: Point

  static let margin = 26.0
  private static let space = 18.0

  /// The sheets to try, the preferred first.
  private static let papers: [Sheet] = [.a4, .a3].flatMap { [$0, $0.turned] }

  /// How large the sheet is, by area; smaller is better.
  var area: Double { size.width * size.height }

  /// How much smaller everything gets on A3, whichever way it lies; at most 1.
  var scaleOnA3: Double { min(1, Self.scaleOnA3(size)) }

  /// How much larger something can be on A3, whichever way it lies.
  static func scaleOnA3(_ size: Size) -> Double {
    let paper = Sheet.a3.size
    let (long, short) = (max(size.width, size.height), min(size.width, size.height))
    return min(
      max(paper.width, paper.height) / long, min(paper.width, paper.height) / short)
  }

  init(map: Size, title: Size, legend: LegendBlock) {
    let tries = Self.papers.lazy.flatMap { paper in
      [true, false].lazy.compactMap { isBeside in
        Self(paper, map: map, title: title, legend: legend, isBeside: isBeside)
      }
    }
    self = tries.first ?? Self(around: map, title: title, legend: legend)
  }

  /// The sheet of a paper, if everything has room on it.
  private init?(
    _ paper: Sheet, map: Size, title: Size, legend: LegendBlock, isBeside: Bool
  ) {
    let inner = Size(
      width: paper.size.width - 2 * Self.margin, height: paper.size.height - 2 * Self.margin)
    let perRow = max(1, Int((inner.width + 12) / (LegendBlock.columnWidth + 12)))
    let columns = isBeside ? 1 : perRow
    let side = legend.size(columns: columns)
    let free = Size(
      width: inner.width - (isBeside && side.width > 0 ? side.width + Self.space : 0),
      height: inner.height - title.height - Self.space
        - (!isBeside && side.height > 0 ? side.height + Self.space : 0))
    guard map.width <= free.width, map.height <= free.height, title.width <= inner.width,
      side.height <= inner.height
    else { return nil }
    name = paper.name
    size = paper.size
    titleCorner = Point(Self.margin, paper.size.height - Self.margin)
    legendColumns = columns
    let bottom = isBeside ? Self.margin : Self.margin + side.height + Self.space
    legendCorner =
      isBeside
      ? Point(Self.margin + free.width + Self.space, paper.size.height - Self.margin)
      : Point(Self.margin, Self.margin + side.height)
    mapOrigin = Point(
      Self.margin + (free.width - map.width) / 2,
      bottom + (free.height - map.height) * 0.6)
  }

  /// A sheet as large as the map needs.
  private init(around map: Size, title: Size, legend: LegendBlock) {
    let side = legend.size(columns: 1)
    name = nil
    size = Size(
      width: max(map.width + Self.space + side.width, title.width) + 2 * Self.margin,
      height: max(map.height + title.height + Self.space, side.height) + 2 * Self.margin)
    titleCorner = Point(Self.margin, size.height - Self.margin)
    legendColumns = 1
    legendCorner = Point(size.width - Self.margin - side.width, size.height - Self.margin)
    mapOrigin = Point(Self.margin, Self.margin)
  }
}

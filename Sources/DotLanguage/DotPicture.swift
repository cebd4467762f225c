/// A graph on a sheet, with the words that stand in for it where it cannot be seen.
public struct DotPicture: Hashable, Sendable {
  /// The graph; all nodes and edges bear a `pos`, on a sheet from (0, 0) to `size`, y up.
  public var graph: DotGraph
  /// The size of the sheet, in points. The picture has exactly this size, in whole points.
  public var size: TextSize
  /// The language of the words, as a BCP 47 tag: `nl`, `en`.
  public var language: String
  public var title: String
  public var description: String
  /// What the parts of an SVG are called in plain words, by the `id` of the node or edge. Parts
  /// that are not named here are silent.
  public var titles: [String: String]
  /// The resolution of a PNG, in dots per inch.
  public var dpi: Int

  public init(
    graph: DotGraph, size: TextSize, language: String, title: String, description: String,
    titles: [String: String] = [:], dpi: Int = 192
  ) {
    self.graph = graph
    self.size = size
    self.language = language
    self.title = title
    self.description = description
    self.titles = titles
    self.dpi = dpi
  }

  /// The size that the picture has: whole points, as Graphviz gives no others.
  public var sheet: TextSize {
    TextSize(width: size.width.rounded(), height: size.height.rounded())
  }

  /// The graph with the attributes that lay it on the sheet: no margin, no shift, the whole sheet
  /// and nothing else in view.
  ///
  /// - Parameter dpi: the pixels that an inch becomes; 72 keeps a point a point.
  public func graphOnSheet(dpi: Int = 72) -> DotGraph {
    let view = [sheet.width, sheet.height, 1, sheet.width / 2, sheet.height / 2]
    var graph = graph
    graph.attributes = graph.attributes.merging([
      "pad": 0, "margin": 0, "notranslate": "true",
      "viewport": .raw(view.map(decimal).joined(separator: ",")),
      "dpi": .raw(String(dpi)),
    ])
    return graph
  }
}

public import DotLanguage

/// Draws with the Graphviz library, in this process, and finds places with it.
///
/// All renderers share one room, in which one thing happens at a time. Positions of a picture are
/// the graph's own: Graphviz draws, and moves nothing. A drawing cannot be interrupted once it has begun, so
/// what exceeds ``DrawingLimits`` is refused before.
public struct GraphvizRenderer: DotRenderer {
  private let limits: DrawingLimits

  public init(limits: DrawingLimits = DrawingLimits()) {
    self.limits = limits
  }

  /// Measures texts as Pango lays them out; one layout for all that are not remembered.
  public func measure(
    _ texts: [StyledText]
  ) async throws(DotRenderingFailure) -> [TextSize] {
    try limits.check(texts)
    return try await GraphvizRoom.shared.sizes(of: texts)
  }

  public func render(
    _ picture: DotPicture, as format: PictureFormat
  ) async throws(DotRenderingFailure) -> [UInt8] {
    try limits.check(picture, as: format)
    try picture.graph.check()
    let dpi = format == .png ? picture.dpi : 72
    let text = picture.graphOnSheet(dpi: dpi).text
    try limits.checkLength(of: text)
    switch format {
    case .dot:
      return Array(text.utf8)
    case .svg:
      let drawn = try await GraphvizRoom.shared.draw(text, as: format)
      return try FinishedSVG.bytes(of: picture, drawn: drawn)
    case .pdf:
      let drawn = try await GraphvizRoom.shared.draw(text, as: format)
      return try FinishedPDF.bytes(of: picture, drawn: drawn)
    case .png:
      return try await GraphvizRoom.shared.draw(text, as: format)
    }
  }
}

extension GraphvizRenderer: DotArranger {
  public func arrange(_ sketch: DotSketch) async throws(DotRenderingFailure) -> DotArrangement {
    try limits.check(sketch)
    let places = try await GraphvizRoom.shared.places(sketch.text, by: sketch.engine)
    return try PlainPlaces.arrangement(of: sketch, in: places)
  }
}

public import DotLanguage

/// Draws with the Graphviz library and finds places with it.
///
/// The library runs in a room, in which one thing happens at a time: the one of this process, unless
/// another is given. What is asked is checked here before, and finished here after. Positions of a
/// picture are the graph's own: Graphviz draws, and moves nothing. A drawing cannot be interrupted
/// once it has begun, so what exceeds ``DrawingLimits`` is refused.
public struct GraphvizRenderer: DotRenderer {
  private let room: any DrawingRoom
  private let limits: DrawingLimits

  public init(limits: DrawingLimits = DrawingLimits()) {
    self.init(room: GraphvizRoom.shared, limits: limits)
  }

  /// - Parameter room: where the library runs.
  package init(room: any DrawingRoom, limits: DrawingLimits = DrawingLimits()) {
    self.room = room
    self.limits = limits
  }

  /// Measures texts as Pango lays them out; one layout for all that are not remembered.
  public func measure(
    _ texts: [StyledText]
  ) async throws(DotRenderingFailure) -> [TextSize] {
    try limits.check(texts)
    return try await room.sizes(of: texts)
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
      let drawn = try await room.draw(text, as: format)
      return try FinishedSVG.bytes(of: picture, drawn: drawn)
    case .pdf:
      let drawn = try await room.draw(text, as: format)
      return try FinishedPDF.bytes(of: picture, drawn: drawn)
    case .png:
      return try await room.draw(text, as: format)
    }
  }
}

extension GraphvizRenderer: DotArranger {
  public func arrange(_ sketch: DotSketch) async throws(DotRenderingFailure) -> DotArrangement {
    try limits.check(sketch)
    let places = try await room.places(sketch.text, by: sketch.engine)
    return try PlainPlaces.arrangement(of: sketch, in: places)
  }
}

/// The port to a place where Graphviz runs: DOT text goes in, and what Graphviz makes of it comes
/// out, unchecked and unfinished.
///
/// A room does one thing at a time, in the order in which it was asked.
package protocol DrawingRoom: Sendable {
  /// Draws DOT text whose nodes and edges bear positions.
  func draw(
    _ dot: String, as format: PictureFormat
  ) async throws(DotRenderingFailure) -> [UInt8]

  /// Lays out DOT text without positions; the answer is in Graphviz's `plain` format.
  func places(
    _ dot: String, by engine: DotSketch.Engine
  ) async throws(DotRenderingFailure) -> [UInt8]

  /// The sizes of texts, in their order.
  func sizes(of texts: [StyledText]) async throws(DotRenderingFailure) -> [TextSize]
}

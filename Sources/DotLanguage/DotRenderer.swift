/// The port through which drawings are measured and drawn.
public protocol DotRenderer: Sendable {
  /// The sizes of texts as they will be drawn, in the order of the texts.
  func measure(_ texts: [StyledText]) async throws(DotRenderingFailure) -> [TextSize]

  /// The bytes of a picture. The same picture has the same bytes, on one machine.
  func render(
    _ picture: DotPicture, as format: PictureFormat
  ) async throws(DotRenderingFailure) -> [UInt8]
}

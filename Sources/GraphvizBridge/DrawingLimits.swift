import DotLanguage

/// What is drawn at most: a layout cannot be cancelled, so more is refused before it begins.
public struct DrawingLimits: Hashable, Sendable {
  public var nodes = 5_000
  public var edges = 10_000
  /// UTF-8 bytes of the DOT text.
  public var bytesOfText = 4_000_000
  /// The longest side of a sheet; PDF knows no longer ones.
  public var pointsOfSheet = 14_400
  /// Pixels of a PNG: of four bytes each in memory.
  public var pixels = 100_000_000
  public var textsToMeasure = 20_000
  /// Boxes and lines that are laid out in layers: beyond these, `dot` takes minutes.
  public var layeredBoxes = 250
  public var layeredLines = 1_500
  /// Boxes and lines that are laid out by springs.
  public var springBoxes = 3_000
  public var springLines = 20_000

  public init() {}

  func check(_ texts: [StyledText]) throws(DotRenderingFailure) {
    try check(.textsToMeasure, texts.count, limit: textsToMeasure)
    var bytes = 0
    for text in texts {
      bytes += text.text.utf8.count
      guard AttributeRules.fontSizes.contains(text.style.pointSize) else {
        throw .unusableValue(attribute: "fontsize")
      }
    }
    try check(.bytesOfText, bytes, limit: bytesOfText)
  }

  func check(_ picture: DotPicture, as format: PictureFormat) throws(DotRenderingFailure) {
    try check(.nodes, picture.graph.nodes.count, limit: nodes)
    try check(.edges, picture.graph.edges.count, limit: edges)
    for side in [picture.sheet.width, picture.sheet.height] {
      guard side >= 1 else { throw .unusableValue(attribute: "size") }
      let points = side < 1e9 ? Int(side) : 1_000_000_000
      try check(.pointsOfSheet, points, limit: pointsOfSheet)
    }
    guard format == .png else { return }
    guard picture.dpi > 0, picture.dpi <= 4800 else { throw .unusableValue(attribute: "dpi") }
    let inches = (picture.sheet.width / 72) * (picture.sheet.height / 72)
    let count = Int(inches * Double(picture.dpi * picture.dpi))
    try check(.pixels, count, limit: pixels)
  }

  func check(_ sketch: DotSketch) throws(DotRenderingFailure) {
    let isLayered = sketch.engine == .layered
    try check(.nodes, sketch.boxes.count, limit: isLayered ? layeredBoxes : springBoxes)
    try check(.edges, sketch.lines.count, limit: isLayered ? layeredLines : springLines)
  }

  func checkLength(of dot: String) throws(DotRenderingFailure) {
    try check(.bytesOfText, dot.utf8.count, limit: bytesOfText)
  }

  private func check(
    _ measure: DotRenderingFailure.Measure, _ count: Int, limit: Int
  ) throws(DotRenderingFailure) {
    guard count <= limit else { throw .tooLarge(measure, count: count, limit: limit) }
  }
}

/// What has to be given places: boxes of known sizes, lines between them, and groups that stay
/// together.
///
/// A sketch holds no words, colours or attributes: how it looks is decided once the places are
/// known. Lines have no labels: `dot` of Graphviz 2.43 frees memory twice when a line within a layer
/// has one.
public struct DotSketch: Hashable, Sendable {
  /// How places are found.
  public enum Engine: String, Hashable, Sendable, Codable, CaseIterable {
    /// In layers, so that most lines run the same way. Fit for some two hundred boxes.
    case layered = "dot"
    /// By springs, for more boxes; groups are not kept together.
    case springs = "sfdp"
  }

  /// Which way lines of a layered sketch run.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case rightwards = "LR"
    case downwards = "TB"
  }

  public struct Box: Hashable, Sendable {
    /// In points.
    public var size: TextSize
    /// The group's place in ``DotSketch/groups``; nothing for a box that stands alone.
    public var group: Int?

    public init(size: TextSize, group: Int? = nil) {
      self.size = size
      self.group = group
    }
  }

  public struct Line: Hashable, Sendable {
    /// The places of the two boxes in ``DotSketch/boxes``.
    public var from: Int
    public var to: Int
    /// Whether the second box should stand in a later layer than the first.
    public var isRanked: Bool
    /// Whether the line needs a course; one without only keeps boxes near each other.
    public var isDrawn: Bool

    public init(from: Int, to: Int, isRanked: Bool = true, isDrawn: Bool = true) {
      self.from = from
      self.to = to
      self.isRanked = isRanked
      self.isDrawn = isDrawn
    }
  }

  public var engine: Engine
  public var direction: Direction
  public var boxes: [Box]
  public var lines: [Line]
  /// The groups, each with the size in points of what stands above its boxes.
  public var groups: [TextSize]
  /// The least room between boxes, in points.
  public var space: Double
  /// The room between layers, in points.
  public var layerSpace: Double

  public init(
    engine: Engine, direction: Direction = .rightwards, boxes: [Box], lines: [Line],
    groups: [TextSize] = [], space: Double = 10, layerSpace: Double = 40
  ) {
    self.engine = engine
    self.direction = direction
    self.boxes = boxes
    self.lines = lines
    self.groups = groups
    self.space = space
    self.layerSpace = layerSpace
  }
}

/// Where everything of a sketch came to stand, in points from the lower left corner, y up.
public struct DotArrangement: Hashable, Sendable {
  public var size: TextSize
  /// The centres of the boxes, in their order.
  public var centres: [DotPoint]
  /// The courses of the lines as Bézier curves, in their order, from outline to outline: 3n + 1
  /// control points. Empty for a line that is not drawn.
  public var courses: [[DotPoint]]

  public init(size: TextSize, centres: [DotPoint], courses: [[DotPoint]]) {
    self.size = size
    self.centres = centres
    self.courses = courses
  }
}

/// The port through which places are found for boxes and lines.
public protocol DotArranger: Sendable {
  /// Finds places. The same sketch has the same places, on one machine.
  ///
  /// - Throws: `DotRenderingFailure.tooLarge` for more than can be laid out in reasonable time.
  func arrange(_ sketch: DotSketch) async throws(DotRenderingFailure) -> DotArrangement
}

/// A node statement.
public struct DotNode: Hashable, Sendable {
  public var name: String
  public var attributes: DotAttributes

  public init(_ name: String, _ attributes: DotAttributes = [:]) {
    self.name = name
    self.attributes = attributes
  }
}

/// An edge statement.
public struct DotEdge: Hashable, Sendable {
  public var from: String
  public var to: String
  public var attributes: DotAttributes

  public init(from: String, to: String, _ attributes: DotAttributes = [:]) {
    self.from = from
    self.to = to
    self.attributes = attributes
  }
}

/// A directed graph in the DOT language. Statements keep their order.
public struct DotGraph: Hashable, Sendable {
  public var name: String
  public var attributes: DotAttributes
  public var nodes: [DotNode]
  public var edges: [DotEdge]
  /// What the first lines of the text say, as comments.
  public var comment: String?

  public init(
    name: String, attributes: DotAttributes = [:], nodes: [DotNode] = [], edges: [DotEdge] = [],
    comment: String? = nil
  ) {
    self.name = name
    self.attributes = attributes
    self.nodes = nodes
    self.edges = edges
    self.comment = comment
  }
}

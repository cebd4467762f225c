/// Looks up nodes by identifier and identifiers by node.
public struct NodeDirectory<ID: Hashable & Sendable>: Sendable {
  private let ids: [ID]
  private let indices: [ID: Int]

  /// - Parameter ids: the identifier of each node; of two the same, the first is found.
  public init(_ ids: [ID]) {
    self.ids = ids
    indices = Dictionary(
      ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  public var count: Int { ids.count }

  /// The identifier of a node. Complexity: O(1).
  public subscript(node: Int) -> ID { ids[node] }

  /// The node of an identifier, or nothing when there is none. Complexity: O(1) on average.
  public func node(of id: ID) -> Int? { indices[id] }
}

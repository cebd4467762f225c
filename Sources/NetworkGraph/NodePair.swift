/// Two nodes without order: `first` is the lower number.
public struct NodePair: Hashable, Sendable, Comparable {
  public let first: Int
  public let second: Int

  public init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }

  public static func < (left: NodePair, right: NodePair) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}

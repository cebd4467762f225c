/// A link from one node to another.
public struct NodeLink: Hashable, Sendable {
  public let tail: Int
  public let head: Int

  public init(from tail: Int, to head: Int) {
    self.tail = tail
    self.head = head
  }
}

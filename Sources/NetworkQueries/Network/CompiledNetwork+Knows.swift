import NetworkGraph
public import SupportNetwork

extension CompiledNetwork {
  /// Whether two actors have a tie over which something can go, whichever way.
  ///
  /// Complexity: O(ties of the two).
  public func knows(_ one: ActorID, _ other: ActorID) -> Bool {
    guard let first = node(of: one), let second = node(of: other), first != second
    else { return false }
    let (outgoing, incoming) = (graph.outgoing, graph.incoming)
    return outgoing[first].contains { Int(outgoing.heads[$0]) == second }
      || incoming[first].contains { Int(incoming.heads[$0]) == second }
  }
}

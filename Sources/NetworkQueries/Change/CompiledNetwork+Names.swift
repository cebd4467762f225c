public import SupportNetwork

extension CompiledNetwork {
  /// The name of an actor, which may only be in another network: who came or went.
  public func name(of id: ActorID, or other: CompiledNetwork) -> String {
    actorsByID[id]?.name ?? other.name(of: id)
  }
}

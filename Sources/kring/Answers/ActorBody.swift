import NetworkQueries
import SupportNetwork

/// An actor for programs: the identifier of the file, and the name.
struct ActorBody: Encodable, Hashable {
  let id: String
  let name: String

  init(_ id: ActorID, in network: CompiledNetwork) {
    self.id = id.rawValue
    name = network.name(of: id)
  }
}

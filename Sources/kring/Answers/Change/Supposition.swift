import NetworkFiles
import NetworkQueries
import SupportNetwork

/// A network as the user supposes it: without some, with others.
struct Supposition {
  let network: SupportNetwork
  /// Who goes, those included who come through an organisation that goes.
  let gone: Set<ActorID>

  /// - Throws: ``CommandFailure`` when a name is nobody, a household would go, or an addition is
  ///   no good person or tie.
  init(without: [String], add: [String], of asked: AskedNetwork) throws(CommandFailure) {
    guard !(without.isEmpty && add.isEmpty) else { throw .nothingSupposed }
    var ids: Set<ActorID> = []
    for name in without { ids.insert(try asked.actor(name)) }
    var network = try Self.network(asked, without: ids)
    var lines: [String] = []
    var asksSomebody: Set<ActorID> = []
    for text in add {
      if Self.isWritten(text) {
        lines.append(text)
      } else {
        asksSomebody.insert(try asked.actor(text))
      }
    }
    network = network.activating(asksSomebody)
    let result = NetworkAddition.adding(lines, to: network, name: "--add")
    guard let added = result.network else { throw .faults(result) }
    self.network = added
    gone = asked.network.withDependents(ids)
  }

  private static func network(
    _ asked: AskedNetwork, without ids: Set<ActorID>
  ) throws(CommandFailure) -> SupportNetwork {
    do throws(SupportNetwork.RemovalFailure) {
      return try asked.network.without(ids)
    } catch {
      switch error {
      case .household(let id), .unknown(let id):
        throw .householdStays(file: asked.file, name: asked.compiled.name(of: id))
      }
    }
  }

  /// Whether a text is a person or a tie as files write them, and not a name.
  private static func isWritten(_ text: String) -> Bool {
    text.contains(":") || ["->", "<-", " -- "].contains { text.contains($0) }
  }
}

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
    var network = try asked.networkWithout(ids)
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
    try Self.refuseKeptApart(added, since: asked)
    self.network = added
    gone = asked.network.withDependents(ids)
  }

  /// Refuses ties that would bring two together who must be kept apart.
  private static func refuseKeptApart(
    _ added: SupportNetwork, since asked: AskedNetwork
  ) throws(CommandFailure) {
    let known = Set(asked.network.ties)
    let compiled = CompiledNetwork(added, on: asked.compiled.date)
    for tie in added.ties where !known.contains(tie) && compiled.mustStayApart(tie.from, tie.to) {
      throw .keptApart(
        file: asked.file, one: compiled.name(of: tie.from), other: compiled.name(of: tie.to))
    }
  }

  /// Whether a text is a person or a tie as files write them, and not a name.
  private static func isWritten(_ text: String) -> Bool {
    text.contains(":") || ["->", "<-", " -- "].contains { text.contains($0) }
  }
}

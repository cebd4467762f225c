import SupportNetwork

extension Reading {
  /// Reads the whole file. What could not be read is reported, and left out of the network.
  func network(_ node: FileNode) -> SupportNetwork? {
    guard let record = record(node, NetworkFields.table, from: .start) else { return nil }
    reading(.network, at: .start) {}
    if let version = record[NetworkFields.version], version > NetworkFile.version {
      forget { $0 != .newerVersion(version) }
      return nil
    }
    var network = SupportNetwork(title: record[NetworkFields.title] ?? Self.unreadable)
    network.language = record[NetworkFields.language]
    network.dates = record[NetworkFields.date] ?? []
    network.occasion = record[NetworkFields.occasion]
    if let domains = record[NetworkFields.lifeDomains] {
      network.lifeDomains = domains
      lifeDomains = domains.map(\.id.rawValue)
    }
    readActors(of: &network, record)
    sides = TieSides(households: network.households)
    ties += record[NetworkFields.ties] ?? []
    network.ties = ties
    network.needs = record[NetworkFields.needs] ?? []
    network.observations = record[NetworkFields.observations] ?? []
    network.referrals = record[NetworkFields.referrals] ?? []
    network.scores = record[NetworkFields.scores] ?? []
    network.keepAways = record[NetworkFields.keepAway] ?? []
    network.record = record[NetworkFields.record]
    return network
  }

  private func readActors(of network: inout SupportNetwork, _ record: Record) {
    if record.has(NetworkFields.household), record.has(NetworkFields.households) {
      report(
        .repeatedItem(NetworkFields.households.name, first: NetworkFields.household.name),
        at: record.position(of: NetworkFields.households))
      knowsAllActors = false
    }
    network.households =
      record[NetworkFields.household] ?? record[NetworkFields.households] ?? []
    network.people = record[NetworkFields.people] ?? []
    network.organisations = record[NetworkFields.organisations] ?? []
    network.services = record[NetworkFields.services] ?? []
    network.teams = record[NetworkFields.teams] ?? []
    network.classes = record[NetworkFields.classes] ?? []
  }
}

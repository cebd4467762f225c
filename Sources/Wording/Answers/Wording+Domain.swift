import NetworkQueries
import SupportNetwork

extension Wording {
  /// The name of a life domain of a network.
  func domainName(_ id: LifeDomainID, in network: CompiledNetwork) -> String {
    network.network.lifeDomains.first { $0.id == id }.map(lifeDomain) ?? id.rawValue
  }
}

extension String {
  /// The text with its first letter as a capital.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}

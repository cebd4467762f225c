public import NetworkGraph
public import SupportNetwork

extension SupportNetwork {
  /// Life domains as bits, in the order of the network's list; unknown ones are left out.
  public func domainSet(_ ids: [LifeDomainID]) -> DomainSet {
    ids.reduce(into: DomainSet()) { set, id in
      if let index = lifeDomains.firstIndex(where: { $0.id == id }) {
        set.insert(DomainSet(index: index))
      }
    }
  }

  /// The life domains of a set, in the order of the network's list.
  public func lifeDomains(in set: DomainSet) -> [LifeDomain] {
    set.indices.filter { $0 < lifeDomains.count }.map { lifeDomains[$0] }
  }
}

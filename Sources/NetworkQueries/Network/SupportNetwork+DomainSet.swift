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
}

public import SupportNetwork

extension CompiledNetwork {
  /// The services that fit a life domain for a household: they cover it and serve the household's
  /// area, in the order of names. Whom a service is for is told in words, so it is shown and not
  /// judged.
  ///
  /// - Parameters:
  ///   - household: nothing means any area will do.
  ///   - needsRoom: whether a service must have a free place; one that does not say counts.
  public func fittingServices(
    in domain: LifeDomainID, for household: Household?, needsRoom: Bool = false
  ) -> [Service] {
    fittingServices(in: domain, area: household?.area, needsRoom: needsRoom)
  }

  /// The services that cover a life domain and serve an area, in the order of names.
  ///
  /// - Parameter area: nothing means any area will do.
  func fittingServices(
    in domain: LifeDomainID, area: String?, needsRoom: Bool = false
  ) -> [Service] {
    services.services(in: domain, area: area).filter { service in
      !needsRoom || (service.capacity?.free ?? 1) > 0
    }
  }
}

import SupportNetwork
import Wording

extension PanelMaker {
  /// What an organisation offers, and what is needed to add to it.
  func services(of organisation: Organisation) -> [String: Any] {
    let offered = network.services.filter { $0.organisation == organisation.id }
    return [
      "services": offered.map { service in
        ["id": service.id.rawValue, "name": service.name, "detail": names(of: service.domains)]
      },
      "domains": domainChoices(), "groups": "", "areas": "", "access": "", "waiting": "",
      "free": "", "places": "",
    ]
  }

  /// A service, as a form.
  func values(of service: Service) -> [String: Any] {
    [
      "id": service.id.rawValue, "name": service.name,
      "offeredBy": service.organisation.map(name) ?? "",
      "domains": domainChoices(Set(service.domains)),
      "groups": service.targetGroups.joined(separator: ", "),
      "areas": service.areas.joined(separator: ", "), "access": service.access ?? "",
      "waiting": service.waitingDays.map(String.init) ?? "",
      "free": service.capacity?.free.map(String.init) ?? "",
      "places": service.capacity?.places.map(String.init) ?? "", "note": service.note ?? "",
      "ties": ties(of: service.id), "others": everybody(except: service.id),
    ]
  }

  private func names(of domains: [LifeDomainID]) -> String {
    wording.list(
      domains.compactMap { id in
        network.lifeDomains.first { $0.id == id }.map(wording.lifeDomain)
      })
  }
}

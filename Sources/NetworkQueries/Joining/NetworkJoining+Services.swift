import SupportNetwork

/// The services so far, looked up by what can make two of them one.
struct JoinedServices {
  /// Places in the network's list.
  var byID: [ActorID: Int] = [:]
  /// The first of each name within one organisation.
  var byName: [Key: Int] = [:]

  struct Key: Hashable {
    let organisation: ActorID?
    let name: String

    init(_ service: Service, of organisation: ActorID?) {
      self.organisation = organisation
      name = service.name.plainWords.joined(separator: " ")
    }
  }

  func key(of service: Service) -> Key { Key(service, of: service.organisation) }

  mutating func insert(_ id: ActorID, _ key: Key, at place: Int) {
    byID[id] = place
    if byName[key] == nil { byName[key] = place }
  }
}

extension NetworkJoining {
  /// - Precondition: the organisations have their new names.
  mutating func addServices(of network: SupportNetwork, _ names: inout NewNames) {
    // Those of one network are told from each other by it: only earlier ones count.
    let found = network.services.map { service in
      let key = JoinedServices.Key(service, of: service.organisation.map { names[$0] })
      return (service, key, byID: services.byID[service.id], byName: services.byName[key])
    }
    var place = joined.services.count
    for (service, key, byID, byName) in found {
      if let same = byID, services.key(of: joined.services[same]) == key {
        names.share(service.id, with: joined.services[same].id)
        joined.services[same] = joined.services[same].joined(with: service)
        continue
      }
      let id = settle(service.id, &names)
      services.insert(id, key, at: place)
      place += 1
      guard key.organisation != nil else { continue }
      if let other = byID.map({ joined.services[$0] }), other.organisation == key.organisation {
        possiblySame.append(PossiblySame(other.id, id, .identifier))
      } else if let other = byName.map({ joined.services[$0] }) {
        possiblySame.append(PossiblySame(other.id, id, .name))
      }
    }
  }

  mutating func addClasses(of network: SupportNetwork, _ names: inout NewNames) {
    let earlier = classes
    for actorClass in network.classes {
      let key = ClassKey(kind: actorClass.kind, area: actorClass.area)
      if let other = earlier[key] {
        names.share(actorClass.id, with: other)
      } else {
        let id = settle(actorClass.id, &names)
        if classes[key] == nil { classes[key] = id }
      }
    }
  }
}

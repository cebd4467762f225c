/// Where organisations and services are, put together from locations and addresses.
struct PlaceIndex {
  struct Place {
    var address: String?
    var city: String?
    var isEmpty: Bool { address == nil && city == nil }
  }

  /// What became of an address.
  enum Taking {
    case taken
    /// It says nothing that Kring keeps.
    case empty
    /// There is an address of the same place already.
    case second
  }

  private var organisationOfLocation: [String: String] = [:]
  private var locations: Set<String> = []
  private var placeOfLocation: [String: Place] = [:]
  private var placeOfOrganisation: [String: Place] = [:]
  private var locationsOfService: [String: [String]] = [:]

  func knows(location: String) -> Bool { locations.contains(location) }

  mutating func add(location id: String, of organisation: String?) {
    locations.insert(id)
    if let organisation { organisationOfLocation[id] = organisation }
  }

  /// Takes an address; of several of one place the first counts.
  ///
  /// - Parameter organisation: whose address it is, if that is known.
  mutating func add(address record: SourceRecord, of organisation: String?) -> Taking {
    let street = [record[.address1], record[.address2]].compactMap { $0 }.joined(separator: " ")
    let town = [record[.postalCode], record[.city]].compactMap { $0 }.joined(separator: " ")
    let whole = [street, town].filter { !$0.isEmpty }.joined(separator: ", ")
    let place = Place(
      address: street.isEmpty ? nil : whole, city: record[.city] ?? record[.region])
    guard !place.isEmpty else { return .empty }
    let location = record[.locationID]
    let owner = organisation ?? location.flatMap { organisationOfLocation[$0] }
    var isTaken = false
    if let location, placeOfLocation[location] == nil {
      placeOfLocation[location] = place
      isTaken = true
    }
    if let owner, placeOfOrganisation[owner] == nil {
      placeOfOrganisation[owner] = place
      isTaken = true
    }
    return isTaken ? .taken : .second
  }

  mutating func add(service: String, at location: String) {
    locationsOfService[service, default: []].append(location)
  }

  /// Where an organisation is: its own address, or else that of its first service.
  mutating func noteService(_ service: String, of organisation: String) {
    guard placeOfOrganisation[organisation] == nil,
      let place = locationsOfService[service]?.compactMap({ placeOfLocation[$0] }).first
    else { return }
    placeOfOrganisation[organisation] = place
  }

  func place(of organisation: String) -> Place { placeOfOrganisation[organisation] ?? Place() }

  /// The towns in which a service is, each once, in the order of its places.
  func cities(ofService service: String) -> [String] {
    var cities: [String] = []
    for location in locationsOfService[service] ?? [] {
      if let city = placeOfLocation[location]?.city, !cities.contains(city) { cities.append(city) }
    }
    return cities
  }
}

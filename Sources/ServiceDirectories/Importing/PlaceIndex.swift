/// Where organisations and services are, put together from locations and addresses.
struct PlaceIndex {
  struct Place {
    var address: String?
    var city: String?
    var isEmpty: Bool { address == nil && city == nil }
  }

  private var organisationOfLocation: [String: String] = [:]
  private var locations: Set<String> = []
  private var placeOfLocation: [String: Place] = [:]
  private var placeOfOrganisation: [String: Place] = [:]
  private var locationOfService: [String: String] = [:]

  func knows(location: String) -> Bool { locations.contains(location) }

  mutating func add(location id: String, of organisation: String?) {
    locations.insert(id)
    if let organisation { organisationOfLocation[id] = organisation }
  }

  /// Takes an address; of several of one place the first counts.
  mutating func add(address record: SourceRecord) {
    let street = [record[.address1], record[.address2]].compactMap { $0 }.joined(separator: " ")
    let town = [record[.postalCode], record[.city]].compactMap { $0 }.joined(separator: " ")
    let whole = [street, town].filter { !$0.isEmpty }.joined(separator: ", ")
    let place = Place(address: street.isEmpty ? nil : whole, city: record[.city])
    guard !place.isEmpty else { return }
    if let location = record[.locationID] {
      placeOfLocation[location] = placeOfLocation[location] ?? place
    }
    let owner =
      record[.organisationID] ?? record[.locationID].flatMap { organisationOfLocation[$0] }
    if let owner { placeOfOrganisation[owner] = placeOfOrganisation[owner] ?? place }
  }

  mutating func add(service: String, at location: String) {
    locationOfService[service] = locationOfService[service] ?? location
  }

  /// Where an organisation is: its own address, or else that of its first service.
  mutating func noteService(_ service: String, of organisation: String) {
    guard placeOfOrganisation[organisation] == nil,
      let place = locationOfService[service].flatMap({ placeOfLocation[$0] })
    else { return }
    placeOfOrganisation[organisation] = place
  }

  func place(of organisation: String) -> Place { placeOfOrganisation[organisation] ?? Place() }
}

/// The tables of a service directory that Kring takes something from, by the names of HSDS 3.
public enum SourceTable: String, Sendable, CaseIterable {
  case organisation = "organization"
  case service
  case location
  case serviceAtLocation = "service_at_location"
  case address
  case term = "taxonomy_term"
  /// Which terms a service has, in HSDS 1 and 2.
  case serviceTerm = "service_taxonomy"
  /// Which terms anything has, in HSDS 3.
  case attribute
  case serviceArea = "service_area"
  case eligibility
  case organisationIdentifier = "organization_identifier"
  case serviceCapacity = "service_capacity"

  /// The names of files and of lists that hold it, without an ending, in lower case.
  var names: [String] {
    switch self {
    case .organisation: ["organizations", "organization", "organisations", "organisatie"]
    case .service: ["services", "service"]
    case .location: ["locations", "location"]
    case .serviceAtLocation:
      [
        "services_at_location", "service_at_location", "service_at_locations",
        "services_at_locations",
      ]
    case .address: ["addresses", "address", "physical_addresses", "physical_address"]
    case .term: ["taxonomy_terms", "taxonomy_term", "taxonomy"]
    case .serviceTerm:
      ["services_taxonomy", "service_taxonomy", "service_taxonomies", "service_attributes"]
    case .attribute: ["attributes", "attribute"]
    case .serviceArea: ["service_areas", "service_area"]
    case .eligibility: ["eligibility", "eligibilities"]
    case .organisationIdentifier: ["organization_identifiers", "organization_identifier"]
    case .serviceCapacity: ["service_capacity", "service_capacities", "capacities"]
    }
  }

  /// The table that a file or list holds by its name.
  ///
  /// - Parameter headings: its columns. What is called `taxonomy` holds terms in HSDS 1 and 2, and
  ///   whole taxonomies in HSDS 3: those have a version and no parent.
  static func named(_ name: String, columns: (SourceField) -> Bool) -> SourceTable? {
    let name = name.lowercased().replacing("-", with: "_")
    guard let table = allCases.first(where: { $0.names.contains(name) }) else { return nil }
    if name == "taxonomy", !columns(.parentID), !columns(.vocabulary) { return nil }
    return table
  }
}

/// What Kring takes from a record, with the names that versions and profiles of HSDS give it.
enum SourceField: String, CaseIterable {
  case id, name, status, description, city, region, eligibility, vocabulary, code
  case organisationID, serviceID, locationID, termID, parentID, termIDs
  case alternateName, access, waitTime, confirmed
  case address1, address2, postalCode, parentName
  case linkID, linkEntity, scheme, identifier, available, maximum

  var names: [String] {
    switch self {
    case .id: ["id", "slug"]
    case .name: ["name", "term", "title", "service_area", "naam"]
    case .vocabulary: ["vocabulary", "taxonomy"]
    case .eligibility: ["eligibility", "eligibility_description"]
    case .organisationID: ["organization_id", "organisation_id"]
    case .serviceID: ["service_id"]
    case .locationID: ["location_id"]
    case .termID: ["taxonomy_term_id", "taxonomy_id", "term_id"]
    case .termIDs: ["taxonomy_ids", "themes"]
    case .parentID: ["parent_id"]
    case .alternateName: ["alternate_name"]
    case .access: ["application_process"]
    case .waitTime: ["wait_time"]
    case .confirmed: ["assured_date"]
    case .address1: ["address_1"]
    case .address2: ["address_2"]
    case .postalCode: ["postal_code"]
    case .parentName: ["parent_name"]
    case .linkID: ["link_id"]
    case .linkEntity: ["link_entity", "link_type"]
    case .scheme: ["identifier_scheme"]
    default: [rawValue]
    }
  }
}

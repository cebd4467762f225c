import SupportNetwork

extension RecordImport {
  mutating func takeTerms() throws {
    try each(.term, needsID: true) { state, record, table in state.terms.add(record, table) }
  }

  mutating func takeOrganisations() throws {
    try each(.organisation, needsID: true) { state, record, table in
      guard let id = record[.id] else { return }
      guard let name = try state.text(record, .name, .name, table) else {
        state.droppedOrganisations.insert(id)
        return try state.note(.noName, table, record)
      }
      var row = FolderRow(.organisations)
      row["id"] = SourceIdentifier.actor(id, prefix: "o").rawValue
      row["name"] = name
      let other = try state.text(record, .alternateName, .name, table)
      if let other, other != name { row["aliases"] = ListCell.text(of: [other]) }
      row["kind"] = OrganisationKind.other.rawValue
      row["area"] = try state.text(record, .region, .name, table) ?? ""
      row["hsds"] = CleanText.of(id, .name)?.text ?? ""
      row["status"] = FolderStatus.active.rawValue
      if let status = record[.status], state.isClosed(status) {
        row["status"] = FolderStatus.inactive.rawValue
        try state.note(.closed, table, record, detail: status)
      }
      state.organisations[id] = row
      state.organisationOrder.append(id)
    }
    try each(.organisationIdentifier, needsID: false) { state, record, table in
      guard let owner = record[.organisationID] else {
        return try state.note(.noReference, table, record)
      }
      guard state.organisations[owner] != nil else {
        return try state.note(
          state.reasonWithout(organisation: owner), table, record, detail: owner)
      }
      guard let number = CleanText.of(record[.identifier], .name)?.text else {
        return try state.note(.nothingSaid, table, record)
      }
      let scheme = RegisterScheme(record[.scheme])
      guard scheme.allows(number) else {
        return try state.note(.wrongNumber, table, record, detail: "\(scheme.code): \(number)")
      }
      if state.organisations[owner]?.add(number, of: scheme) == false {
        try state.note(.second, table, record, detail: owner)
      }
    }
  }

  /// Finds out which services are kept; what is wrong with the others is told when services are
  /// written.
  mutating func peekAtServices() {
    peek(.service) { state, record in
      guard let id = record[.id], !state.serviceIDs.contains(id),
        !state.droppedServices.contains(id)
      else { return }
      let isKept =
        CleanText.of(record[.name], .name) != nil
        && Reference.list(record[.organisationID]).contains { state.organisations[$0] != nil }
      if isKept { state.serviceIDs.insert(id) } else { state.droppedServices.insert(id) }
    }
    peek(.serviceAtLocation) { state, record in
      if let service = record[.serviceID], let location = record[.locationID],
        state.serviceIDs.contains(service)
      {
        state.usedLocations.insert(location)
      }
    }
  }

  /// Looks at the records of a table before they are taken.
  private mutating func peek(
    _ table: SourceTable, _ body: (inout RecordImport, SourceRecord) -> Void
  ) {
    let source = source
    for file in source.files where file.table == table {
      source.read(file) { event in
        if case .record(let record) = event { body(&self, record) }
      }
    }
  }

  mutating func takePlaces() throws {
    try each(.location, needsID: true) { state, record, table in
      guard let id = record[.id] else { return }
      let owner = record[.organisationID]
      let knownOwner = owner.flatMap { state.organisations[$0] == nil ? nil : $0 }
      if knownOwner == nil, let owner {
        try state.note(.missingOrganisation, table, record, detail: owner)
      }
      guard knownOwner != nil || state.usedLocations.contains(id) else {
        state.droppedLocations.insert(id)
        return try state.note(.unusedLocation, table, record)
      }
      state.places.add(location: id, of: knownOwner)
    }
    try each(.address, needsID: false) { state, record, table in
      if record.has(.postalCode), record[.postalCode] == nil {
        try state.note(.blankPostalCode, table, record)
      }
      let owner = record[.organisationID]
      let knownOwner = owner.flatMap { state.organisations[$0] == nil ? nil : $0 }
      if let location = record[.locationID] {
        guard try state.isKept(location, record, table) else { return }
        if knownOwner == nil, let owner {
          try state.note(.missingOrganisation, table, record, detail: owner)
        }
      } else {
        guard let owner else { return try state.note(.noReference, table, record) }
        guard knownOwner != nil else {
          return try state.note(
            state.reasonWithout(organisation: owner), table, record, detail: owner)
        }
      }
      switch state.places.add(address: record, of: knownOwner) {
      case .taken: break
      case .empty: try state.note(.nothingSaid, table, record)
      case .second: try state.note(.second, table, record)
      }
    }
    try each(.serviceAtLocation, needsID: false) { state, record, table in
      guard let location = record[.locationID] else {
        return try state.note(.noReference, table, record)
      }
      guard let service = try state.service(of: record, table),
        try state.isKept(location, record, table)
      else { return }
      state.places.add(service: service, at: location)
    }
  }

  /// Whether a location is kept; if not, it is noted that the record goes with it.
  private mutating func isKept(
    _ location: String, _ record: SourceRecord, _ table: String
  ) throws -> Bool {
    if places.knows(location: location) { return true }
    try note(
      droppedLocations.contains(location) ? .droppedLocation : .danglingLocation, table, record,
      detail: location)
    return false
  }

  /// Why there is no such organisation.
  private func reasonWithout(organisation id: String) -> FindingKind {
    droppedOrganisations.contains(id) ? .droppedOrganisation : .danglingOrganisation
  }
}

import SupportNetwork

/// Names of areas are shorter; what is longer is told in sentences.
private let longestArea = 80

extension RecordImport {
  mutating func takeTerms() throws {
    try each(.term, needsID: true) { state, record, _ in state.terms.add(record) }
  }

  mutating func takeOrganisations() throws {
    try each(.organisation, needsID: true) { state, record, table in
      guard let id = record[.id] else { return }
      guard let name = try state.text(record, .name, .name, table) else {
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
        return try state.note(.danglingOrganisation, table, record, detail: owner)
      }
      guard let number = CleanText.of(record[.identifier], .name)?.text else { return }
      state.organisations[owner]?.add(number, of: record[.scheme] ?? "other")
    }
  }

  mutating func takeServiceIDs() throws {
    // Counted and told when services are written; here only who there is.
    for file in source.files where file.table == .service {
      var ids: Set<String> = []
      source.read(file) { event in
        if case .record(let record) = event, let id = record[.id] { ids.insert(id) }
      }
      serviceIDs.formUnion(ids)
    }
  }

  mutating func takePlaces() throws {
    try each(.location, needsID: true) { state, record, table in
      guard let id = record[.id] else { return }
      let owner = record[.organisationID]
      if let owner, state.organisations[owner] == nil {
        try state.note(.danglingOrganisation, table, record, detail: owner)
      }
      state.places.add(location: id, of: owner)
    }
    try each(.address, needsID: false) { state, record, table in
      if let location = record[.locationID], !state.places.knows(location: location) {
        return try state.note(.danglingLocation, table, record, detail: location)
      }
      if record[.locationID] == nil, record[.organisationID] == nil {
        return try state.note(.noReference, table, record)
      }
      if record.has(.postalCode), record[.postalCode] == nil {
        try state.note(.blankPostalCode, table, record)
      }
      state.places.add(address: record)
    }
    try each(.serviceAtLocation, needsID: false) { state, record, table in
      guard let service = record[.serviceID], let location = record[.locationID] else {
        return try state.note(.noReference, table, record)
      }
      guard state.serviceIDs.contains(service) else {
        return try state.note(.danglingService, table, record, detail: service)
      }
      guard state.places.knows(location: location) else {
        return try state.note(.danglingLocation, table, record, detail: location)
      }
      state.places.add(service: service, at: location)
    }
  }

  /// What belongs to services: terms, areas, target groups, room.
  mutating func takeLinks() throws {
    try each(.serviceTerm, needsID: false) { state, record, table in
      try state.link(record, to: record[.serviceID], table)
    }
    try each(.attribute, needsID: false) { state, record, table in
      let entity = record[.linkEntity]?.lowercased()
      if let entity, SourceTable.named(entity, columns: { _ in true }) != .service,
        record[.linkID].map({ !state.serviceIDs.contains($0) }) ?? true
      {
        return try state.note(.notKept, table, record, detail: entity)
      }
      try state.link(record, to: record[.linkID] ?? record[.serviceID], table)
    }
    try each(.serviceArea, needsID: false) { state, record, table in
      guard let service = try state.service(of: record, table),
        let area = CleanText.of(record[.name], .name)?.text
      else { return }
      guard area.unicodeScalars.count <= longestArea, !area.hasSuffix(".") else {
        return try state.note(.areaInSentences, table, record)
      }
      if state.areas[service]?.contains(area) != true {
        state.areas[service, default: []].append(area)
      }
    }
    try each(.eligibility, needsID: false) { state, record, table in
      guard let service = try state.service(of: record, table),
        let group = try state.text(record, .eligibility, .name, table)
      else { return }
      if state.groups[service]?.contains(group) != true {
        state.groups[service, default: []].append(group)
      }
    }
    try each(.serviceCapacity, needsID: false) { state, record, table in
      guard let service = try state.service(of: record, table) else { return }
      let free = record[.available].flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 }
      var places = record[.maximum].flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 }
      if let free, let most = places, free > most { places = nil }
      if state.capacities[service] == nil, free != nil || places != nil {
        state.capacities[service] = Capacity(places: places, free: free)
      }
    }
  }

  private mutating func link(
    _ record: SourceRecord, to service: String?, _ table: String
  ) throws {
    guard let service, let term = record[.termID] else {
      return try note(.noReference, table, record)
    }
    guard serviceIDs.contains(service) else {
      return try note(.danglingService, table, record, detail: service)
    }
    guard terms.isEmpty || terms.knows(term) else {
      return try note(.danglingTerm, table, record, detail: term)
    }
    termsOfService[service, default: []].insert(term)
  }

  private mutating func service(of record: SourceRecord, _ table: String) throws -> String? {
    guard let service = record[.serviceID] else {
      try note(.noReference, table, record)
      return nil
    }
    if serviceIDs.contains(service) { return service }
    try note(.danglingService, table, record, detail: service)
    return nil
  }

  /// A text of a record as a network may hold it; that it was cut is noted.
  mutating func text(
    _ record: SourceRecord, _ field: SourceField, _ rule: TextRule, _ table: String
  ) throws -> String? {
    guard let clean = CleanText.of(record[field], rule) else { return nil }
    if clean.isCut { try note(.textCut, table, record, detail: field.names[0]) }
    return clean.text
  }

  func isClosed(_ status: String) -> Bool {
    ["inactive", "defunct", "temporarily closed", "temporarily_closed", "closed", "archived"]
      .contains(status.lowercased())
  }
}

extension FolderRow {
  /// Adds a number in a register.
  mutating func add(_ number: String, of scheme: String) {
    let plain = scheme.lowercased()
    for known in ["kvk", "agb", "oin"] where plain.contains(known) && self[known].isEmpty {
      self[known] = number
      return
    }
    let letters = plain.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let code = String(
      (letters.first?.isLetter == true ? letters : ["x", "-"] + letters).prefix(32))
    let numbers = ListCell.items(of: self["other-numbers"])
    guard !numbers.contains(where: { $0.hasPrefix(code + ":") }) else { return }
    self["other-numbers"] = ListCell.text(of: numbers + ["\(code): \(number)"])
  }
}

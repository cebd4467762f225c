import SupportNetwork

/// Names of areas are shorter; what is longer is told in sentences.
private let longestArea = 80

extension RecordImport {
  /// What belongs to services: terms, areas, target groups, room.
  mutating func takeLinks() throws {
    try each(.serviceTerm, needsID: false) { state, record, table in
      try state.link(record, to: record[.serviceID], table)
    }
    try each(.attribute, needsID: false) { state, record, table in
      let entity = record[.linkEntity]?.lowercased()
      if let entity, SourceTable.named(entity, columns: { _ in true }) != .service,
        record[.linkID].map({ !state.isInSource(service: $0) }) ?? true
      {
        return try state.note(.notKept, table, record, detail: entity)
      }
      try state.link(record, to: record[.linkID] ?? record[.serviceID], table)
    }
    try each(.serviceArea, needsID: false) { state, record, table in
      guard let service = try state.service(of: record, table) else { return }
      guard let area = CleanText.of(record[.name], .name)?.text else {
        return try state.note(.nothingSaid, table, record)
      }
      guard area.unicodeScalars.count <= longestArea, !area.hasSuffix(".") else {
        return try state.note(.areaInSentences, table, record)
      }
      if state.areas[service]?.contains(area) != true {
        state.areas[service, default: []].append(area)
      }
    }
    try each(.eligibility, needsID: false) { state, record, table in
      guard let service = try state.service(of: record, table) else { return }
      guard let group = try state.text(record, .eligibility, .name, table) else {
        return try state.note(.nothingSaid, table, record)
      }
      if state.groups[service]?.contains(group) != true {
        state.groups[service, default: []].append(group)
      }
    }
    try each(.serviceCapacity, needsID: false) { state, record, table in
      guard let service = try state.service(of: record, table) else { return }
      guard state.capacities[service] == nil else {
        return try state.note(.second, table, record)
      }
      let free = try state.count(record, .available, table)
      var places = try state.count(record, .maximum, table)
      if let free, let most = places, free > most {
        try state.note(.moreFreeThanPlaces, table, record, detail: "\(free) > \(most)")
        places = nil
      }
      guard free != nil || places != nil else {
        return try state.note(.nothingSaid, table, record)
      }
      state.capacities[service] = Capacity(places: places, free: free)
    }
  }

  private mutating func link(
    _ record: SourceRecord, to service: String?, _ table: String
  ) throws {
    guard let service, let term = record[.termID] else {
      return try note(.noReference, table, record)
    }
    // That a service has a term is told of those too that were left out.
    if terms.isEmpty || terms.knows(term) { termsOfService[service, default: []].insert(term) }
    guard try isKept(service: service, record, table) else { return }
    if !terms.isEmpty, !terms.knows(term) {
      try note(.danglingTerm, table, record, detail: term)
    }
  }

  /// The service to which a record belongs; when it is not kept, it is noted why.
  mutating func service(of record: SourceRecord, _ table: String) throws -> String? {
    guard let service = record[.serviceID] else {
      try note(.noReference, table, record)
      return nil
    }
    return try isKept(service: service, record, table) ? service : nil
  }

  private mutating func isKept(
    service: String, _ record: SourceRecord, _ table: String
  ) throws -> Bool {
    if serviceIDs.contains(service) { return true }
    try note(
      droppedServices.contains(service) ? .droppedService : .danglingService, table, record,
      detail: service)
    return false
  }

  private func isInSource(service: String) -> Bool {
    serviceIDs.contains(service) || droppedServices.contains(service)
  }

  /// A whole number from 0 on; that it is none is noted.
  private mutating func count(
    _ record: SourceRecord, _ field: SourceField, _ table: String
  ) throws -> Int? {
    guard let text = record[field] else { return nil }
    if let count = Int(text), count >= 0 { return count }
    try note(.noCount, table, record, detail: CleanText.of(text, .name)?.text)
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

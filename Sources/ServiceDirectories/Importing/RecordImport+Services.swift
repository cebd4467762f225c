import SupportNetwork

extension RecordImport {
  /// Writes the services, one by one.
  mutating func writeServices() throws {
    try each(.service, needsID: true) { state, record, table in
      guard let id = record[.id] else { return }
      try state.noteMarks(of: record, id, table)
      guard let name = try state.text(record, .name, .name, table) else {
        return try state.note(.noName, table, record)
      }
      let written = Reference.list(record[.organisationID])
      state.report.references += 1
      guard !written.isEmpty else {
        state.report.danglingReferences += 1
        return try state.note(.noOrganisation, table, record)
      }
      let known = written.filter { state.organisations[$0] != nil }
      let missing = written.filter { state.organisations[$0] == nil }.joined(separator: ", ")
      guard !known.isEmpty else {
        state.report.danglingReferences += 1
        let isDropped = written.contains(where: state.droppedOrganisations.contains)
        return try state.note(
          isDropped ? .droppedOrganisation : .danglingOrganisation, table, record, detail: missing)
      }
      if written.count > 1 {
        try state.note(
          .listedReferences, table, record, detail: written.joined(separator: ", "))
      }
      if !missing.isEmpty {
        try state.note(.missingOrganisation, table, record, detail: missing)
      }
      for organisation in known { state.places.noteService(id, of: organisation) }
      var row = FolderRow(.services)
      row["id"] = SourceIdentifier.actor(id, prefix: "s").rawValue
      row["organisation"] = ListCell.text(of: known.compactMap { state.organisations[$0]?.id })
      row["name"] = name
      row["hsds"] = CleanText.of(id, .name)?.text ?? ""
      try state.fill(&row, record, id, table)
      try state.output.put(service: row)
    }
  }

  /// Notes what is missing in a service, whether it is kept or not.
  private mutating func noteMarks(of record: SourceRecord, _ id: String, _ table: String) throws {
    termsOfService[id, default: []].formUnion(Reference.list(record[.termIDs]))
    if termsOfService[id]?.isEmpty != false { try note(.noTerms, table, record) }
    guard let status = record[.status] else { return try note(.blankStatus, table, record) }
    if isClosed(status) {
      try note(.closed, table, record, detail: status)
    } else if status.lowercased() != FolderStatus.active.rawValue {
      try note(.unknownStatus, table, record, detail: status)
    }
  }

  private mutating func fill(
    _ row: inout FolderRow, _ record: SourceRecord, _ id: String, _ table: String
  ) throws {
    var domains: Set<LifeDomainID> = []
    let used = (termsOfService[id] ?? []).sorted()
    for term in used { domains.formUnion(terms.domains(ofUsed: term)) }
    if domains.isEmpty, !used.isEmpty { try note(.noDomain, table, record) }
    row["domains"] = ListCell.text(of: domains.map(\.rawValue).sorted())
    row["terms"] = ListCell.text(of: used)
    row["areas"] = ListCell.text(of: areas(ofService: id))
    var groups = groups[id] ?? []
    if let group = CleanText.of(record[.eligibility], .name) {
      if group.isCut {
        try note(.groupInSentences, table, record)
      } else if !groups.contains(group.text) {
        groups.append(group.text)
      }
    }
    row["target-groups"] = ListCell.text(of: groups)
    row["access"] = try text(record, .access, .words, table) ?? ""
    row["places"] = capacities[id]?.places.map { "\($0)" } ?? ""
    row["free"] = capacities[id]?.free.map { "\($0)" } ?? ""
    if let wait = record[.waitTime] {
      if let days = WaitText.days(wait) {
        row["waiting-days"] = "\(days)"
      } else {
        try note(.waitNotUnderstood, table, record, detail: CleanText.of(wait, .name)?.text)
      }
    }
    if let confirmed = record[.confirmed] {
      if let date = CalendarDate(iso: confirmed.prefix(10)) {
        row["confirmed"] = date.iso
      } else {
        try note(.noDate, table, record, detail: CleanText.of(confirmed, .name)?.text)
      }
    }
    let isClosed = record[.status].map(isClosed) ?? false
    row["status"] = (isClosed ? FolderStatus.inactive : .active).rawValue
  }

  /// The areas that a service names, or else the towns where it is, or else what the user said.
  private func areas(ofService id: String) -> [String] {
    if let named = areas[id] { return named }
    let cities = places.cities(ofService: id).compactMap { CleanText.of($0, .name)?.text }
    return cities.isEmpty ? options.area.map { [$0] } ?? [] : cities
  }
}

extension RecordImport {
  /// Writes the organisations, with where they are.
  mutating func writeOrganisations() throws {
    for id in organisationOrder {
      guard var row = organisations[id] else { continue }
      let place = places.place(of: id)
      if row["address"].isEmpty {
        row["address"] = CleanText.of(place.address, .name)?.text ?? ""
      }
      if row["area"].isEmpty { row["area"] = CleanText.of(place.city, .name)?.text ?? "" }
      if row["area"].isEmpty { row["area"] = options.area ?? "" }
      try output.put(organisation: row)
    }
  }
}

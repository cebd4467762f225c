import Foundation
import SupportNetwork
import Tables

/// Reads the tables of a directory folder into organisations and services.
struct FolderReader {
  private let domains: [LifeDomain]
  private let lifeDomains: [LifeDomain]
  private var organisations: [Organisation] = []
  private var services: [Service] = []
  /// Organisations of a service beside the first one.
  private var others: [Tie] = []
  private var seen: [String: (line: Int, digest: Int)] = [:]
  /// Organisations and services that are there and do not hold now.
  private var inactive = SupportNetwork(title: "")
  private var retired: Set<ActorID> = []
  /// Organisations that have a row, be it one with a fault.
  private var known: Set<ActorID> = []
  private var leftOut: Set<ActorID> = []
  private var faults: [TableFault] = []
  private var faultCount = 0
  /// Services with a name, and those of which no organisation is there.
  private(set) var references = 0
  private(set) var danglingReferences = 0

  init(lifeDomains: [LifeDomain]) {
    self.lifeDomains = lifeDomains
    domains = lifeDomains
  }

  func reading(title: String) -> DirectoryFolder.Reading {
    let memberships = services.compactMap { service in
      service.organisation.map { Tie(.membership, from: $0, to: service.id) }
    }
    let network = SupportNetwork(
      title: title, lifeDomains: lifeDomains, organisations: organisations, services: services,
      ties: memberships + others)
    return DirectoryFolder.Reading(
      network: network, faults: faults, faultCount: faultCount, inactive: inactive)
  }

  /// Reads a table.
  ///
  /// - Parameter body: is told what became of each row.
  mutating func read(
    _ table: FolderTable, at folder: String, _ body: (FolderRecord) throws -> Void
  ) rethrows {
    guard let path = DirectoryFolder.file(of: table, in: folder) else {
      return try end(
        TableFault(
          file: folder + "/" + table.file, line: 1, column: 1, fact: .unreadable(code: ENOENT)),
        body)
    }
    let bytes: OpenedBytes
    do throws(ByteSourceFailure) {
      bytes = try OpenedBytes(path: path)
    } catch {
      return try end(TableFault(file: path, line: 1, column: 1, failure: error), body)
    }
    var reader = TableReader(bytes, file: path)
    let isOrganisations = table.file == FolderTable.organisations.file
    let needed = isOrganisations ? ["id", "name"] : ["id", "name", "organisation"]
    let columns = table.columns.map { reader.headings.column(named: $0.names) }
    if !reader.headings.names.isEmpty,
      let missing = needed.first(where: { columns[table.number(of: $0)] == nil })
    {
      return try end(reader.missingHeading(missing), body)
    }
    while let record = reader.next() {
      switch record {
      case .fault(let fault) where reader.hasEnded: try end(fault, body)
      case .fault(let fault):
        note(fault)
        try body(.leftOut(LeftOutRow(fault)))
      case .row(let row):
        var cells = CellReading(row: row, table: table, columns: columns)
        let dropped = isOrganisations ? takeOrganisation(&cells) : takeService(&cells)
        for fault in cells.faults { note(fault) }
        if let fault = cells.faults.first {
          try body(.leftOut(LeftOutRow(cells, fault)))
        } else if let dropped {
          try body(.leftOut(dropped))
        } else {
          try body(.kept(FolderRow(table, cells: columns.map { row.text($0) ?? "" })))
        }
      }
    }
  }

  private mutating func end(
    _ fault: TableFault, _ body: (FolderRecord) throws -> Void
  ) rethrows {
    note(fault)
    try body(.end(fault))
  }

  private mutating func takeOrganisation(_ cells: inout CellReading) -> LeftOutRow? {
    guard let id = newID(&cells) else { return nil }
    known.insert(id)
    defer { if !cells.faults.isEmpty { leftOut.insert(id) } }
    guard let name = cells.name("name") else { return nil }
    var organisation = Organisation(
      id: id, name: name, aliases: cells.names("aliases"),
      kind: cells.organisationKind("kind") ?? .other, area: cells.name("area"),
      address: cells.name("address"), isConfidential: cells.boolean("confidential") ?? false,
      confirmed: cells.date("confirmed"), note: cells.words("note"))
    for scheme in ["kvk", "agb", "oin", "hsds"] {
      if let value = cells.registerNumber(scheme) {
        organisation.identifiers.append(OrganisationIdentifier(scheme: scheme, value: value))
      }
    }
    for number in cells.names("other-numbers") {
      let parts = number.split(separator: ":", maxSplits: 1)
      if parts.count == 2, ActorID(String(parts[0])) != nil {
        organisation.identifiers.append(
          OrganisationIdentifier(
            scheme: String(parts[0]), value: String(parts[1].drop { $0 == " " })))
      } else {
        cells.fault(.unknownCode(number, known: ["btw: 12345"]), in: "other-numbers")
      }
    }
    let status: FolderStatus = cells.code("status") ?? .active
    _ = cells.date("until")
    guard cells.faults.isEmpty else { return nil }
    if status == .active {
      organisations.append(organisation)
    } else {
      retired.insert(id)
      inactive.organisations.append(organisation)
    }
    return nil
  }

  /// - Returns: that the service was left out with its organisations; what is wrong with the row
  ///   itself is in its faults.
  private mutating func takeService(_ cells: inout CellReading) -> LeftOutRow? {
    guard let id = newID(&cells), let name = cells.name("name") else { return nil }
    let offered = cells.names("organisation")
    if offered.isEmpty { cells.fault(.missingValue, in: "organisation") }
    let named = offered.compactMap { text -> ActorID? in
      guard let offerer = ActorID(text), known.contains(offerer) else {
        cells.fault(.unknownReference(text), in: "organisation")
        return nil
      }
      return offerer
    }
    let offerers = named.filter { !leftOut.contains($0) }
    references += 1
    if offerers.isEmpty { danglingReferences += 1 }
    let capacity = cells.capacity
    let service = Service(
      id: id, name: name, organisation: offerers.first { !retired.contains($0) },
      domains: cells.domains("domains", among: domains),
      targetGroups: cells.names("target-groups"), areas: cells.names("areas"),
      access: cells.words("access"), capacity: capacity,
      waitingDays: cells.number("waiting-days", upTo: 36_500),
      confirmed: cells.date("confirmed"), note: cells.words("note"))
    let status: FolderStatus = cells.code("status") ?? .active
    _ = cells.date("until")
    guard cells.faults.isEmpty else { return nil }
    // A row that names one that was left out would lead nowhere.
    if let gone = named.first(where: leftOut.contains) {
      return LeftOutRow(cells, without: gone.rawValue)
    }
    guard status == .active, service.organisation != nil else {
      inactive.services.append(service)
      return nil
    }
    services.append(service)
    others += offerers.filter { $0 != service.organisation && !retired.contains($0) }
      .map { Tie(.membership, from: $0, to: id) }
    return nil
  }

  private mutating func newID(_ cells: inout CellReading) -> ActorID? {
    guard let text = cells.name("id") else { return nil }
    guard let id = ActorID(text) else {
      cells.fault(.malformedID(text), in: "id")
      return nil
    }
    if let first = seen[text] {
      cells.fault(
        first.digest == cells.row.digest
          ? .repeatedID(text, firstLine: first.line)
          : .contradictoryID(text, firstLine: first.line), in: "id")
      return nil
    }
    seen[text] = (cells.row.line, cells.row.digest)
    return id
  }

  private mutating func note(_ fault: TableFault) {
    faultCount += 1
    if faults.count < DirectoryFolder.Reading.mostFaults { faults.append(fault) }
  }
}

extension TableFault {
  /// That a file cannot be read.
  init(file: String, line: Int, column: Int, failure: ByteSourceFailure) {
    let fact: Fact =
      switch failure {
      case .unreadable(let code): .unreadable(code: code)
      case .damagedArchive: .damagedArchive
      }
    self.init(file: file, line: line, column: column, fact: fact)
  }
}

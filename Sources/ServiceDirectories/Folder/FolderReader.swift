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
  private var lines: [String: Int] = [:]
  /// Organisations and services that are there and do not hold now.
  private var inactive = SupportNetwork(title: "")
  private var retired: Set<ActorID> = []
  private var known: Set<ActorID> = []
  private var faults: [TableFault] = []
  private var faultCount = 0

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

  mutating func read(_ table: FolderTable, at folder: String) {
    guard let path = DirectoryFolder.file(of: table, in: folder) else {
      let missing = TableFault(
        file: folder + "/" + table.file, line: 1, column: 1, fact: .unreadable(code: ENOENT))
      return note(missing)
    }
    let bytes: OpenedBytes
    do throws(ByteSourceFailure) {
      bytes = try OpenedBytes(path: path)
    } catch {
      return note(TableFault(file: path, line: 1, column: 1, failure: error))
    }
    var reader = TableReader(bytes, file: path)
    let isOrganisations = table.file == FolderTable.organisations.file
    let needed = isOrganisations ? ["id", "name"] : ["id", "name", "organisation"]
    let columns = table.columns.map { reader.headings.column(named: $0.names) }
    if !reader.headings.names.isEmpty,
      let missing = needed.first(where: { columns[table.number(of: $0)] == nil })
    {
      return note(reader.missingHeading(missing))
    }
    while let record = reader.next() {
      switch record {
      case .fault(let fault): note(fault)
      case .row(let row):
        var cells = CellReading(row: row, table: table, columns: columns)
        if isOrganisations { takeOrganisation(&cells) } else { takeService(&cells) }
        for fault in cells.faults { note(fault) }
      }
    }
  }

  private mutating func takeOrganisation(_ cells: inout CellReading) {
    guard let id = newID(&cells), let name = cells.name("name") else { return }
    known.insert(id)
    var organisation = Organisation(
      id: id, name: name, aliases: cells.names("aliases"),
      kind: cells.code("kind") ?? .other, area: cells.name("area"),
      address: cells.name("address"), isConfidential: cells.boolean("confidential") ?? false,
      confirmed: cells.date("confirmed"), note: cells.words("note"))
    for scheme in ["kvk", "agb", "oin", "hsds"] {
      if let value = cells.name(scheme) {
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
    guard cells.faults.isEmpty else { return }
    if status == .active {
      organisations.append(organisation)
    } else {
      retired.insert(id)
      inactive.organisations.append(organisation)
    }
  }

  private mutating func takeService(_ cells: inout CellReading) {
    guard let id = newID(&cells), let name = cells.name("name") else { return }
    let offered = cells.names("organisation")
    if offered.isEmpty { cells.fault(.missingValue, in: "organisation") }
    let offerers = offered.compactMap { text -> ActorID? in
      guard let offerer = ActorID(text), known.contains(offerer) else {
        cells.fault(.unknownReference(text), in: "organisation")
        return nil
      }
      return offerer
    }
    var capacity: Capacity? = Capacity(
      places: cells.number("places", upTo: 1_000_000), free: cells.number("free", upTo: 1_000_000))
    if capacity == Capacity() { capacity = nil }
    let service = Service(
      id: id, name: name, organisation: offerers.first { !retired.contains($0) },
      domains: cells.domains("domains", among: domains),
      targetGroups: cells.names("target-groups"), areas: cells.names("areas"),
      access: cells.words("access"), capacity: capacity,
      waitingDays: cells.number("waiting-days", upTo: 36_500),
      confirmed: cells.date("confirmed"), note: cells.words("note"))
    let status: FolderStatus = cells.code("status") ?? .active
    guard cells.faults.isEmpty else { return }
    guard status == .active, service.organisation != nil else {
      inactive.services.append(service)
      return
    }
    services.append(service)
    others += offerers.filter { $0 != service.organisation && !retired.contains($0) }
      .map { Tie(.membership, from: $0, to: id) }
  }

  private mutating func newID(_ cells: inout CellReading) -> ActorID? {
    guard let text = cells.name("id") else { return nil }
    guard let id = ActorID(text) else {
      cells.fault(.malformedID(text), in: "id")
      return nil
    }
    if let first = lines[text] {
      cells.fault(.repeatedID(text, firstLine: first), in: "id")
      return nil
    }
    lines[text] = cells.row.line
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

import Tables

/// Counts what an import finds, and keeps the first places.
struct FindingLog {
  private struct Key: Hashable {
    let kind: FindingKind
    let table: String
  }

  private var findings: [Key: Finding] = [:]
  private(set) var faults: [TableFault] = []
  private(set) var faultCount = 0
  private(set) var fatalFaultCount = 0

  mutating func note(_ kind: FindingKind, _ table: String, _ place: FoundPlace) {
    let key = Key(kind: kind, table: table)
    findings[key, default: Finding(kind: kind, table: table, count: 0, examples: [])]
      .add(place)
  }

  /// - Parameter isKept: whether Kring takes anything from the table; faults in others cost nothing.
  mutating func note(_ fault: TableFault, _ table: String, isKept: Bool) {
    faultCount += 1
    if isKept { fatalFaultCount += 1 }
    if faults.count < ImportReport.mostFaults { faults.append(fault) }
    note(.faultyRow, table, FoundPlace(file: fault.file, line: fault.line, id: nil, detail: nil))
  }

  /// What was found: losses first, then by table and kind.
  var sorted: [Finding] {
    findings.values.sorted { one, other in
      (one.kind.isLoss ? 0 : 1, one.table, one.kind.rawValue)
        < (other.kind.isLoss ? 0 : 1, other.table, other.kind.rawValue)
    }
  }
}

extension Finding {
  fileprivate mutating func add(_ place: FoundPlace) {
    count += 1
    if examples.count < Self.mostExamples { examples.append(place) }
  }
}

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

  mutating func note(_ kind: FindingKind, _ table: String, _ place: FoundPlace, count: Int = 1) {
    let key = Key(kind: kind, table: table)
    findings[key, default: Finding(kind: kind, table: table, count: 0, examples: [])]
      .add(place, count)
  }

  mutating func note(_ fault: TableFault) {
    faultCount += 1
    if faults.count < ImportReport.mostFaults { faults.append(fault) }
  }

  /// What was found: by what became of it, then by table and kind.
  var sorted: [Finding] {
    let ranks = Dictionary(
      uniqueKeysWithValues: FindingOutcome.allCases.enumerated().map { ($1, $0) })
    return findings.values.sorted { one, other in
      (ranks[one.kind.outcome] ?? 0, one.table, one.kind.rawValue)
        < (ranks[other.kind.outcome] ?? 0, other.table, other.kind.rawValue)
    }
  }
}

extension Finding {
  fileprivate mutating func add(_ place: FoundPlace, _ times: Int) {
    count += times
    if examples.count < Self.mostExamples { examples.append(place) }
  }
}

import Tables

/// What became of a row of a directory folder when it was read.
enum FolderRecord {
  case kept(FolderRow)
  case leftOut(LeftOutRow)
  /// Nothing more of the file can be read.
  case end(TableFault)
}

/// A row of a directory folder that cannot be taken.
struct LeftOutRow {
  let kind: FindingKind
  let line: Int
  let id: String?
  /// The first of what is wrong with it; nothing when that is with what it belongs to.
  let fault: TableFault?
  let detail: String?

  /// A row that is no row.
  init(_ fault: TableFault) {
    kind = .faultyRow
    line = fault.line
    id = nil
    self.fault = fault
    detail = fault.field
  }

  /// A row of which values are wrong.
  init(_ cells: CellReading, _ fault: TableFault) {
    line = cells.row.line
    id = cells.text("id")
    self.fault = fault
    (kind, detail) =
      switch fault.fact {
      case .repeatedID(_, let first): (.repeated, "\(fault.file):\(first)")
      case .contradictoryID(_, let first): (.contradictory, "\(fault.file):\(first)")
      case .unknownReference(let text): (.danglingOrganisation, text)
      case .missingValue where id == nil: (.noID, nil)
      case .missingValue where cells.text("name") == nil: (.noName, nil)
      case .missingValue: (.noOrganisation, nil)
      default: (.wrongValue, fault.field)
      }
  }

  /// A service whose organisations were left out.
  init(_ cells: CellReading, without organisation: String) {
    kind = .droppedOrganisation
    line = cells.row.line
    id = cells.text("id")
    fault = nil
    detail = organisation
  }
}

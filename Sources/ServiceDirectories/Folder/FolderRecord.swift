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
    detail = fault.field
    kind =
      switch fault.fact {
      case .repeatedID: .repeated
      case .contradictoryID: .contradictory
      case .unknownReference: .danglingOrganisation
      case .missingValue where id == nil: .noID
      case .missingValue where cells.text("name") == nil: .noName
      case .missingValue: .noOrganisation
      default: .wrongValue
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

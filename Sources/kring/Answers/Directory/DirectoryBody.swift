import ReferralLinks
import ServiceDirectories
import SupportNetwork
import Tables

/// The report about a directory for programs.
struct DirectoryBody: Encodable {
  private let source: String
  private let output: String?
  private let format: String
  private let written: Bool
  private let refusal: Refusal?
  private let organisations: Changes
  private let services: Changes
  private let retired: Int?
  private let tables: [SourceTable]
  private let findings: [Found]
  private let faults: [Fault]
  private let faultCount: Int
  private let termsInUse: Int?
  private let unmappedTerms: [Term]
  private let danglingShare: Double?

  init(_ report: ImportReport, source: String, output: String, _ messages: Messages) {
    self.source = source
    self.output = output
    format = report.format.rawValue
    written = report.refusal == nil
    refusal = report.refusal.map {
      Refusal(code: $0.code, sentence: messages.sentence($0, source))
    }
    organisations = Changes(report.organisations)
    services = Changes(report.services)
    retired = nil
    tables = report.tables.map(SourceTable.init)
    findings = report.findings.map { Found($0, messages) }
    faults = report.faults.map { Fault($0, messages) }
    faultCount = report.faultCount
    termsInUse = report.termsInUse
    unmappedTerms = report.unmappedTerms.map { Term($0, messages) }
    danglingShare = report.danglingShare
  }

  /// - Parameter linkFaults: what is wrong with the referral links of the folder.
  init(
    _ reading: DirectoryFolder.Reading, _ linkFaults: [LinkFault], source: String,
    _ messages: Messages
  ) {
    self.source = source
    output = nil
    format = DirectoryFormat.folder.rawValue
    written = false
    refusal = nil
    organisations = Changes(present: reading.network.organisations.count)
    services = Changes(present: reading.network.services.count)
    retired = reading.retiredCount
    tables = []
    findings = []
    faults =
      reading.faults.map { Fault($0, messages) } + linkFaults.map { Fault($0, messages) }
    faultCount = reading.faultCount + linkFaults.count
    termsInUse = nil
    unmappedTerms = []
    danglingShare = nil
  }

  private struct Refusal: Encodable {
    let code: String
    let sentence: String
  }

  private struct Changes: Encodable {
    let present: Int
    var added: Int?
    var updated: Int?
    var unchanged: Int?
    var retired: Int?
    var restored: Int?
    var ownRecords: Int?
    var keptValues: Int?

    init(present: Int) { self.present = present }

    init(_ changes: FolderChanges) {
      present = changes.imported + changes.ownRecords
      added = changes.added
      updated = changes.updated
      unchanged = changes.unchanged
      retired = changes.retired
      restored = changes.restored
      ownRecords = changes.ownRecords
      keptValues = changes.keptValues
    }
  }

  private struct SourceTable: Encodable {
    let file: String
    let name: String
    let isKept: Bool
    let records: Int
    let repeatedIDs: Int
    let recordsWithoutID: Int
    let brokenRecords: Int

    init(_ table: TableReport) {
      file = table.file
      name = table.name
      isKept = table.isKept
      records = table.records
      repeatedIDs = table.repeatedIDs
      recordsWithoutID = table.recordsWithoutID
      brokenRecords = table.brokenRecords
    }
  }

  private struct Found: Encodable {
    let kind: String
    let table: String
    let outcome: String
    let count: Int
    let sentence: String
    let examples: [Place]

    init(_ finding: Finding, _ messages: Messages) {
      kind = finding.kind.rawValue
      table = finding.table
      outcome = finding.kind.outcome.rawValue
      count = finding.count
      sentence = messages.sentence(finding.kind)
      examples = finding.examples.map {
        Place(file: $0.file, line: $0.line, id: $0.id, detail: $0.detail)
      }
    }
  }

  private struct Place: Encodable {
    let file: String
    let line: Int?
    let id: String?
    let detail: String?
  }

  private struct Fault: Encodable {
    let file: String
    let line: Int
    let column: Int
    let field: String?
    let sentence: String

    init(_ fault: TableFault, _ messages: Messages) {
      file = fault.file
      line = fault.line
      column = fault.column
      field = fault.field
      sentence = messages.sentence(fault.fact)
    }

    init(_ fault: LinkFault, _ messages: Messages) {
      file = fault.file
      line = fault.line
      column = fault.column
      field = fault.field
      sentence = messages.sentence(fault.fact)
    }
  }

  private struct Term: Encodable {
    let id: String
    let name: String?
    let uses: Int
    let reason: String
    let sentence: String

    init(_ term: UnmappedTerm, _ messages: Messages) {
      id = term.id
      name = term.name
      uses = term.uses
      reason = term.reason.rawValue
      sentence = messages.sentence(term.reason)
    }
  }
}

extension ImportRefusal {
  fileprivate var code: String {
    switch self {
    case .dangling: "dangling"
    case .faults: "faults"
    case .otherDirectory: "other-directory"
    case .nothingFound: "nothing-found"
    }
  }
}

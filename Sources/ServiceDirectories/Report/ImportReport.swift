public import Tables

/// What an import read, what it made of it, and what it left out and why.
public struct ImportReport: Sendable {
  public internal(set) var format: DirectoryFormat
  /// The tables, by the names of their files.
  public internal(set) var tables: [TableReport] = []
  /// What was found: by what became of it, then by table and kind.
  public internal(set) var findings: [Finding] = []
  /// What is wrong with the files of which Kring keeps something, in their order; at most
  /// ``mostFaults``.
  public internal(set) var faults: [TableFault] = []
  /// How many such faults there are in all.
  public internal(set) var faultCount = 0
  /// The terms that services have and that stand for no life domain: those of which nobody said so
  /// first, most used first, then by name.
  public internal(set) var unmappedTerms: [UnmappedTerm] = []
  /// How many different terms services have.
  public internal(set) var termsInUse = 0
  /// Services with a name, and those of which no organisation is there.
  public internal(set) var references = 0
  public internal(set) var danglingReferences = 0
  public internal(set) var organisations = FolderChanges()
  public internal(set) var services = FolderChanges()
  /// Why nothing was written, if it was not.
  public internal(set) var refusal: ImportRefusal?

  /// How many faults are listed.
  public static let mostFaults = 200

  /// The share of services of which no organisation is there, from 0 to 1; nothing when there are no
  /// services.
  public var danglingShare: Double? {
    references == 0 ? nil : Double(danglingReferences) / Double(references)
  }

  /// How many records were left out.
  public var lossCount: Int { findings(.record).map(\.count).reduce(0, +) }

  /// What was found of which the same became.
  public func findings(_ outcome: FindingOutcome) -> [Finding] {
    findings.filter { $0.kind.outcome == outcome }
  }

  /// How often something was found in a table.
  public func count(_ kind: FindingKind, in table: String) -> Int {
    findings.first { $0.kind == kind && $0.table == table }?.count ?? 0
  }
}

/// What one file of a source holds.
public struct TableReport: Hashable, Sendable {
  public let file: String
  public let name: String
  /// Records of which something is in the folder or could be; nothing of the others.
  public let isKept: Bool
  public internal(set) var records = 0
  /// How many of them are broken.
  public internal(set) var brokenRecords = 0
  /// How many identifiers belong to more than one record.
  public internal(set) var repeatedIDs = 0
  public internal(set) var recordsWithoutID = 0
}

/// A term of the directory that stands for no life domain.
public struct UnmappedTerm: Hashable, Sendable {
  public let id: String
  public let name: String?
  /// How many services have it.
  public internal(set) var uses: Int
  public let reason: Reason

  /// Why it stands for none.
  public enum Reason: String, Sendable, CaseIterable {
    /// The map of terms says nothing of it.
    case notInMap = "not-in-map"
    /// The map of terms says that it is about no life domain.
    case mappedToNone = "mapped-to-none"
  }
}

/// What became of the records of one table of the folder.
public struct FolderChanges: Hashable, Sendable {
  public internal(set) var added = 0
  public internal(set) var updated = 0
  public internal(set) var unchanged = 0
  public internal(set) var retired = 0
  public internal(set) var restored = 0
  /// Records that the team added itself.
  public internal(set) var ownRecords = 0
  /// Values that the team changed itself, and that stayed so.
  public internal(set) var keptValues = 0

  /// How many records came from the source.
  public var imported: Int { added + updated + unchanged + restored }
}

/// Why an import wrote nothing.
public enum ImportRefusal: Hashable, Sendable {
  /// Of more services than is accepted no organisation is there.
  case dangling(share: Double, most: Double)
  /// Files have faults of form.
  case faults(Int)
  /// Most of what is in the folder is not in the source: it may be another directory.
  case otherDirectory(retiring: Int, of: Int)
  /// The source holds no organisations.
  case nothingFound
}

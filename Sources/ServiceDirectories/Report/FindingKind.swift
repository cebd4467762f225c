/// What the import found in the records of a directory.
public enum FindingKind: String, Sendable, CaseIterable {
  // The record was left out.
  case faultyRow = "faulty-row"
  case noID = "no-id"
  case noName = "no-name"
  /// The same record once more.
  case repeated
  /// Another record with the same identifier; the first one counts.
  case contradictory
  case noOrganisation = "no-organisation"
  case danglingOrganisation = "dangling-organisation"
  case danglingService = "dangling-service"
  case danglingLocation = "dangling-location"
  case danglingTerm = "dangling-term"
  /// It does not say what it belongs to.
  case noReference = "no-reference"
  /// It is about something that Kring does not keep.
  case notKept = "not-kept"
  /// An object that is not of a known form.
  case unknownForm = "unknown-form"

  // The record is in the folder; this is for whoever looks after the directory.
  case listedReferences = "listed-references"
  case blankStatus = "blank-status"
  case unknownStatus = "unknown-status"
  case closed
  case noTerms = "no-terms"
  case noDomain = "no-domain"
  case waitNotUnderstood = "wait-not-understood"
  case textCut = "text-cut"
  case blankPostalCode = "blank-postal-code"
  case noDate = "no-date"
  /// An area that is told in sentences, which no household's area would ever equal.
  case areaInSentences = "area-in-sentences"

  /// Whether the record is not in the folder because of it.
  public var isLoss: Bool {
    switch self {
    case .faultyRow, .noID, .noName, .repeated, .contradictory, .noOrganisation,
      .danglingOrganisation, .danglingService, .danglingLocation, .danglingTerm, .noReference,
      .notKept, .unknownForm:
      true
    case .listedReferences, .blankStatus, .unknownStatus, .closed, .noTerms, .noDomain,
      .waitNotUnderstood, .textCut, .blankPostalCode, .noDate, .areaInSentences:
      false
    }
  }
}

/// What was found in one table, how often, and where first.
public struct Finding: Hashable, Sendable {
  public let kind: FindingKind
  /// The name of the table, such as `services`.
  public let table: String
  public internal(set) var count: Int
  /// The first records, in the order of the file.
  public internal(set) var examples: [FoundPlace]

  /// How many places are shown.
  public static let mostExamples = 5
}

/// Where something was found.
public struct FoundPlace: Hashable, Sendable {
  public let file: String
  /// The line; nothing in a file that is not in lines.
  public let line: Int?
  /// The identifier of the record, as the source has it.
  public let id: String?
  /// What it points to or says, where that helps.
  public let detail: String?
}

/// What the import found in a directory.
public enum FindingKind: String, Sendable, CaseIterable {
  // A file was left out.
  case unreadFile = "unread-file"
  /// What is wrong at its beginning, or where it broke off; what follows could not be read.
  case faultyFile = "faulty-file"
  /// Another file holds the same table.
  case secondFile = "second-file"

  // The record was left out.
  case faultyRow = "faulty-row"
  /// A value of one of Kring's own tables that cannot be.
  case wrongValue = "wrong-value"
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
  /// What it belongs to is there, and was itself left out.
  case droppedOrganisation = "dropped-organisation"
  case droppedService = "dropped-service"
  case droppedLocation = "dropped-location"
  /// A place at which none of the organisations and services is.
  case unusedLocation = "unused-location"
  /// A term that none of the services has, nor any term of theirs belongs to.
  case unusedTerm = "unused-term"
  /// It does not say what it belongs to.
  case noReference = "no-reference"
  /// It says nothing that Kring keeps.
  case nothingSaid = "nothing-said"
  /// One of the same sort is there already, and a folder has room for one.
  case second
  /// It is about something that Kring does not keep.
  case notKept = "not-kept"
  /// An object that is not of a known form.
  case unknownForm = "unknown-form"
  /// An area that is told in sentences, which no household's area would ever equal.
  case areaInSentences = "area-in-sentences"

  // The record is in the folder, without this value.
  /// An organisation that is not there, of a record that counts without it.
  case missingOrganisation = "missing-organisation"
  case groupInSentences = "group-in-sentences"
  case noDate = "no-date"
  case noCount = "no-count"
  case moreFreeThanPlaces = "more-free-than-places"
  case wrongNumber = "wrong-number"
  case waitNotUnderstood = "wait-not-understood"
  case textCut = "text-cut"
  /// It would tell where a secret place is.
  case secretPlace = "secret-place"

  /// The source no longer has the record.
  case retired

  // Nothing is left out; this is for whoever looks after the directory.
  case listedReferences = "listed-references"
  case blankStatus = "blank-status"
  case unknownStatus = "unknown-status"
  case closed
  case noTerms = "no-terms"
  case noDomain = "no-domain"
  case blankPostalCode = "blank-postal-code"
  /// A broken row of a table of which Kring keeps nothing.
  case faultyRowNotKept = "faulty-row-not-kept"

  public var outcome: FindingOutcome {
    switch self {
    case .unreadFile, .faultyFile, .secondFile: .file
    case .faultyRow, .wrongValue, .noID, .noName, .repeated, .contradictory, .noOrganisation,
      .danglingOrganisation, .danglingService, .danglingLocation, .danglingTerm,
      .droppedOrganisation, .droppedService, .droppedLocation, .unusedLocation, .unusedTerm,
      .noReference, .nothingSaid, .second, .notKept, .unknownForm, .areaInSentences:
      .record
    case .missingOrganisation, .groupInSentences, .noDate, .noCount, .moreFreeThanPlaces,
      .wrongNumber, .waitNotUnderstood, .textCut, .secretPlace:
      .value
    case .retired: .retired
    case .listedReferences, .blankStatus, .unknownStatus, .closed, .noTerms, .noDomain,
      .blankPostalCode, .faultyRowNotKept:
      .remark
    }
  }
}

/// What became of that about which something was found; all but remarks are in the report file.
public enum FindingOutcome: String, Sendable, CaseIterable {
  /// A file was left out.
  case file
  /// A record was left out.
  case record
  /// A value was left out of a record.
  case value
  /// A record is in the folder as one that no longer holds.
  case retired
  /// All is in the folder.
  case remark
}

/// What was found in one table, how often, and where first.
public struct Finding: Hashable, Sendable {
  public let kind: FindingKind
  /// The name of the table, such as `services`.
  public let table: String
  public internal(set) var count: Int
  /// The first places, in the order of the file.
  public internal(set) var examples: [FoundPlace]

  /// How many places are kept.
  public static let mostExamples = 10
}

/// Where something was found.
public struct FoundPlace: Hashable, Sendable {
  public let file: String
  /// The line; nothing of a whole file, or of one that is not in lines.
  public var line: Int?
  /// The identifier of the record, as the source has it.
  public var id: String?
  /// What it points to or says, where that helps.
  public var detail: String?
}

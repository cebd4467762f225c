import SupportNetwork
import Wording
import Workbench

extension Refusal {
  /// What happened and what to do, in sentences.
  func sentences(in language: Language) -> [String] {
    func text(_ key: String) -> String { Phrases.text(key, in: language) }
    switch self {
    case .otherHost: return [text("other-host")]
    case .otherOrigin: return [text("other-origin")]
    case .noTicket: return [text("no-ticket")]
    case .strangeForm: return [text("strange-form")]
    case .notFound: return [text("not-found")]
    case .past: return [text("past-version")]
    case .locked: return [text("locked")]
    case .archive(let failure): return [text(failure.phrase)]
    case .backup(let failure): return [text(failure.phraseOfBackup)]
    case .tooLarge: return [text("too-large")]
    case .editing(let failure): return failure.sentences(in: language)
    case .field(let name, let fault):
      let label = text(Self.labels[name] ?? name)
      let sentence = text(fault == .empty ? "field-empty" : "field-unreadable") + " " + label + "."
      guard fault == .unreadable, let hint = Self.hints[name] else { return [sentence] }
      return [sentence, text(hint)]
    case .sameName(let name):
      return [text("same-name").replacing("%", with: name)]
    case .twoPassphrases: return [text("two-passphrases")]
    case .beforeBeginning: return [text("before-beginning")]
    case .drawing: return [text("drawing-failed")]
    case .ours: return [text("ours")]
    }
  }

  /// What would be right in a field.
  private static let hints = [
    "age": "right-age", "hours": "right-hours", "waiting": "right-number", "free": "right-number",
    "places": "right-number", "since": "right-day", "until": "right-day", "start": "right-day",
    "end": "right-day", "died-on": "right-day", "share-until": "right-day",
  ]

  /// The phrases of fields whose name is not their phrase.
  private static let labels = [
    "words": "own-words", "reason": "accept-reason", "until": "until", "holder": "who",
    "bond": "family-bond", "line": "first-line", "start": "retention-start", "end": "retention-end",
    "rule": "retention",
  ]
}

extension CaseArchiveFailure {
  /// The key of its phrase.
  fileprivate var phrase: String {
    switch self {
    case .wrongPassphrase: "wrong-passphrase"
    case .passphraseTooShort: "passphrase-hint"
    case .damaged: "damaged"
    case .notAnArchive: "not-an-archive"
    case .tooNew: "too-new"
    case .inUse: "in-use"
    case .diskFull: "disk-full"
    case .inaccessible: "inaccessible"
    case .unknownCase, .unknownVersion: "not-found"
    case .conflict: "conflict"
    case .fileExists: "file-exists"
    }
  }
}

extension CaseArchiveFailure {
  /// The key of its phrase where a backup is put back.
  fileprivate var phraseOfBackup: String {
    switch self {
    case .wrongPassphrase: "backup-wrong-passphrase"
    case .damaged: "backup-damaged"
    case .notAnArchive: "backup-not-an-archive"
    case .tooNew: "backup-too-new"
    default: phrase
    }
  }
}

extension EditingFailure {
  fileprivate func sentences(in language: Language) -> [String] {
    switch self {
    case .unknownActor, .unfitActor, .nothingThere: [Phrases.text("not-found", in: language)]
    case .householdStays: [Phrases.text("household-stays", in: language)]
    case .problems(let problems): problems.map { $0.sentence(in: language) }
    }
  }
}

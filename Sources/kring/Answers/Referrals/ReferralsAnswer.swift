import NetworkQueries
import ReferralLinks
import SupportNetwork

/// What came of taking referral links into a directory.
struct ReferralsAnswer {
  let taken: ReferralImport
  let tables: [LinkTable]
  let directory: SupportNetwork
  /// The folder as the user named it.
  let folder: String
  let isLog: Bool
  /// Whether the user only asked what would change.
  let isCheck: Bool
  let outcome: Outcome

  enum Outcome: String {
    /// The folder has what was taken in.
    case written
    /// The user only asked what would change.
    case checked
    /// There were faults, so nothing was written.
    case refused
  }

  /// Names that somebody has to decide on, with their candidates.
  var doubtful: [(name: WrittenName, candidates: [MatchCandidate])] {
    taken.names.compactMap { name in
      if case .doubtful(let candidates) = name.meaning { (name, candidates) } else { nil }
    }
  }

  /// What logs counted, as far as it may be told, in the order of the names.
  var counts: [CountedLink] {
    taken.counted.filter { $0.made.exact != nil }.sorted {
      (name(of: $0.ends.from), name(of: $0.ends.to), $0.ends)
        < (name(of: $1.ends.from), name(of: $1.ends.to), $1.ends)
    }
  }

  /// Whether there are rows that could be taken in without the others.
  var hasGoodRows: Bool { !tables.allSatisfy(\.isEmpty) }

  /// How many rows use a name; nothing for a log, of which a row is a referral.
  func rows(of name: WrittenName) -> Int? { isLog ? nil : name.rows }

  /// Whether who a name is found to be is in the directory and no longer active.
  func isInactive(_ name: WrittenName) -> Bool {
    name.meaning.actor.map(taken.inactive.contains) ?? false
  }

  /// The name of an actor of the directory or of the folder.
  func name(of id: ActorID) -> String { names[id] ?? id.rawValue }

  private let names: [ActorID: String]

  init(
    taken: ReferralImport, tables: [LinkTable], directory: SupportNetwork,
    inactive: SupportNetwork, folder: String, isLog: Bool, isCheck: Bool, outcome: Outcome
  ) {
    self.taken = taken
    self.tables = tables
    self.directory = directory
    self.folder = folder
    self.isLog = isLog
    self.isCheck = isCheck
    self.outcome = outcome
    names = directory.adding(taken.folder).actorsByID.merging(inactive.actorsByID) { $1 }
      .mapValues(\.name)
  }
}

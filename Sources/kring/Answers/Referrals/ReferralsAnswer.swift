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
  var counts: [LogCount] {
    tables.flatMap(\.counts).filter(\.mayBeTold)
      .sorted { ($0.from.name, $0.to.name) < ($1.from.name, $1.to.name) }
  }

  /// The name of an actor of the directory or of the folder.
  func name(of id: ActorID) -> String { names[id] ?? id.rawValue }

  private let names: [ActorID: String]

  init(
    taken: ReferralImport, tables: [LinkTable], directory: SupportNetwork, folder: String,
    outcome: Outcome
  ) {
    self.taken = taken
    self.tables = tables
    self.directory = directory
    self.folder = folder
    self.outcome = outcome
    names = directory.adding(taken.folder).actorsByID.mapValues(\.name)
  }
}

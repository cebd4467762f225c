import NetworkQueries
import ReferralLinks
import SupportNetwork

/// Referral links that were taken in, for programs; `Schemas/referrals-1.schema.json` describes the
/// fields.
struct ReferralsBody: Encodable {
  let directory: String
  /// `written`, `checked` or `refused`.
  let outcome: String
  let links: Links
  let names: [Name]
  let changes: [Change]
  let counts: [Count]
  /// Links of which several logs have rows about one day, which count once.
  let countedOnce: [Ends]
  /// Links that an earlier log counted otherwise over the same days.
  let countedAnew: [Ends]
  let unusedHeadings: [String]
  let faults: [Fault]

  struct Links: Encodable {
    let added: Int
    let changed: Int
    let unchanged: Int
    /// Links that wait for a decision on a name, and links that a decision leaves out.
    let waiting: Int
    let leftOut: Int
    /// Links with somebody who is not in the directory now.
    let resting: Int
  }

  struct Name: Encodable {
    let written: String
    let area: String?
    /// Nothing for a log, of which a row is a referral.
    let rows: Int?
    /// `decided`, `sure`, `class`, `new` or `doubtful`.
    let state: String
    /// By what it is sure.
    let ground: String?
    let id: String?
    /// Whether that is in the directory and no longer active.
    let isInactive: Bool
    let candidates: [Candidate]
  }

  struct Candidate: Encodable {
    let id: String
    let name: String
    let likeness: Double
    let nameLikeness: Double
    let relation: String
    let number: String
    let address: String
    let area: String
    let sentence: String
  }

  struct Change: Encodable {
    let from: String
    let to: String
    /// `added` or `changed`.
    let change: String
    let isContradicted: Bool
    let sentence: String
  }

  struct Count: Encodable {
    let from: String
    let to: String
    let made: Int?
    let accepted: Int?
    let completed: Int?
    let reported: Int?
    let medianDaysToAnswer: Int?
    let medianDaysToStart: Int?
    let sentence: String
  }

  struct Ends: Encodable {
    let from: String
    let to: String
  }

  struct Fault: Encodable {
    let file: String
    let line: Int
    let column: Int
    let field: String?
    let sentence: String
  }

  init(_ answer: ReferralsAnswer, _ messages: Messages) {
    let taken = answer.taken
    directory = answer.folder
    outcome = answer.outcome.rawValue
    let added = taken.changes.count { $0.before == nil }
    links = Links(
      added: added, changed: taken.changes.count - added, unchanged: taken.unchanged,
      waiting: taken.waiting, leftOut: taken.leftOut, resting: taken.folder.resting.count)
    names = taken.names.map { Name($0, answer, messages) }
    changes = taken.changes.map { change in
      Change(
        from: change.after.from.rawValue, to: change.after.to.rawValue,
        change: change.before == nil ? "added" : "changed", isContradicted: change.isContradicted,
        sentence: messages.sentence(about: change, in: answer))
    }
    counts = answer.counts.map { Count($0, answer, messages) }
    countedOnce = taken.counted.filter(\.isInSeveralFiles).map { Ends($0.ends) }
    countedAnew = taken.counted.filter(\.isCountedAnew).map { Ends($0.ends) }
    unusedHeadings = answer.tables.flatMap(\.unusedHeadings)
    faults = taken.faults.map {
      Fault(
        file: $0.file, line: $0.line, column: $0.column, field: $0.field,
        sentence: messages.sentence($0.fact))
    }
  }
}

extension ReferralsBody.Name {
  fileprivate init(_ name: WrittenName, _ answer: ReferralsAnswer, _ messages: Messages) {
    written = name.written.name
    area = name.written.area
    rows = answer.rows(of: name)
    isInactive = answer.isInactive(name)
    id = name.meaning.actor?.rawValue
    switch name.meaning {
    case .decided: (state, ground, candidates) = ("decided", nil, [])
    case .sure(_, let by): (state, ground, candidates) = ("sure", by.rawValue, [])
    case .kind: (state, ground, candidates) = ("class", nil, [])
    case .newcomer, .person: (state, ground, candidates) = ("new", nil, [])
    case .doubtful(let found):
      (state, ground) = ("doubtful", nil)
      candidates = found.map { candidate in
        let score = candidate.score
        return ReferralsBody.Candidate(
          id: candidate.id.rawValue, name: answer.name(of: candidate.id), likeness: score.total,
          nameLikeness: score.name, relation: score.relation.rawValue,
          number: score.number.rawValue, address: score.address.rawValue,
          area: score.area.rawValue, sentence: messages.reason(score))
      }
    }
  }
}

extension ReferralsBody.Ends {
  fileprivate init(_ ends: ActorPair) {
    (from, to) = (ends.from.rawValue, ends.to.rawValue)
  }
}

extension ReferralsBody.Count {
  fileprivate init(_ count: CountedLink, _ answer: ReferralsAnswer, _ messages: Messages) {
    from = count.ends.from.rawValue
    to = count.ends.to.rawValue
    made = count.made.exact
    accepted = count.accepted?.exact
    completed = count.completed?.exact
    reported = count.reported?.exact
    medianDaysToAnswer = count.medianDaysToAnswer
    medianDaysToStart = count.medianDaysToStart
    sentence = messages.sentence(about: count, in: answer)
  }
}

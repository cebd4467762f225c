public import SupportNetwork

/// What an import did to one referral link.
public struct LinkChange: Hashable, Sendable {
  /// The link as it was; nothing when it is new.
  public let before: Tie?
  public let after: Tie

  /// Whether one says that people can be referred and the other that they cannot.
  public var isContradicted: Bool {
    guard let before else { return false }
    return (before.knowledge?.state == .denied) != (after.knowledge?.state == .denied)
  }
}

extension Tie {
  /// The same link with what is newly said of it; what is not said stays.
  func updated(with newer: Tie) -> Tie {
    var link = self
    let (old, new) = (referralTerms, newer.referralTerms)
    link.referralTerms = ReferralTerms(
      warmth: new.warmth ?? old.warmth, waitingDays: new.waitingDays ?? old.waitingDays,
      reportsBack: new.reportsBack ?? old.reportsBack, made: new.made ?? old.made,
      accepted: new.made == nil ? old.accepted : new.accepted,
      completed: new.made == nil ? old.completed : new.completed,
      reported: new.made == nil ? old.reported : new.reported)
    link.domains += newer.domains.filter { !domains.contains($0) }
    link.domains.sort()
    link.knowledge = [knowledge, newer.knowledge].compactMap { $0 }.latest
    link.source = newer.source ?? source
    link.confirmed = [confirmed, newer.confirmed].compactMap { $0 }.max()
    link.consent = newer.consent ?? consent
    link.note = newer.note ?? note
    return link
  }

  /// The first field in which another row says something else of the same link.
  func firstContradiction(to other: Tie) -> String? {
    func differ<Value: Equatable>(_ one: Value?, _ two: Value?) -> Bool {
      if let one, let two { one != two } else { false }
    }
    let (mine, theirs) = (referralTerms, other.referralTerms)
    let fields = [
      ("warmth", differ(mine.warmth, theirs.warmth)),
      ("waiting-days", differ(mine.waitingDays, theirs.waitingDays)),
      ("feedback", differ(mine.reportsBack, theirs.reportsBack)),
      ("made", differ(mine.made, theirs.made)),
      ("accepted", differ(mine.accepted, theirs.accepted)),
      ("completed", differ(mine.completed, theirs.completed)),
      ("reported", differ(mine.reported, theirs.reported)),
      ("knowledge", differ(knowledge?.state, other.knowledge?.state)),
      ("may-share", differ(consent?.mayShare, other.consent?.mayShare)),
    ]
    return fields.first { $0.1 }?.0
  }
}

extension [Knowledge] {
  /// The last one that is said, unless both it and the one before have a day and the one before is
  /// newer: logs and tables are not always taken in by the order of their days.
  fileprivate var latest: Knowledge? {
    guard let first, let last, let day = first.date, let other = last.date else { return last }
    return other < day ? first : last
  }
}

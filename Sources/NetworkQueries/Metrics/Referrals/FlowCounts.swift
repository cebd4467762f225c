import SupportNetwork

/// The counts behind what came of some referrals, before it is decided what may be told.
struct FlowCounts {
  private var made: [Int] = []
  private var accepted: [PartOfPeople] = []
  private var completed: [PartOfPeople] = []
  private var reported: [PartOfPeople] = []
  private var daysToAnswer: [Int] = []
  private var daysToStart: [Int] = []

  init() {}

  /// What the ties of a link count; where they do not count something, the referrals in the
  /// network decide.
  init(of link: UsedLink, by today: CalendarDate?) {
    let log = link.referrals
    func isPast(_ day: CalendarDate?) -> Bool {
      guard let day else { return false }
      return today.map { day <= $0 } ?? true
    }
    let stated = link.terms.compactMap(\.made)
    if !stated.isEmpty || !log.isEmpty {
      made = [stated.isEmpty ? log.count : stated.reduce(0, +)]
    }
    let decided = log.filter { $0.outcome != .pending }
    accepted =
      Self.part(of: link.terms, \.accepted)
      ?? Self.part(decided.count { $0.outcome == .accepted }, of: decided.count)
    completed =
      Self.part(of: link.terms, \.completed)
      ?? Self.part(log.count { isPast($0.completed) }, of: log.count)
    reported =
      Self.part(of: link.terms, \.reported)
      ?? Self.part(log.count { isPast($0.reported) }, of: log.count)
    func days(_ end: (Referral) -> CalendarDate?) -> [Int] {
      log.compactMap { referral in
        guard let day = end(referral), isPast(day) else { return nil }
        return referral.made.days(until: day)
      }
    }
    daysToAnswer = days(\.answered)
    daysToStart = days(\.started)
  }

  /// Takes up the counts of another link; each stays a part of its own.
  mutating func add(_ other: FlowCounts) {
    made += other.made
    accepted += other.accepted
    completed += other.completed
    reported += other.reported
    daysToAnswer += other.daysToAnswer
    daysToStart += other.daysToStart
  }

  /// What may be told.
  ///
  /// Where the counts of single links are too small to tell, and they could be found by taking the
  /// others off the whole, the whole is only told as far as the others go.
  var flow: ReferralFlow {
    ReferralFlow(
      made: toldMade, acceptance: Self.told(accepted), completion: Self.told(completed),
      reportBack: Self.told(reported), daysToAnswer: Self.spread(daysToAnswer),
      daysToStart: Self.spread(daysToStart))
  }

  private var toldMade: ToldCount {
    guard !made.isEmpty else { return .unknown }
    let hidden = made.filter { CountOfPeople($0).exact == nil }
    let (all, rest) = (made.reduce(0, +), hidden.reduce(0, +))
    if all < CountOfPeople.least { return .tooFew }
    let canBeFound = hidden.count == 1 || (!hidden.isEmpty && rest < CountOfPeople.least)
    return canBeFound ? .atLeast(all - rest) : .count(all)
  }

  private static func told(_ parts: [PartOfPeople]) -> ToldShare {
    guard !parts.isEmpty else { return .unknown }
    let hidden = parts.filter { $0.told == .tooFew }
    let canBeFound = parts.count > 1 && (hidden.count == 1 || hidden.sum.told == .tooFew)
    let telling = canBeFound ? parts.filter { $0.told != .tooFew } : parts
    return telling.isEmpty ? .tooFew : telling.sum.told
  }

  private static func spread(_ days: [Int]) -> Spread? {
    days.count < CountOfPeople.least ? nil : Spread(of: days)
  }

  private static func part(of terms: [ReferralTerms], _ count: (ReferralTerms) -> Int?)
    -> [PartOfPeople]?
  {
    let counted = terms.compactMap { terms -> PartOfPeople? in
      guard let made = terms.made, made > 0, let part = count(terms) else { return nil }
      return PartOfPeople(part: Swift.min(part, made), whole: made)
    }
    return counted.isEmpty ? nil : [counted.sum]
  }

  private static func part(_ part: Int, of whole: Int) -> [PartOfPeople] {
    whole == 0 ? [] : [PartOfPeople(part: part, whole: whole)]
  }
}

extension [PartOfPeople] {
  fileprivate var sum: PartOfPeople { reduce(PartOfPeople(part: 0, whole: 0), +) }
}

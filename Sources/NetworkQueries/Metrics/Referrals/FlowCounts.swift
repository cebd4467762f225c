import SupportNetwork

/// The counts behind what came of the referrals over one link, before it is decided what may be
/// told. What nobody counted is absent.
struct FlowCounts {
  private(set) var made: Int?
  private(set) var accepted: PartOfPeople?
  private(set) var completed: PartOfPeople?
  private(set) var reported: PartOfPeople?
  private(set) var daysToAnswer: [Int] = []
  private(set) var daysToStart: [Int] = []

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
      made = stated.isEmpty ? log.count : stated.reduce(0, +)
    }
    let decided = log.filter { $0.outcome != .pending }
    accepted =
      Self.part(of: link.terms, \.accepted)
      ?? PartOfPeople(decided.count { $0.outcome == .accepted }, of: decided.count)
    completed =
      Self.part(of: link.terms, \.completed)
      ?? PartOfPeople(log.count { isPast($0.completed) }, of: log.count)
    reported =
      Self.part(of: link.terms, \.reported)
      ?? PartOfPeople(log.count { isPast($0.reported) }, of: log.count)
    func days(_ end: (Referral) -> CalendarDate?) -> [Int] {
      log.compactMap { referral in
        guard let day = end(referral), isPast(day) else { return nil }
        return referral.made.days(until: day)
      }
    }
    daysToAnswer = days(\.answered)
    daysToStart = days(\.started)
  }

  /// What may be told of the link itself.
  var flow: ReferralFlow {
    ReferralFlow(
      made: made.map { ToldCount($0) } ?? .unknown, acceptance: accepted?.told ?? .unknown,
      completion: completed?.told ?? .unknown, reportBack: reported?.told ?? .unknown,
      daysToAnswer: ToldDays(daysToAnswer), daysToStart: ToldDays(daysToStart))
  }

  private static func part(
    of terms: [ReferralTerms], _ count: (ReferralTerms) -> Int?
  ) -> PartOfPeople? {
    let counted = terms.compactMap { terms -> PartOfPeople? in
      guard let made = terms.made, let part = count(terms) else { return nil }
      return PartOfPeople(Swift.min(part, made), of: made)
    }
    return counted.isEmpty ? nil : counted.reduce(.nobody, +)
  }
}

/// A part of some people.
struct PartOfPeople: Hashable {
  let part: Int
  let whole: Int

  static let nobody = PartOfPeople(part: 0, whole: 0)

  /// Nothing of nobody.
  init?(_ part: Int, of whole: Int) {
    guard whole > 0 else { return nil }
    self.init(part: part, whole: whole)
  }

  private init(part: Int, whole: Int) {
    self.part = part
    self.whole = whole
  }

  static func + (one: PartOfPeople, other: PartOfPeople) -> PartOfPeople {
    PartOfPeople(part: one.part + other.part, whole: one.whole + other.whole)
  }

  /// Those of whom it holds and the others.
  var sides: [Int] { [part, whole - part] }

  var told: ToldShare {
    guard whole > 0 else { return .unknown }
    let isSmall = sides.contains { $0 != 0 && $0 < CountOfPeople.least }
    return isSmall ? .tooFew : .share(Double(part) / Double(whole))
  }
}

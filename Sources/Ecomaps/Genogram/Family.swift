import SupportNetwork

/// The members of a household and how they are family, free of contradictions.
///
/// Members are numbered from the oldest to the youngest (see `Relative.precedes`), so whatever
/// goes through them in order of number gives the same answer for any order of the lists.
struct Family {
  let relatives: [Relative]
  let couples: [Couple]
  /// Parents with their children, each child under its first parents once.
  let descents: [Descent]
  /// The row of each member, 0 on top, before unrelated groups are placed by age.
  let generations: [Int]
  /// Groups of twins (or more), each in order of number.
  let twins: [Twins]

  init(of household: Household, in network: SupportNetwork, on date: CalendarDate?) {
    relatives = Self.relatives(of: household, on: date, statedOn: network.latestDate)
    let ties = FamilyTies(of: network, between: relatives, on: date)
    let levels = Levels(of: ties, count: relatives.count)
    couples = levels.couples
    twins = levels.twins
    generations = levels.rows
    descents = Descent.all(of: levels, count: relatives.count)
  }

  /// The members, oldest first; of two with the same identifier the first.
  private static func relatives(
    of household: Household, on date: CalendarDate?, statedOn reference: CalendarDate?
  ) -> [Relative] {
    var seen: Set<ActorID> = []
    return household.members.map { Relative($0, on: date, statedOn: reference) }
      .sorted { $0.precedes($1) }.filter { seen.insert($0.id).inserted }
  }

  /// How the two are or were a couple, if they are on record as one.
  func couple(of one: Int, and other: Int) -> Couple? {
    couples.first { $0.pair == Pair(one, other) }
  }
}

/// What came of the referrals over several links together, as far as it may be told beside what is
/// told of each and of others together.
///
/// A total that is not told is never told for a part of its links instead: that would be another
/// figure under the same name. Only how many were made is told as at least those that are.
struct FlowTotals {
  let links: [FlowCounts]
  private var made = ToldSums()
  private var accepted = ToldSums()
  private var completed = ToldSums()
  private var reported = ToldSums()

  init(_ links: [FlowCounts]) { self.links = links }

  /// - Parameter places: of the links to take together.
  mutating func flow(of places: [Int]) -> ReferralFlow {
    ReferralFlow(
      made: toldMade(places),
      acceptance: Self.told(places.map { ($0, links[$0].accepted) }, beside: &accepted),
      completion: Self.told(places.map { ($0, links[$0].completed) }, beside: &completed),
      reportBack: Self.told(places.map { ($0, links[$0].reported) }, beside: &reported),
      daysToAnswer: ToldDays(places.flatMap { links[$0].daysToAnswer }),
      daysToStart: ToldDays(places.flatMap { links[$0].daysToStart }))
  }

  private mutating func toldMade(_ places: [Int]) -> ToldCount {
    let counted = places.compactMap { place in links[place].made.map { (place, $0) } }
    guard !counted.isEmpty else { return .unknown }
    let counts = Dictionary(uniqueKeysWithValues: counted)
    let all = counts.values.reduce(0, +)
    guard all >= CountOfPeople.least else { return .tooFew }
    let hidden = counts.filter { $0.value < CountOfPeople.least }
    let isTold = made.tells(hidden: Set(hidden.keys)) { rest in
      Self.isEnough(rest.reduce(0) { $0 + (counts[$1] ?? 0) }, over: rest.count)
    }
    let least = max(all - hidden.values.reduce(0, +), CountOfPeople.least)
    return isTold ? .count(all) : .atLeast(least)
  }

  private static func told(
    _ links: [(place: Int, part: PartOfPeople?)], beside sums: inout ToldSums
  ) -> ToldShare {
    let counted = links.compactMap { link in link.part.map { (link.place, $0) } }
    let parts = Dictionary(uniqueKeysWithValues: counted)
    let told = parts.values.reduce(.nobody, +).told
    guard case .share = told else { return told }
    let hidden = parts.filter { $0.value.told == .tooFew }
    let isTold = sums.tells(hidden: Set(hidden.keys)) { rest in
      rest.reduce(.nobody) { $0 + (parts[$1] ?? .nobody) }.sides
        .allSatisfy { isEnough($0, over: rest.count) }
    }
    return isTold ? told : .tooFew
  }

  /// Whether a sum of counts, each of which is too few to tell, gives none of them away: it is not so
  /// few itself, and not so many that each must be as many as it can be.
  private static func isEnough(_ sum: Int, over count: Int) -> Bool {
    sum >= CountOfPeople.least && sum != count * (CountOfPeople.least - 1)
  }
}

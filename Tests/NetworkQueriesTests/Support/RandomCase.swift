import SupportNetwork
import TestSupport

/// A random network of one household that depends on its seed only.
struct RandomCase {
  let network: SupportNetwork

  init(seed: UInt64, largest: Int = 8) {
    var random = SplitMix(state: seed)
    let count = 1 + random.below(largest)
    let people = (0..<count).map { number in
      Person(
        id: .made("p\(number)"), name: "P\(number)", role: random.pick(PersonRole.allCases),
        expertise: random.chance(4) ? [.finances] : [])
    }
    let ids = [ActorID.made("home"), .made("ann")] + people.map(\.id)
    let ties = (0..<random.below(count * 3)).compactMap { _ -> Tie? in
      let (from, to) = (random.pick(ids), random.pick(ids))
      guard from != to, Set([from, to]) != [.made("home"), .made("ann")] else { return nil }
      return Tie(
        random.chance(4) ? .referral(ReferralTerms(waitingDays: random.below(30))) : .support,
        from: from, to: to, strength: random.pick(Tie.Strength.allCases),
        quality: random.pick(Tie.Quality.allCases), flow: random.pick(Tie.Flow.allCases),
        given: random.chance(2) ? .practical : [],
        domains: random.chance(2) ? [random.pick([.finances, .parenting])] : [],
        presence: random.chance(6) ? .latent : .active)
    }
    network = SupportNetwork(
      title: "t",
      households: [
        Household(
          id: .made("home"), name: "Home", members: [Member(id: .made("ann"), name: "Ann")])
      ], people: people, ties: ties,
      needs: [
        Need(holder: .made("home"), domain: .finances),
        Need(holder: .made("ann"), domain: .parenting, openness: .avoided),
      ])
  }
}

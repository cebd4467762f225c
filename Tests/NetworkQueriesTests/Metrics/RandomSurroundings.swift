import SupportNetwork
import TestSupport

/// A household `home` with a member `ann` and a random network around them, in words that another
/// program can read; it depends on its seed only.
struct RandomSurroundings: Encodable {
  let people: [Around]
  let ties: [Line]

  /// Somebody outside the household.
  struct Around: Encodable {
    let id: String
    let role: String
    let hasDied: Bool
  }

  /// A tie; `given` and `returned` are letters, as the first end sees it.
  struct Line: Encodable {
    let from: String
    let to: String
    let strength: String
    let quality: String
    let flow: String
    let given: String
    let returned: String
    let domains: [String]
    let presence: String
  }

  /// - Parameter largest: the most people around; there may be nobody.
  init(seed: UInt64, largest: Int = 14) {
    var random = SplitMix(state: seed)
    let count = random.below(largest + 1)
    people = (0..<count).map { number in
      Around(
        id: "p\(number)", role: random.pick(PersonRole.allCases).rawValue,
        hasDied: random.chance(8))
    }
    let outside = people.map(\.id)
    // Thin and dense: among the others from no tie at all to two for each.
    let among = random.below(2 * count + 1)
    let ends = (0..<(random.below(2 * count + 1) + among)).map { number in
      number < among
        ? (random.pick(outside), random.pick(outside))
        : (random.pick(["home", "home", "ann"]), random.pick(outside))
    }
    ties = ends.filter { $0 != $1 }.map { one, other in
      let isTurned = random.chance(2)
      return Line(
        from: isTurned ? other : one, to: isTurned ? one : other,
        strength: random.pick(Tie.Strength.allCases).rawValue,
        quality: random.pick(Tie.Quality.allCases).rawValue,
        flow: random.pick(Tie.Flow.allCases).rawValue,
        given: Support(rawValue: UInt8(random.below(16))).letters,
        returned: random.chance(2) ? Support(rawValue: UInt8(random.below(16))).letters : "",
        domains: random.pick([[], ["finances"], ["finances", "parenting"]]),
        presence: random.chance(5) ? random.pick(["latent", "lost"]) : "active")
    }
  }

  /// The same as a network.
  var network: SupportNetwork {
    SupportNetwork(
      title: "t",
      households: [
        Household(
          id: .made("home"), name: "Home", members: [Member(id: .made("ann"), name: "Ann")])
      ],
      people: people.map { person in
        Person(
          id: .made(person.id), name: person.id, role: PersonRole(rawValue: person.role)!,
          death: person.hasDied ? Death() : nil)
      },
      ties: ties.map { line in
        Tie(
          .support, from: .made(line.from), to: .made(line.to),
          strength: Tie.Strength(rawValue: line.strength)!,
          quality: Tie.Quality(rawValue: line.quality)!, flow: Tie.Flow(rawValue: line.flow)!,
          given: Support(letters: line.given)!, returned: Support(letters: line.returned)!,
          domains: line.domains.map { LifeDomainID($0)! },
          presence: Tie.Presence(rawValue: line.presence)!)
      })
  }
}

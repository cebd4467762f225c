import SupportNetwork

/// A random generator with a seed (SplitMix64, G. L. Steele and others, 2014), so that a failing
/// network can be drawn again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A case of a family of four with a number of actors around it.
enum RandomNetwork {
  private static let names = [
    "Oma Truus", "Opa Henk", "Buurvrouw Ans", "Karim", "Tante Esra", "Marco", "Wim", "Juf Noor",
    "Huisartsenpraktijk Singelhof", "MS-verpleegkundige", "UWV", "Schuldhulp gemeente",
    "Wijkteam Oost", "Stichting Samen Verder Schuldhulpverlening", "Voetbalclub",
    "Basisschool De Linde", "Samira", "De familie van de overkant",
  ]

  static func network(actors: Int, seed: UInt64) -> SupportNetwork {
    var generator = SeededGenerator(seed: seed)
    var network = SupportNetwork(
      title: "Ecogram met \(actors) contacten", dates: [CalendarDate(iso: "2026-05-10")!])
    network.households = [
      Household(
        id: "gezin", name: "Gezin Kerkhof", question: "Hoe houden we het samen vol?",
        members: [
          Member(id: "joost", name: "Joost", gender: .man, age: .years(41), hasCareNeed: true),
          Member(id: "sanne", name: "Sanne", gender: .woman, age: .years(38)),
          Member(id: "lina", name: "Lina", gender: .woman, age: .years(8)),
          Member(id: "sem", name: "Sem", gender: .man, age: .years(5)),
        ])
    ]
    network.ties = [Tie(.partnership(.married), from: "joost", to: "sanne")]
    for parent in ["joost", "sanne"] as [ActorID] {
      for child in ["lina", "sem"] as [ActorID] {
        network.ties.append(Tie(.kinship(.parent(.birth)), from: parent, to: child))
      }
    }
    for number in 0..<actors {
      let id = ActorID("a\(number)")!
      let name = names.randomElement(using: &generator)! + (number > 12 ? " \(number)" : "")
      if Bool.random(using: &generator) {
        network.people.append(
          Person(id: id, name: name, role: PersonRole.allCases.randomElement(using: &generator)!))
      } else {
        network.organisations.append(
          Organisation(
            id: id, name: name, kind: OrganisationKind.allCases.randomElement(using: &generator)!))
      }
      network.ties.append(tie(of: id, &generator))
    }
    for _ in 0..<(actors / 3) {
      let one = Int.random(in: 0..<actors, using: &generator)
      let other = Int.random(in: 0..<actors, using: &generator)
      guard one != other else { continue }
      network.ties.append(Tie(.contact, from: ActorID("a\(one)")!, to: ActorID("a\(other)")!))
    }
    return network
  }

  private static func tie(of id: ActorID, _ generator: inout SeededGenerator) -> Tie {
    let ends: [ActorID] = ["gezin", "gezin", "gezin", "joost", "sanne", "lina"]
    return Tie(
      .support, from: id, to: ends.randomElement(using: &generator)!,
      strength: Tie.Strength.allCases.randomElement(using: &generator)!,
      quality: Tie.Quality.allCases.randomElement(using: &generator)!,
      flow: Tie.Flow.allCases.randomElement(using: &generator)!,
      given: Support(rawValue: UInt8.random(in: 0..<16, using: &generator)),
      presence: [.active, .active, .active, .latent, .lost].randomElement(using: &generator)!)
  }
}

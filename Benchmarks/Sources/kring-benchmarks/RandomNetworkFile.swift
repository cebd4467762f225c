/// A file about a family of four with a number of actors around it, drawn by lot from a seed.
struct RandomNetworkFile {
  private var generator: SeededGenerator
  private var lines: [String]

  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  /// - Parameter actors: how many there are around the household; two or more.
  init(actors: Int, seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    lines = Self.head
    let isPerson = (0..<actors).map { _ in Bool.random(using: &generator) }
    for (title, list, wanted) in [
      ("people", Self.people, true), ("organisations", Self.organisations, false),
    ] {
      lines += ["", "\(title):"]
      for number in 0..<actors where isPerson[number] == wanted {
        let name = generator.one(of: list)
        lines.append("  a\(number): \(number < 12 ? "" : "\(number). ")\(name)")
      }
    }
    lines += ["", "ties:"]
    for number in 0..<actors { lines.append("  - \(tie(of: number))") }
    for _ in 0..<(actors / 3) {
      let one = Int.random(in: 0..<actors, using: &generator)
      let other = (one + Int.random(in: 1..<actors, using: &generator)) % actors
      lines.append("  - a\(one) -- a\(other)")
    }
  }

  /// The short form of an actor's tie with the household or one of its members.
  private mutating func tie(of number: Int) -> String {
    let end = generator.one(of: ["gezin", "gezin", "gezin", "joost", "sanne", "lina"])
    let arrow = generator.one(of: ["->", "<->", "--"])
    let letters = arrow == "->" ? generator.one(of: ["P", "PE", "A", "EG"]) : ""
    let items = [
      generator.one(of: ["weak", "normal", "strong"]), letters,
      generator.one(of: ["supportive", "neutral", "ambivalent", "stressful", "broken"]),
      generator.one(of: ["", "", "", "latent", "lost"]),
    ]
    return "a\(number) \(arrow) \(end): "
      + items.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static let head = [
    "kring: 1", "title: Ecogram van gezin Kerkhof", "language: nl", "date: 2026-05-10", "",
    "household:", "  id: gezin", "  name: Gezin Kerkhof",
    "  question: Hoe houden we het samen vol?", "  members:",
    "    joost: Joost, man, 41, care need", "    sanne: Sanne, woman, 38",
    "    lina: Lina, woman, 8", "    sem: Sem, man, 5", "  family:",
    "    - joost + sanne: married", "    - joost + sanne > lina, sem",
  ]

  private static let people = [
    "Oma Truus, family", "Opa Henk, family", "Tante Esra, family", "Buurvrouw Ans, neighbour",
    "De familie van de overkant, neighbour", "Karim, friend", "Samira, friend", "Marco, colleague",
    "Wim, volunteer", "Juf Noor, professional", "MS-verpleegkundige, professional",
  ]

  private static let organisations = [
    "Huisartsenpraktijk Singelhof, gp-practice", "Basisschool De Linde, school",
    "Voetbalclub, club", "Wijkteam Oost, neighbourhood-team", "UWV, benefits-agency",
    "Stichting Samen Verder Schuldhulpverlening, volunteer-organisation",
    "Schuldhulp gemeente, debt-service", "Bibliotheek, library",
  ]
}

import SupportNetwork

extension GenogramFamily {
  private static let names = [
    "Ab", "Bo", "Carlijn", "Dirk Jan", "Eva", "Fatima", "Gerrit-Jan", "Hans", "Isabella Maria",
    "Jo", "Karel", "Liv", "Mohammed Amin", "Noor",
  ]

  /// One to fourteen people of three generations, with ties that can all be true together.
  static func plausible(using random: inout some RandomNumberGenerator) throws -> GenogramFamily {
    var family = GenogramFamily { _ in }
    let count = Int.random(in: 1...names.count, using: &random)
    var generations: [[String]] = [[], [], []]
    for name in names.prefix(count) {
      let generation = [0, 1, 1, 2, 2].randomElement(using: &random) ?? 1
      let age = 75 - generation * 30 + Int.random(in: -10...10, using: &random)
      let years = Int.random(in: 0..<8, using: &random) == 0 ? nil : age
      if Bool.random(using: &random) {
        try family.man(name, years)
      } else {
        try family.woman(name, years, careNeed: Bool.random(using: &random))
      }
      generations[generation].append(name)
    }
    var couples: [[String]] = []
    for people in generations.prefix(2) {
      for (one, other) in zip(people, people.dropFirst())
      where Int.random(in: 0..<2, using: &random) == 0 {
        let status = Partnership.allCases.randomElement(using: &random) ?? .married
        try family.couple(one, other, status)
        couples.append([one, other])
      }
    }
    for (above, below) in zip(generations, generations.dropFirst()) {
      var parents = couples.filter { above.contains($0[0]) }
      parents += above.map { [$0] }
      for child in below where Int.random(in: 0..<5, using: &random) > 0 {
        guard let chosen = parents.randomElement(using: &random) else { continue }
        let kind =
          Int.random(in: 0..<4, using: &random) == 0
          ? Parenthood.allCases.randomElement(using: &random) ?? .birth : .birth
        try family.children([child], of: chosen, kind)
      }
    }
    return family
  }

  /// One to fourteen people with any ties between them, such as being one's own grandfather.
  static func nonsense(using random: inout some RandomNumberGenerator) throws -> GenogramFamily {
    var family = GenogramFamily { _ in }
    let names = Self.names.prefix(Int.random(in: 1...Self.names.count, using: &random))
    for name in names {
      try family.person(
        name, Bool.random(using: &random) ? Int.random(in: 0...99, using: &random) : nil)
    }
    for _ in 0..<Int.random(in: 0...2 * names.count, using: &random) {
      guard let one = names.randomElement(using: &random),
        let other = names.randomElement(using: &random)
      else { continue }
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        try family.couple(
          one, other, Partnership.allCases.randomElement(using: &random) ?? .married)
      case 1:
        try family.children(
          [one], of: [other], Parenthood.allCases.randomElement(using: &random) ?? .birth)
      case 2: try family.twins(one, other, areIdentical: Bool.random(using: &random))
      default: try family.siblings(one, other)
      }
    }
    return family
  }
}

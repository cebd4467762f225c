extension Messages {
  /// That a name on the command line is nobody in the network.
  func nobody(_ file: String, _ name: String, _ nearest: [NamedActor]) -> String {
    let start = pick(
      "\(file): niemand heet hier \u{201C}\(name)\u{201D}.",
      "\(file): nobody is called \u{201C}\(name)\u{201D} here.")
    let help =
      nearest.isEmpty
      ? pick(
        " Schrijf de naam of de korte naam zoals die in het bestand staat.",
        " Write the name or the short name as the file has it.")
      : pick(" Bedoelde je ", " Did you mean ") + choices(nearest) + "?"
    return start + help
  }

  /// That a name on the command line is several in the network.
  func several(_ file: String, _ name: String, _ candidates: [NamedActor]) -> String {
    pick(
      "\(file): er zijn er meer die \u{201C}\(name)\u{201D} heten. Kies een korte naam: ",
      "\(file): more than one is called \u{201C}\(name)\u{201D}. Choose a short name: ")
      + choices(candidates) + "."
  }

  /// That no way joins two.
  func noWay(_ file: String, _ from: String, _ to: String) -> String {
    pick(
      "\(file): op deze kaart is er geen weg van \(from) naar \(to), dus er is niets te tekenen.",
      "\(file): on this map there is no way from \(from) to \(to), so there is nothing to draw.")
  }

  /// That a file has several households and one must be named.
  ///
  /// - Parameter option: the option that names it.
  func severalHouseholds(
    _ file: String, _ option: String, _ candidates: [NamedActor]
  ) -> String {
    pick(
      "\(file): hier staan meer huishoudens. Kies er een met \(option): ",
      "\(file): there is more than one household here. Choose one with \(option): ")
      + choices(candidates) + "."
  }

  /// That the network has no such life domain.
  func noSuchDomain(_ file: String, _ code: String, _ known: [String]) -> String {
    pick(
      "\(file): \u{201C}\(code)\u{201D} is geen leefgebied van dit netwerk. Kies uit: ",
      "\(file): \u{201C}\(code)\u{201D} is no life domain of this network. Choose from: ")
      + known.joined(separator: ", ") + "."
  }

  /// That there is nothing to tell of an area of that name.
  ///
  /// - Parameter known: the areas that there are; the first of them are named.
  func noSuchArea(_ file: String, _ name: String, _ known: [String]) -> String {
    let most = 10
    let start = pick(
      "\(file): \u{201C}\(name)\u{201D} is hier geen buurt of gemeente.",
      "\(file): \u{201C}\(name)\u{201D} is no area here.")
    guard !known.isEmpty else {
      return start
        + pick(
          " Er staan nog geen buurten in: schrijf ze op met area.",
          " There are no areas in it yet: write them down with area.")
    }
    let more = known.count > most ? ", \u{2026}" : ""
    return start + pick(" Kies uit: ", " Choose from: ")
      + known.prefix(most).joined(separator: ", ") + more + "."
  }

  private func choices(_ actors: [NamedActor]) -> String {
    actors.map { "\($0.id) (\($0.name))" }.joined(separator: pick(" of ", " or "))
  }
}

import NetworkQueries
import SupportNetwork

extension Messages {
  /// What somebody should look at in networks that were taken together: what may be the same, and
  /// where files contradict each other. A handful of each; the rest as a number.
  func lines(of joined: JoinedNetwork) -> [String] {
    let names = joined.network.actorsByID.mapValues(\.name)
    func named(_ id: ActorID) -> String { "\(names[id] ?? id.rawValue) (\(id))" }
    let same = joined.possiblySame.map { pair in
      let (one, other) = (named(pair.first), named(pair.second))
      return pick(
        "\(one) en \(other) zijn misschien dezelfde: \(dutchReason(pair.reason)). "
          + "Ze blijven apart, tot de bestanden hetzelfde zeggen.",
        "\(one) and \(other) may be the same: \(englishReason(pair.reason)). "
          + "They stay apart until the files say the same.")
    }
    let contradictions = joined.contradictions.map { tie in
      let (from, to) = (named(tie.from), named(tie.to))
      return pick(
        "De bestanden zeggen niet hetzelfde over doorverwijzen van \(from) naar \(to): volgens "
          + "het ene kan het, volgens het andere niet. Vraag het na.",
        "The files do not say the same about referring from \(from) to \(to): by one it can be "
          + "done, by another it cannot. Ask about it.")
    }
    return few(same) + few(contradictions)
  }

  /// How to say once that an organisation of the files is one of the directory.
  func decideOnce(_ name: String, _ id: ActorID, _ folder: String) -> String {
    let command =
      "kring referrals --directory \(folder.asShellWord) --decide \("\(name)=\(id)".asShellWord)"
    return pick(
      "Zijn het dezelfde, zeg het dan één keer: \(command)",
      "If they are the same, say so once: \(command)")
  }

  private func few(_ lines: [String]) -> [String] {
    let most = 5
    guard lines.count > most + 1 else { return lines }
    let more = lines.count - most
    return lines.prefix(most) + [pick("En zo nog \(more).", "And \(more) more like these.")]
  }

  private func dutchReason(_ reason: PossiblySame.Reason) -> String {
    switch reason {
    case .identifier: "de korte naam was gelijk en de naam niet"
    case .name: "de naam is gelijk en de korte naam niet"
    case .nameOfAKind: "de naam zegt alleen wat voor organisatie het is"
    case .number: "ze hebben een registernummer gemeen, en dat zegt hier niet genoeg"
    case .otherNumber: "de namen zijn gelijk en de registernummers niet"
    }
  }

  private func englishReason(_ reason: PossiblySame.Reason) -> String {
    switch reason {
    case .identifier: "the short name was the same and the name was not"
    case .name: "the name is the same and the short name is not"
    case .nameOfAKind: "the name only says what kind of organisation it is"
    case .number: "they share a number in a register, and that does not say enough here"
    case .otherNumber: "the names are the same and the numbers in registers are not"
    }
  }

  /// That nothing is answered, since the files were to be taken together.
  var notTogether: String {
    pick(
      "Kring neemt deze bestanden samen, en heeft ze daarom allemaal nodig. Herstel wat hierboven "
        + "staat, of laat dat bestand weg.",
      "Kring takes these files together, and so needs all of them. Mend what is said above, or "
        + "leave that file out.")
  }

  func notJoined(_ failure: JoiningFailure, _ files: [String]) -> String {
    switch failure {
    case .tooManyLifeDomains(let count, let network):
      pick(
        "\(files[network]): met dit bestand erbij zijn er \(count) leefgebieden, en samen kunnen "
          + "het er hoogstens \(LifeDomain.most) zijn. Gebruik in alle bestanden dezelfde lijst.",
        "\(files[network]): with this file there are \(count) life domains, and together there can "
          + "be at most \(LifeDomain.most). Use the same list in all files.")
    }
  }
}

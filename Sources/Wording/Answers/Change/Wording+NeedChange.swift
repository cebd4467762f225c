import NetworkQueries
import Pages
import SupportNetwork

extension Wording {
  /// What happened to each need.
  ///
  /// - Parameters:
  ///   - name: the name of an actor, wherever it is known.
  ///   - domain: the name of a life domain.
  func needBlocks(
    _ changes: [NeedChange], _ tone: ChangeTone, name: (ActorID) -> String,
    domain: (LifeDomainID) -> String
  ) -> [Block] {
    guard !changes.isEmpty else { return [] }
    let items = changes.map { change in
      let need = change.need
      let words = need.words.map { " \(quoted($0))" } ?? ""
      let title = Line([.strong(domain(need.domain).withCapital), .plain(words)])
      return ListItem(
        title, items: sentences(change, tone, name: name).map { ListItem(Line($0)) })
    }
    return [.heading(Line(pick("Waar het over gaat", "What it is about")), level: 1), .list(items)]
  }

  private func sentences(
    _ change: NeedChange, _ tone: ChangeTone, name: (ActorID) -> String
  ) -> [String] {
    var sentences = [status(change), openness(change), ownWords(change)].compactMap { $0 }
    if !change.lost.isEmpty { sentences.append(noLonger(change.lost.map(name), tone)) }
    if !change.gained.isEmpty { sentences.append(newly(change.gained.map(name), tone)) }
    if change.isWithoutHelpNow {
      sentences.append(
        tone == .happened
          ? pick(
            "Nu helpt hier niemand meer bij. Bespreek wie het kan overnemen.",
            "Nobody helps with this any more. Talk about who could take it over.")
          : pick(
            "Dan helpt hier niemand meer bij. Bespreek nu al wie het kan overnemen.",
            "Then nobody would help with this. Talk now about who could take it over."))
    } else if !change.lost.isEmpty, !change.kept.isEmpty {
      sentences.append(stillThere(change.kept.map(name)))
    }
    return sentences
  }

  private func status(_ change: NeedChange) -> String? {
    guard let after = change.after else {
      return pick("Dit staat niet meer op de kaart.", "This is not on the map any more.")
    }
    guard let before = change.before else {
      return pick("Dit is nieuw op de kaart.", "This is new on the map.")
    }
    guard before.status != after.status else { return nil }
    switch after.status {
    case .met: return pick("Dit is gelukt.", "This worked out.")
    case .parked: return pick("Dit mag even wachten.", "This can wait for a while.")
    case .active, .new: return pick("Dit speelt nu weer.", "This matters again now.")
    }
  }

  /// How it was said before, when it is said otherwise now.
  private func ownWords(_ change: NeedChange) -> String? {
    guard let before = change.before, let after = change.after, before.words != after.words,
      let words = before.words
    else { return nil }
    return pick("Eerst was het: \(quoted(words)).", "Before it was: \(quoted(words)).")
  }

  private func openness(_ change: NeedChange) -> String? {
    guard let before = change.before?.openness, let after = change.after?.openness,
      before != after
    else { return nil }
    switch (before, after) {
    case (.avoided, _), (.hesitant, .open):
      return pick("Hierover praten gaat nu makkelijker.", "It is easier to talk about this now.")
    default:
      return pick("Hierover praten is nu lastiger.", "It is harder to talk about this now.")
    }
  }

  private func noLonger(_ names: [String], _ tone: ChangeTone) -> String {
    let verb = names.count == 1 ? "helpt" : "helpen"
    return tone == .happened
      ? pick(
        "\(list(names)) \(verb) hier niet meer bij.",
        "\(list(names)) \(doNot(names)) help with this any more.")
      : pick(
        "\(list(names)) \(verb) hier dan niet meer bij.",
        "\(list(names)) would not help with this any more.")
  }

  private func newly(_ names: [String], _ tone: ChangeTone) -> String {
    let verb = names.count == 1 ? "helpt" : "helpen"
    return tone == .happened
      ? pick(
        "\(list(names)) \(verb) hier nu bij.",
        "\(list(names)) \(names.count == 1 ? "helps" : "help") with this now.")
      : pick("\(list(names)) \(verb) hier dan bij.", "\(list(names)) would help with this.")
  }

  private func stillThere(_ names: [String]) -> String {
    pick(
      "\(list(names)) \(names.count == 1 ? "blijft" : "blijven") hierbij helpen.",
      "\(list(names)) \(names.count == 1 ? "goes" : "go") on helping with this.")
  }

  private func doNot(_ names: [String]) -> String { names.count == 1 ? "does not" : "do not" }
}

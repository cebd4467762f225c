import NetworkQueries
import Pages
import ReferralLinks
import SupportNetwork
import Wording

extension Messages {
  /// What came of taking referral links into a directory, what waits for a decision first.
  func referralsPage(_ answer: ReferralsAnswer) -> Page {
    Page(
      title: pick("Doorverwijzingen in \(answer.folder)", "Referrals in \(answer.folder)"),
      language: language.rawValue,
      blocks: outcomeBlocks(answer) + doubtfulBlocks(answer) + newBlocks(answer)
        + changeBlocks(answer) + countBlocks(answer) + unusedBlocks(answer))
  }

  private func outcomeBlocks(_ answer: ReferralsAnswer) -> [Block] {
    let taken = answer.taken
    let added = taken.changes.count { $0.before == nil }
    let changed = taken.changes.count - added
    let found = taken.names.count { name in
      switch name.meaning {
      case .sure, .decided(.actor, _): true
      case .decided, .kind, .newcomer, .doubtful, .person: false
      }
    }
    var lines = [
      outcomeSentence(answer),
      (answer.outcome == .written
        ? pick("Lijnen", "Lines") : pick("Lijnen in de goede regels", "Lines in the good rows"))
        + pick(
          ": \(added) nieuw, \(changed) veranderd, \(taken.unchanged) gelijk gebleven.",
          ": \(added) new, \(changed) changed, \(taken.unchanged) as they were."),
    ]
    if !taken.names.isEmpty {
      lines.append(
        pick(
          "Namen: \(found) van de \(taken.names.count) gevonden in de kaart.",
          "Names: \(found) of \(taken.names.count) found in the directory."))
    }
    if taken.waiting > 0 {
      lines.append(
        pick(
          taken.waiting == 1
            ? "1 lijn wacht op een besluit over een naam."
            : "\(taken.waiting) lijnen wachten op een besluit over een naam.",
          taken.waiting == 1
            ? "1 line waits for a decision on a name."
            : "\(taken.waiting) lines wait for a decision on a name."))
    }
    if taken.leftOut > 0 {
      lines.append(
        pick(
          taken.leftOut == 1
            ? "1 lijn doet niet mee; zo is het besloten."
            : "\(taken.leftOut) lijnen doen niet mee; zo is het besloten.",
          taken.leftOut == 1
            ? "1 line was left out, as was decided."
            : "\(taken.leftOut) lines were left out, as was decided."))
    }
    if !taken.folder.resting.isEmpty { lines.append(restingLinks(taken.folder.resting.count)) }
    return [.list(lines.map { ListItem(Line($0)) })]
  }

  /// That links are kept whose organisation or service is not in the directory now.
  func restingLinks(_ count: Int) -> String {
    pick(
      count == 1
        ? "1 lijn rust: een van de twee staat nu niet in de kaart. Kijk of die gestopt is."
        : "\(count) lijnen rusten: een van de twee staat nu niet in de kaart. Kijk of die gestopt is.",
      count == 1
        ? "1 line rests: one of the two is not in the directory now. See whether it has stopped."
        : "\(count) lines rest: one of the two is not in the directory now. "
          + "See whether it has stopped.")
  }

  private func outcomeSentence(_ answer: ReferralsAnswer) -> String {
    switch answer.outcome {
    case .written: pick("De map is bijgewerkt.", "The folder is up to date.")
    case .checked:
      pick(
        "Dit is een proef: er is niets geschreven. Laat --check weg om dit op te nemen.",
        "This is a trial: nothing was written. Leave out --check to take this in.")
    case .refused:
      (answer.isCheck
        ? pick(
          "Dit is een proef: er is niets geschreven. Er staan fouten in de tabel. ",
          "This is a trial: nothing was written. The table has faults. ")
        : pick(
          "Er is niets geschreven, want er staan fouten in de tabel. ",
          "Nothing was written, as the table has faults. "))
        + (answer.hasGoodRows
          ? pick(
            "Herstel die, of neem de goede regels op met --keep-going.",
            "Mend them, or take in the good rows with --keep-going.")
          : pick(
            "Herstel die, en neem de tabel dan opnieuw op.",
            "Mend them, and then take in the table again."))
    }
  }

  private func doubtfulBlocks(_ answer: ReferralsAnswer) -> [Block] {
    let doubtful = answer.doubtful
    guard let first = doubtful.first, let best = first.candidates.first else { return [] }
    let items = doubtful.map { name, candidates in
      ListItem(
        Line(written(name, in: answer)),
        items: candidates.map { candidate in
          ListItem(
            Line(
              "\(answer.name(of: candidate.id)) (\(candidate.id)): \(reason(candidate.score))"))
        })
    }
    let decision = "\(first.name.written.name)=\(best.id)".asShellWord
    let command = "kring referrals --directory \(answer.folder.asShellWord) --decide \(decision)"
    return [
      .heading(Line(pick("Wie wordt hier bedoeld?", "Who is meant here?")), level: 1),
      .list(items),
      .paragraph(
        Line(
          pick(
            "Besluit één keer; Kring onthoudt het. Zo bijvoorbeeld: \(command)",
            "Decide once; Kring remembers it. For example: \(command)"))),
      .paragraph(
        Line(
          pick(
            "Staat de goede er niet bij, schrijf dan `new` achter het teken =, of `leave-out` om de "
              + "naam weg te laten. Neem de tabel daarna opnieuw op.",
            "If the right one is not among them, write `new` behind the sign =, or `leave-out` to "
              + "leave the name out. Then take in the table again."))),
    ]
  }

  private func written(_ name: WrittenName, in answer: ReferralsAnswer) -> String {
    let place = name.written.area.map { ", " + $0 } ?? ""
    return "\u{201C}\(name.written.name)\u{201D}\(place) (\(times(name, in: answer)))"
  }

  /// How often a name is written. A row of a log is a referral, and few of those are not told.
  private func times(_ name: WrittenName, in answer: ReferralsAnswer) -> String {
    guard let rows = answer.rows(of: name) else {
      let least = CountOfPeople.least
      return CountOfPeople(name.rows).isFew
        ? pick("minder dan \(least) keer", "fewer than \(least) times")
        : pick("\(least) keer of vaker", "\(least) times or more")
    }
    return rows == 1 ? pick("1 keer", "once") : pick("\(rows) keer", "\(rows) times")
  }

  private func newBlocks(_ answer: ReferralsAnswer) -> [Block] {
    func names(_ isMeant: (WrittenName.Meaning) -> Bool) -> [ListItem] {
      answer.taken.names.filter { isMeant($0.meaning) }.map {
        ListItem(Line(written($0, in: answer)))
      }
    }
    let new = names { if case .newcomer = $0 { true } else { false } }
    let kinds = answer.taken.names.compactMap { name -> ListItem? in
      guard case .kind(let id) = name.meaning else { return nil }
      return ListItem(
        Line(
          "\(written(name, in: answer)): " + pick("allemaal, als \(id)", "all of them, as \(id)")))
    }
    let adopted = answer.taken.adopted.map { adoption in
      ListItem(
        Line(
          pick(
            "\(adoption.partner.name) staat nu in de kaart als \(adoption.organisation)",
            "\(adoption.partner.name) is in the directory now, as \(adoption.organisation)")))
    }
    let inactive = answer.taken.names.filter(answer.isInactive).map { name in
      ListItem(
        Line(
          written(name, in: answer) + ": " + (name.meaning.actor.map(answer.name(of:)) ?? "")))
    }
    return section(pick("Nog niet in de kaart", "Not yet in the directory"), new)
      + (new.isEmpty ? [] : [.paragraph(Line(newAdvice))])
      + section(pick("Niet meer actief", "No longer active"), inactive)
      + (inactive.isEmpty ? [] : [.paragraph(Line(inactiveAdvice))])
      + section(pick("Een soort, geen naam", "A kind, no name"), kinds)
      + section(pick("Voortaan bekend", "Known from now on"), adopted)
  }

  private var newAdvice: String {
    pick(
      "Kring bewaart deze namen als nieuwe organisaties. Kijk ze na: staat er een mens tussen, laat "
        + "die dan weg met --decide NAAM=leave-out.",
      "Kring keeps these names as new organisations. Look through them: if one is a person, leave "
        + "that name out with --decide NAME=leave-out.")
  }

  private var inactiveAdvice: String {
    pick(
      "Deze staan in de kaart als gestopt. De lijnen erheen blijven bewaard en tellen nu niet mee. "
        + "Vraag na wie het heeft overgenomen.",
      "The directory says that these have stopped. Lines to them are kept and do not count now. Ask "
        + "who took over.")
  }

  private func changeBlocks(_ answer: ReferralsAnswer) -> [Block] {
    let changed = answer.taken.changes.filter { $0.before != nil }
    return section(
      pick("Wat veranderde", "What changed"),
      changed.map { ListItem(Line(sentence(about: $0, in: answer))) })
  }

  private func countBlocks(_ answer: ReferralsAnswer) -> [Block] {
    let told = answer.counts
    let hidden = answer.taken.counted.count - told.count
    var notes: [String] = []
    if told.contains(where: \.hidesPart) {
      notes.append(
        pick(
          "Een getal waaraan je mensen zou kunnen herkennen, staat er niet bij.",
          "A number in which people could be recognised is left out."))
    }
    if hidden > 0 {
      notes.append(
        pick(
          (hidden == 1 ? "Van 1 lijn" : "Van \(hidden) lijnen")
            + " zijn er minder dan 5 verwijzingen. Hoeveel, vertelt Kring niet; ze tellen wel mee.",
          (hidden == 1 ? "1 line has" : "\(hidden) lines have")
            + " fewer than 5 referrals. Kring does not tell how many; they do count."))
    }
    func links(_ isMeant: (CountedLink) -> Bool) -> String? {
      let links = answer.taken.counted.filter(isMeant).map { link in
        pick("van ", "from ") + answer.name(of: link.ends.from) + pick(" naar ", " to ")
          + answer.name(of: link.ends.to)
      }
      return links.isEmpty ? nil : links.joined(separator: "; ")
    }
    if let list = links(\.isInSeveralFiles) {
      notes.append(
        pick(
          "In meer dan één bestand staan regels over dezelfde dag en dezelfde lijn: \(list). Die "
            + "tellen één keer. Gaan ze over andere verwijzingen, zet ze dan in één bestand.",
          "Several files have rows about the same day and the same line: \(list). Those count "
            + "once. If they are about other referrals, put them into one file."))
    }
    if let list = links(\.isCountedAnew) {
      notes.append(
        pick(
          "Over deze dagen was al anders geteld: \(list). De nieuwe telling kwam ervoor in de "
            + "plaats. Is dit een ander logboek over dezelfde dagen, neem ze dan samen op.",
          "These days had been counted otherwise: \(list). The new count took the place of that. If "
            + "this is another log of the same days, take them in together."))
    }
    return section(
      pick("Wat er tot nu toe geteld is", "What was counted so far"),
      told.map { ListItem(Line(sentence(about: $0, in: answer))) })
      + notes.map { .paragraph(Line([.soft($0)])) }
  }

  private func unusedBlocks(_ answer: ReferralsAnswer) -> [Block] {
    let headings = answer.tables.flatMap(\.unusedHeadings)
    guard !headings.isEmpty else { return [] }
    let list = headings.joined(separator: ", ")
    return [
      .paragraph(
        Line([
          .soft(
            pick(
              "Deze kolommen gebruikt Kring niet: \(list).",
              "Kring does not use these columns: \(list)."))
        ]))
    ]
  }

  private func section(_ heading: String, _ items: [ListItem]) -> [Block] {
    items.isEmpty ? [] : [.heading(Line(heading), level: 1), .list(items)]
  }
}

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
    let found = taken.names.count { name in
      switch name.meaning {
      case .sure, .decided(.actor, _): true
      case .decided, .kind, .newcomer, .doubtful: false
      }
    }
    var lines = [
      outcomeSentence(answer.outcome),
      pick(
        "Lijnen: \(added) nieuw, \(taken.changes.count - added) veranderd, "
          + "\(taken.unchanged) gelijk gebleven.",
        "Lines: \(added) new, \(taken.changes.count - added) changed, "
          + "\(taken.unchanged) as they were."),
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
            ? "1 regel wacht op een besluit over een naam."
            : "\(taken.waiting) regels wachten op een besluit over een naam.",
          taken.waiting == 1
            ? "1 row waits for a decision on a name."
            : "\(taken.waiting) rows wait for a decision on a name."))
    }
    if taken.leftOut > 0 {
      lines.append(
        pick(
          taken.leftOut == 1
            ? "1 regel doet niet mee; zo is het besloten."
            : "\(taken.leftOut) regels doen niet mee; zo is het besloten.",
          taken.leftOut == 1
            ? "1 row was left out, as was decided."
            : "\(taken.leftOut) rows were left out, as was decided."))
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

  private func outcomeSentence(_ outcome: ReferralsAnswer.Outcome) -> String {
    switch outcome {
    case .written: pick("De map is bijgewerkt.", "The folder is up to date.")
    case .checked:
      pick(
        "Er is niets geschreven. Laat --check weg om dit op te nemen.",
        "Nothing was written. Leave out --check to take this in.")
    case .refused:
      pick(
        "Er is niets geschreven, want er staan fouten in de tabel. Herstel die, of neem de goede "
          + "regels op met --keep-going.",
        "Nothing was written, as the table has faults. Mend them, or take in the good rows with "
          + "--keep-going.")
    }
  }

  private func doubtfulBlocks(_ answer: ReferralsAnswer) -> [Block] {
    let doubtful = answer.doubtful
    guard let first = doubtful.first, let best = first.candidates.first else { return [] }
    let items = doubtful.map { name, candidates in
      ListItem(
        Line(written(name)),
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

  private func written(_ name: WrittenName) -> String {
    let place = name.written.area.map { ", " + $0 } ?? ""
    let rows =
      name.rows == 1
      ? pick("1 keer", "once") : pick("\(name.rows) keer", "\(name.rows) times")
    return "\u{201C}\(name.written.name)\u{201D}\(place) (\(rows))"
  }

  private func newBlocks(_ answer: ReferralsAnswer) -> [Block] {
    func names(_ isMeant: (WrittenName.Meaning) -> Bool) -> [ListItem] {
      answer.taken.names.filter { isMeant($0.meaning) }.map { ListItem(Line(written($0))) }
    }
    let new = names { if case .newcomer = $0 { true } else { false } }
    let kinds = answer.taken.names.compactMap { name -> ListItem? in
      guard case .kind(let id) = name.meaning else { return nil }
      return ListItem(
        Line("\(written(name)): " + pick("allemaal, als \(id)", "all of them, as \(id)")))
    }
    let adopted = answer.taken.adopted.map { adoption in
      ListItem(
        Line(
          pick(
            "\(adoption.partner.name) staat nu in de kaart als \(adoption.organisation)",
            "\(adoption.partner.name) is in the directory now, as \(adoption.organisation)")))
    }
    return section(pick("Nog niet in de kaart", "Not yet in the directory"), new)
      + section(pick("Een soort, geen naam", "A kind, no name"), kinds)
      + section(pick("Voortaan bekend", "Known from now on"), adopted)
  }

  private func changeBlocks(_ answer: ReferralsAnswer) -> [Block] {
    let changed = answer.taken.changes.filter { $0.before != nil }
    return section(
      pick("Wat veranderde", "What changed"),
      changed.map { ListItem(Line(sentence(about: $0, in: answer))) })
  }

  private func countBlocks(_ answer: ReferralsAnswer) -> [Block] {
    let all = answer.tables.reduce(0) { $0 + $1.counts.count }
    guard all > 0 else { return [] }
    let items = answer.counts.map { ListItem(Line(sentence(about: $0))) }
    let hidden = all - items.count
    let note = pick(
      hidden == 1
        ? "Van 1 lijn zijn er minder dan 5 verwijzingen; daarvan telt Kring niets."
        : "Van \(hidden) lijnen zijn er minder dan 5 verwijzingen; daarvan telt Kring niets.",
      hidden == 1
        ? "1 line has fewer than 5 referrals; of that Kring counts nothing."
        : "\(hidden) lines have fewer than 5 referrals; of those Kring counts nothing.")
    return section(pick("Wat het logboek laat zien", "What the log shows"), items)
      + (hidden > 0 ? [.paragraph(Line([.soft(note)]))] : [])
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

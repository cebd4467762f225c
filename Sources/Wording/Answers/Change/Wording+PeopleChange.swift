import NetworkQueries
import Pages
import SupportNetwork

extension Wording {
  /// Who came, who went and who stayed around a household.
  ///
  /// - Parameter name: the name of an actor, wherever it is known.
  func peopleBlocks(
    _ change: HouseholdComparison, _ tone: ChangeTone, name: (ActorID) -> String
  ) -> [Block] {
    let came = change.came.map(name)
    let went = change.went.map(name)
    var items: [ListItem] = []
    if !went.isEmpty { items.append(ListItem(Line(gone(went, tone)))) }
    if !came.isEmpty { items.append(ListItem(Line(arrived(came, tone)))) }
    items.append(ListItem(Line(stayed(change, tone))))
    return [
      .heading(Line(pick("Wie er om jullie heen staan", "Who is around you")), level: 1),
      .list(items),
    ]
  }

  private func gone(_ names: [String], _ tone: ChangeTone) -> String {
    let who = list(names)
    let isOne = names.count == 1
    switch tone {
    case .happened:
      return pick(
        "Niet meer om jullie heen: \(who).", "No longer around you: \(who).")
    case .supposed:
      return pick(
        "\(who) \(isOne ? "valt" : "vallen") weg.", "\(who) would no longer be there.")
    }
  }

  private func arrived(_ names: [String], _ tone: ChangeTone) -> String {
    let who = list(names)
    let isOne = names.count == 1
    switch tone {
    case .happened:
      return pick("Erbij gekomen: \(who).", "Came along: \(who).")
    case .supposed:
      return pick("\(who) \(isOne ? "komt" : "komen") erbij.", "\(who) would come along.")
    }
  }

  private func stayed(_ change: HouseholdComparison, _ tone: ChangeTone) -> String {
    let (kept, were) = (change.kept.count, change.kept.count + change.went.count)
    guard were > 0 else {
      return pick("Er was nog niemand om jullie heen.", "There was nobody around you yet.")
    }
    if change.went.isEmpty {
      return tone == .happened
        ? pick("Iedereen die er was, is er nog.", "Everybody who was there is still there.")
        : pick("Iedereen die er is, blijft.", "Everybody who is there stays.")
    }
    guard kept > 0 else {
      return tone == .happened
        ? pick(
          "Van wie er eerst was, is niemand gebleven.", "Of those who were there, nobody stayed.")
        : pick("Dan blijft er niemand over.", "Then nobody would be left.")
    }
    let share = pick("\(kept) van de \(were)", "\(kept) of the \(were)")
    return tone == .happened
      ? pick(
        "Van wie er eerst was: \(share) \(kept == 1 ? "is" : "zijn") er nog.",
        "Of those who were there: \(share) \(kept == 1 ? "is" : "are") still there.")
      : pick(
        "Wie blijft: \(share) mensen en organisaties.",
        "Who stays: \(share) people and organisations.")
  }
}

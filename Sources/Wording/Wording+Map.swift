public import SupportNetwork

extension Wording {
  /// The line under the title: when it was drawn, and how.
  public func drawnOn(_ date: CalendarDate?, occasion: String?) -> String {
    let day = date.map { pick("Getekend op ", "Drawn on ") + self.date($0) }
    return [day, occasion].compactMap { $0 }.joined(separator: ", ")
  }

  /// What a picture shows, for those who cannot see it.
  public func mapDescription(
    household: String, actors: Int, ties: Int, date: CalendarDate?
  ) -> String {
    let day = date.map { pick(" op ", " on ") + self.date($0) } ?? ""
    let around =
      actors == 1
      ? pick("1 mens of organisatie eromheen", "1 person or organisation around it")
      : pick(
        "\(actors) mensen en organisaties eromheen",
        "\(actors) people and organisations around it")
    let lines = ties == 1 ? pick("1 lijn", "1 line") : pick("\(ties) lijnen", "\(ties) lines")
    return pick("Kaart van het netwerk van ", "Map of the network of ")
      + "\(household)\(day): \(around), \(lines)."
  }

  /// What the household is, for those who cannot see the picture.
  public func household(_ household: Household) -> String {
    let count = household.members.count
    let members =
      count == 1 ? pick("1 persoon", "1 person") : pick("\(count) personen", "\(count) people")
    return "\(household.name): \(pick("huishouden", "household")), \(members)"
  }

  /// How open a household is about a need, when it is not simply open.
  public func openness(_ openness: Need.Openness) -> String? {
    switch openness {
    case .open: nil
    case .hesitant: pick("lastig om over te praten", "hard to talk about")
    case .avoided: pick("nu liever niet over praten", "rather not talked about now")
    }
  }

  /// A text in the quotation marks of the language.
  public func quoted(_ text: String) -> String { "\u{201C}\(text)\u{201D}" }

  /// How many more there are than are shown.
  public func more(_ count: Int) -> String { pick("en nog \(count)", "and \(count) more") }
}

package import DotLanguage
package import SupportNetwork

extension Genogram {
  /// The words that must be measured before the household can be drawn.
  ///
  /// - Parameters:
  ///   - household: whose name, members and ages it is about.
  ///   - network: the network it stands in.
  ///   - date: the day of the ages; nothing for the network's latest date.
  package static func words(
    in household: Household, of network: SupportNetwork, on date: CalendarDate? = nil
  ) -> Set<StyledText> {
    let day = date ?? network.latestDate
    var words = TextRuler.words(in: household.name, isBold: true)
    for member in household.members {
      words.formUnion(TextRuler.words(in: member.name))
      let relative = Relative(member, on: day, statedOn: network.latestDate)
      if let years = relative.years { words.formUnion(TextRuler.words(in: String(years))) }
    }
    return words
  }
}

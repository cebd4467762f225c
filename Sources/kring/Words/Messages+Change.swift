import SupportNetwork

extension Messages {
  var nothingSupposed: String {
    pick(
      "Zeg wie er wegvalt met --without, of wie erbij komt met --add.",
      "Say who goes with --without, or who comes with --add.")
  }

  func householdStays(_ file: String, _ name: String) -> String {
    pick(
      "\(file): \(name) is het huishouden zelf en kan niet wegvallen. Noem iemand die eromheen staat.",
      "\(file): \(name) is the household itself and cannot go. Name somebody around it.")
  }

  func oneDay(_ file: String) -> String {
    pick(
      "\(file): dit bestand heeft geen eerdere dag om mee te vergelijken. Geef er een eerder bestand "
        + "bij, of zet onder `date:` alle dagen waarop de kaart getekend is.",
      "\(file): this file has no earlier day to compare with. Give an earlier file too, or name "
        + "under `date:` all days on which the map was drawn.")
  }

  func noEarlierDay(_ file: String) -> String {
    pick(
      "\(file): dit bestand heeft geen eerdere dag om mee te vergelijken. Geef met --compare een "
        + "ouder bestand.",
      "\(file): this file has no earlier day to compare with. Give an older file with --compare.")
  }

  func nothingToCompare(_ file: String) -> String {
    pick(
      "\(file): geen huishouden staat in allebei. Geef het huishouden in beide bestanden dezelfde "
        + "korte naam.",
      "\(file): no household is in both. Give the household the same short name in both files.")
  }

  func sinceIsLater(_ since: CalendarDate, _ day: CalendarDate) -> String {
    pick(
      "--since \(since.iso): die dag ligt niet voor \(day.iso), de dag van de kaart. Kies een eerdere "
        + "dag.",
      "--since \(since.iso): that day is not before \(day.iso), the day of the map. Choose an earlier "
        + "day.")
  }

  func keptApart(_ file: String, _ one: String, _ other: String) -> String {
    pick(
      "\(file): \(one) en \(other) moeten uit elkaar blijven (`keep-away`), dus dit kan niet bedacht "
        + "worden.",
      "\(file): \(one) and \(other) must be kept apart (`keep-away`), so this cannot be supposed.")
  }
}

import SupportNetwork

extension Messages {
  /// What files are called that are given away: nothing of the name of the original.
  var nameWithoutNames: String { pick("zonder-namen", "without-names") }

  func nameShared(with party: ActorID) -> String { pick("voor-\(party)", "for-\(party)") }

  func nameOfCopy(for person: ActorID) -> String {
    pick("kopie-voor-\(person)", "copy-for-\(person)")
  }

  /// What to know of a network without names before it is given away.
  ///
  /// - Parameters:
  ///   - key: the file with the secret, if there is one.
  ///   - isNew: whether it was made just now.
  func withoutNames(key: String?, isNew: Bool) -> [String] {
    let left = pick(
      "Namen, plaatsen, eigen woorden en notities zijn eruit. Leeftijden zijn bij benadering, en "
        + "alle datums zijn even ver opgeschoven.",
      "Names, places, own words and notes are left out. Ages are approximate, and all dates are "
        + "moved by the same stretch.")
    let mayBeKnown = pick(
      "Wie het gezin goed kent, kan het nog herkennen aan wie er om hen heen staan.",
      "Who knows the family well may still recognise it by who is around it.")
    return [left, mayBeKnown] + (key.map { isNew ? [keyMade($0)] : [] } ?? [otherNextTime])
  }

  private func keyMade(_ path: String) -> String {
    pick(
      "\(path): hierin staat nu het geheim van deze kaart. Bewaar het goed, en geef het aan niemand.",
      "\(path): this now holds the secret of this map. Keep it safe, and give it to nobody.")
  }

  private var otherNextTime: String {
    pick(
      "De volgende keer komen er andere nummers en datums uit. Moeten die gelijk blijven, geef dan "
        + "een bestand met --key.",
      "Next time other numbers and dates come out. If they must stay the same, give a file with "
        + "--key.")
  }

  /// What to know of somebody's own copy before it is given to them.
  func copied(for name: String) -> [String] {
    [
      pick(
        "Alles wat er over \(name) is vastgelegd staat erin. Van de anderen staat er alleen wat "
          + "ze zijn, zonder naam.",
        "All that is recorded about \(name) is in it. Of the others it only says what they are, "
          + "without a name.")
    ]
  }

  func sharedWithHousehold(_ file: String, _ name: String) -> String {
    pick(
      "\(file): \(name) is van het huishouden zelf. Maak voor iemand daarvan een kopie met "
        + "--copy-for.",
      "\(file): \(name) is of the household itself. Make a copy for somebody of it with "
        + "--copy-for.")
  }

  func copyForNoPerson(_ file: String, _ name: String) -> String {
    pick(
      "\(file): \(name) is geen persoon. Een kopie is voor iemand van het huishouden of iemand "
        + "daaromheen; deel met een organisatie met --with.",
      "\(file): \(name) is no person. A copy is for somebody of the household or somebody around "
        + "it; share with an organisation by --with.")
  }

  func shortKey(_ file: String, _ least: Int) -> String {
    pick(
      "\(file): dit geheim is te kort. Neem een bestand van minstens \(least) bytes, of noem een "
        + "bestand dat er nog niet is: dan maakt Kring het.",
      "\(file): this secret is too short. Take a file of at least \(least) bytes, or name one that "
        + "is not there yet: then Kring makes it.")
  }
}

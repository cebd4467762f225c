/// Small networks for the command to read. Their names are words of neither language.
enum SampleNetwork {
  /// One household, one day.
  static let small = """
    kring: 1
    title: Rixa
    language: nl
    date: 2026-05-12
    household:
      id: home
      name: Rixa
      members:
        jo: Jo, man, 41, care need
        su: Su, woman, 38
      family:
        - jo + su: married
    people:
      ann: Ann, neighbour
      bo: Bo, volunteer
    organisations:
      lux: Lux, school
    ties:
      - ann -> home: strong, PE, weekly
      - bo -> jo: A
      - lux -- home: stressful
    needs:
      - home, finances, avoided

    """

  /// One household on two days.
  static let twoDates = small.replacing(
    "date: 2026-05-12", with: "date: [2025-11-03, 2026-05-12]")

  /// Two households.
  static let twoHouseholds = """
    kring: 1
    title: Rixa
    households:
      - {id: rixa, name: Rixa}
      - {id: varo, name: Varo}
    people:
      ann: Ann, neighbour
    ties:
      - ann -> rixa: P
      - ann -> varo: P

    """

  /// A field that is not there, on line 3.
  static let faulty = "kring: 1\ntitle: Rixa\nhousehod:\n  id: home\n  name: Rixa\n"

  /// Too many people for A4.
  static let crowded: String = {
    let people = (1...60).map { "  p\($0): Anneke van der Wolk \($0), neighbour\n" }
    let ties = (1...60).map { "  - p\($0) -> home: P\n" }
    return "kring: 1\ntitle: Rixa\nhousehold: {id: home, name: Rixa}\npeople:\n"
      + people.joined() + "ties:\n" + ties.joined()
  }()
}

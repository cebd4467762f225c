public import SupportNetwork

/// A small network to begin with, with comments that teach the format. Its people are made up.
public enum StarterFile {
  /// The text of a starter file; it reads without faults.
  ///
  /// - Parameters:
  ///   - name: what the household is called, such as "Gezin Van Dalen"; an empty one is made up;
  ///     control characters and what is beyond 150 are left out.
  ///   - language: of the comments and the example.
  ///   - date: the day the network is about.
  public static func text(name: String, language: Language, date: CalendarDate) -> String {
    let given = String(
      String.UnicodeScalarView(
        name.unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(150)))
    switch language {
    case .dutch: return dutch(given.isEmpty ? "Gezin Van Dalen" : given, date.iso)
    case .english: return english(given.isEmpty ? "The Dale family" : given, date.iso)
    }
  }

  private static func dutch(_ name: String, _ date: String) -> String {
    """
    # Een netwerk om mee te beginnen. Wat na # staat is uitleg. De mensen zijn verzonnen.
    kring: 1
    title: \(ScalarText.written("Ecogram van " + name, inFlow: false))
    language: nl
    date: \(date)

    household:
      id: gezin                      # een korte naam; de banden hieronder gebruiken hem
      name: \(ScalarText.written(name, inFlow: false))
      question: Hoe houden we het thuis samen vol?
      members:                       # naam, dan: man|woman|other, leeftijd, care need
        joost: Joost, man, 41, care need
        sanne: Sanne, woman, 38
        lina: Lina, woman, 8
      family:
        - joost + sanne: married     # married, living-together, separated of divorced
        - joost + sanne > lina       # ouders > kinderen

    people:                          # naam, rol, en hoe het gezin het zelf zegt
      oma: Oma Truus, family, moeder van Sanne
      ans: Buurvrouw Ans, neighbour
      wim: Wim, volunteer @ maatjes, maatje van Joost
      anna: Anna de Boer, professional @ wijkteam

    organisations:
      school: Basisschool De Linde, school
      wijkteam: Wijkteam Oost, neighbourhood-team
      maatjes: De Maatjes, volunteer-organisation

    # Een band: wie -> wie. De pijl wijst naar wie iets krijgt; <-> is over en weer, -- is contact.
    # P praktisch, E emotioneel, A advies, G gezelschap. Geen woord erachter is ook goed.
    ties:
      - oma -> gezin: strong, PE, weekly, 6 hours, parenting
      - ans <-> sanne: PG/G          # Ans geeft P en G, Sanne geeft G terug
      - wim -> joost: A, finances
      - school -- gezin: stressful
      - anna -> gezin: weak, A, wish more
      - wijkteam -> maatjes: referral, warm, waiting 14 days

    # Wie, leefgebied: de eigen woorden. avoided: daar wordt (nog) niet over gepraat.
    needs:
      - gezin, finances: We weten niet meer wat we eerst moeten betalen
      - joost, mental-health, avoided

    observations:                    # gezien of gehoord, een haakje voor een gesprek
      - \(date): Familiefoto's in de gang

    """
  }

  private static func english(_ name: String, _ date: String) -> String {
    """
    # A network to begin with. What follows # explains. The people are made up.
    kring: 1
    title: \(ScalarText.written("Ecomap of " + name, inFlow: false))
    language: en
    date: \(date)

    household:
      id: home                       # a short name; the ties below use it
      name: \(ScalarText.written(name, inFlow: false))
      question: How do we keep going together?
      members:                       # name, then: man|woman|other, age, care need
        jim: Jim, man, 41, care need
        sue: Sue, woman, 38
        lily: Lily, woman, 8
      family:
        - jim + sue: married         # married, living-together, separated or divorced
        - jim + sue > lily           # parents > children

    people:                          # name, role, and how the family puts it
      gran: Gran Trudy, family, Sue's mother
      ann: Ann next door, neighbour
      will: Will, volunteer @ buddies, Jim's buddy
      anna: Anna Baker, professional @ team

    organisations:
      school: Linden Primary School, school
      team: East Neighbourhood Team, neighbourhood-team
      buddies: The Buddies, volunteer-organisation

    # A tie: who -> whom. The arrow points to who receives; <-> is both ways, -- is contact.
    # P practical, E emotional, A advice, G company. No words after it is fine too.
    ties:
      - gran -> home: strong, PE, weekly, 6 hours, parenting
      - ann <-> sue: PG/G            # Ann gives P and G, Sue gives G back
      - will -> jim: A, finances
      - school -- home: stressful
      - anna -> home: weak, A, wish more
      - team -> buddies: referral, warm, waiting 14 days

    # Who, life domain: their own words. avoided: it is not talked about (yet).
    needs:
      - home, finances: We no longer know what to pay first
      - jim, mental-health, avoided

    observations:                    # seen or heard, a hook for a conversation
      - \(date): Family photographs in the hall

    """
  }
}

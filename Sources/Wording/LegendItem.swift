/// What a legend can explain, in the order in which it does.
public enum LegendItem: String, Hashable, Sendable, CaseIterable {
  // Lines.
  case strong, normal, weak, supportive, neutral, ambivalent, stressful, broken, contact, latent
  case lost, flow
  // What an answer lays over the map.
  case gap, mainstay, way, came, went, changed
  case takenAway = "taken-away"
  // Letters.
  case practical, emotional, advice, company
  // Actors.
  case informal, volunteer, formal
  case deceasedActor = "deceased-actor"
  // Members.
  case man, woman
  // The same on a map that tells ages.
  case manWithAge = "man-with-age"
  case womanWithAge = "woman-with-age"
  case otherGender = "other-gender"
  case deceased
  case careNeed = "care-need"
  case married
  case livingTogether = "living-together"
  case separated, divorced
  case adopted, foster, step, twins
  case identicalTwins = "identical-twins"
  case siblings
}

extension LegendItem {
  /// The letter of a sort of support; nothing for other items.
  public var letter: String? {
    switch self {
    case .practical: "P"
    case .emotional: "E"
    case .advice: "A"
    case .company: "G"
    default: nil
    }
  }

  /// The mark that a line bears in its middle, or a name behind it, if it has one.
  public var mark: String? {
    switch self {
    case .latent: "?"
    case .lost: "\u{00D7}"
    case .deceasedActor: "\u{2020}"
    case .came: "+"
    case .went, .takenAway: "\u{2212}"
    case .changed: "\u{00B1}"
    default: nil
    }
  }
}

extension Wording {
  public var legendTitle: String { pick("Legenda", "Legend") }
  public var needsTitle: String { pick("Waar het over gaat", "What it is about") }

  /// What an item means.
  public func legend(_ item: LegendItem) -> String {
    switch item {
    case .strong: pick("sterke band", "strong tie")
    case .normal: pick("gewone band", "normal tie")
    case .weak: pick("zwakke band", "weak tie")
    case .supportive: pick("steunende band", "supportive tie")
    case .neutral: pick("neutrale band", "neutral tie")
    case .ambivalent: pick("steun én spanning", "support and tension")
    case .stressful: pick("spanning of conflict", "tension or conflict")
    case .broken: pick("contact verbroken", "contact broken off")
    case .contact: pick("kennen elkaar", "know each other")
    case .latent: pick("kan nog gevraagd worden", "could still be asked")
    case .lost: pick("was er, nu niet meer", "was there, not any more")
    case .flow: pick("wie geeft aan wie", "who gives to whom")
    case .gap: pick("hier ontbreekt iets", "something is missing here")
    case .mainstay: pick("hier hangt veel van af", "a lot depends on this")
    case .way: pick("een weg, stap voor stap", "a way, step by step")
    case .came: pick("erbij gekomen", "has come")
    case .went: pick("weggegaan", "has gone")
    case .changed: pick("veranderd; grijs: zo was het", "changed; grey: as it was")
    case .takenAway: pick("als dit wegvalt", "if this falls away")
    case .practical: pick("praktische hulp", "practical help")
    case .emotional: pick("emotionele steun", "emotional support")
    case .advice: pick("advies en informatie", "advice and information")
    case .company: pick("gezelschap", "company")
    case .informal: pick("familie, vrienden, buren", "family, friends, neighbours")
    case .volunteer: pick("vrijwilliger of maatje", "volunteer or buddy")
    case .formal: pick("organisatie of professional", "organisation or professional")
    case .deceased, .deceasedActor: pick("overleden", "died")
    case .man: pick("man of jongen", "man or boy")
    case .woman: pick("vrouw of meisje", "woman or girl")
    case .manWithAge: pick("man, met leeftijd", "man, with age")
    case .womanWithAge: pick("vrouw, met leeftijd", "woman, with age")
    case .otherGender: pick("anders of niet gezegd", "other or not said")
    case .careNeed: pick("heeft zorg nodig", "needs care")
    case .married: pick("getrouwd", "married")
    case .livingTogether: pick("wonen samen", "living together")
    case .separated: pick("uit elkaar", "separated")
    case .divorced: pick("gescheiden", "divorced")
    case .adopted: pick("geadopteerd", "adopted")
    case .foster: pick("pleegkind", "foster child")
    case .step: pick("stiefkind", "stepchild")
    case .twins: pick("tweeling", "twins")
    case .identicalTwins: pick("eeneiige tweeling", "identical twins")
    case .siblings: pick("broers en zussen", "brothers and sisters")
    }
  }
}

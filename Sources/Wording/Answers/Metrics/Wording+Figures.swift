public import NetworkQueries

extension Wording {
  /// What a figure is, in words for people.
  public func figureName(_ figure: HouseholdFigure) -> String {
    switch figure {
    case .size: pick("mensen en organisaties eromheen", "people and organisations around")
    case .informalShare: pick("deel dat onbetaald helpt", "share who help unpaid")
    case .volunteerShare: pick("waarvan vrijwilligers", "of them volunteers")
    case .formalShare: pick("deel dat het voor het werk doet", "share who do it for their work")
    case .density: pick("deel dat elkaar kent", "share who know one another")
    case .components: pick("groepen die samenhangen", "groups that hang together")
    case .isolates: pick("wie niemand anders kent", "who know nobody else")
    case .bridges: pick("wie groepen verbindt", "who join groups")
    case .effectiveSize: pick("verschillende ingangen", "different ways in")
    case .constraint: pick("hoe dicht alles op elkaar zit", "how closely knit it is")
    case .reciprocity: pick("deel van de banden over en weer", "share of ties both ways")
    case .meanSupport: pick("soorten steun per band", "sorts of support per tie")
    case .meanDomains: pick("leefgebieden per band", "life domains per tie")
    case .meanStrength: pick("sterkte van een band (1 tot 3)", "strength of a tie (1 to 3)")
    case .stressShare: pick("deel van de banden met spanning", "share of ties with tension")
    }
  }

  /// A figure as people read it: counts whole, shares of a hundred, others with two decimals, and
  /// in words where it is not defined.
  public func figureValue(_ value: Double?, of figure: HouseholdFigure) -> String {
    guard let value else { return pick("niet te zeggen", "cannot be said") }
    switch figure {
    case .size, .components, .isolates, .bridges: return "\(Int(value))"
    case .informalShare, .volunteerShare, .formalShare, .density, .reciprocity, .stressShare:
      return "\(Int((value * 100).rounded()))%"
    case .effectiveSize, .constraint, .meanSupport, .meanDomains, .meanStrength:
      return hundredths(value)
    }
  }

  /// The question that a figure raises, to ask the household; no figure is good or bad.
  public func figureQuestion(_ figure: HouseholdFigure) -> String {
    switch figure {
    case .size:
      pick("Staat iedereen erop die belangrijk is?", "Is everybody on it who matters?")
    case .informalShare:
      pick("Wie zou er graag iets willen doen?", "Who would like to do something?")
    case .volunteerShare:
      pick("Zou een maatje welkom zijn?", "Would a volunteer be welcome?")
    case .formalShare:
      pick("Wie blijft er als deze hulp stopt?", "Who stays when this help ends?")
    case .density:
      pick(
        "Zou het helpen als mensen elkaar leerden kennen?",
        "Would it help if people came to know one another?")
    case .components:
      pick("Weten de groepen van elkaar?", "Do the groups know of each other?")
    case .isolates:
      pick("Wie wil je aan wie voorstellen?", "Whom would you introduce to whom?")
    case .bridges:
      pick("Wat als die een keer niet kan?", "What if they cannot be there once?")
    case .effectiveSize:
      pick(
        "Waar hoor je nieuws dat je nog niet kende?", "Where do you hear what you did not know yet?"
      )
    case .constraint:
      pick(
        "Voelt dit als steun, of ook als druk?",
        "Does this feel like support, or like pressure too?")
    case .reciprocity:
      pick(
        "Wat geef je zelf, en wat zou je willen geven?", "What do you give, and would like to give?"
      )
    case .meanSupport:
      pick("Wie helpt er met meer dan één ding?", "Who helps with more than one thing?")
    case .meanDomains:
      pick("Waar helpt nog niemand bij?", "What does nobody help with yet?")
    case .meanStrength:
      pick("Met wie zou je vaker willen praten?", "Whom would you like to talk to more often?")
    case .stressShare:
      pick("Welke spanning kost de meeste kracht?", "Which tension costs most strength?")
    }
  }
}

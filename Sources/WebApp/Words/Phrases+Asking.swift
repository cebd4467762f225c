extension Phrases {
  /// What is asked of a network.
  static let asking: [String: Pair] = [
    "show-on-map": ("Laat zien op de kaart", "Show on the map"),
    "hide-on-map": ("Haal van de kaart", "Take off the map"),
    "nothing-missing": (
      "Er ontbreekt niets dat Kring kan zien. Wat niet op de kaart staat, weten we niet.",
      "Nothing is missing that Kring can see. What is not on the map is not known."
    ),
    "where-on-map": ("Waar op de kaart", "Where on the map"),
    "to-try": ("Wat je kunt proberen", "What you could try"),
    "accept": ("Laat dit rusten", "Let this rest"),
    "accept-reason": ("Waarom", "Why"),
    "accept-until": ("Tot en met", "Until"),
    "accepted": ("Dit rust", "At rest"),
    "reopen": ("Toch bespreken", "Talk about it after all"),
    "way-from": ("Van", "From"),
    "way-to": ("Naar wie", "To whom"),
    "way-to-domain": ("Of naar hulp bij", "Or to help with"),
    "way-by": ("Welke weg", "Which way"),
    "way-shortest": ("de kortste", "the shortest"),
    "way-strongest": ("de sterkste", "the strongest"),
    "way-fastest": ("de snelste", "the fastest"),
    "pick-goal": (
      "Kies hieronder, of tik op de kaart aan naar wie. Tik daarna op wie begint.",
      "Choose below, or tap on the map to whom. Then tap who begins."
    ),
    "pick-absent": (
      "Kies hieronder, of tik op de kaart wie er wegvalt.",
      "Choose below, or tap on the map who falls away."
    ),
    "all-figures": ("Alle cijfers, met een vraag erbij", "All figures, each with a question"),
    "over-the-years": ("In de loop van de tijd", "In the course of time"),
    "on-a-day": ("Zoals het was op een dag", "As it was on a day"),
    "back-in-time": ("Terug in de tijd", "Back in time"),
    "find": ("Zoek de weg", "Find the way"),
    "who-away": ("Wie valt weg?", "Who falls away?"),
    "see-what-happens": ("Kijk wat er gebeurt", "See what happens"),
    "clear": ("Wis", "Clear"),
    "no-learning": ("Nu geen leervragen.", "No learning questions now."),
    "adopt": ("Neem deze vraag op", "Take up this question"),
    "drop": ("Laat deze vraag los", "Let go of this question"),
    "who-takes-up": ("Wie pakt dit op", "Who takes this up"),
    "taken-up-by": ("Opgepakt door", "Taken up by"),
    "taken-up-on": ("op", "on"),
    "what-we-learnt": ("Wat leerden we hiervan", "What we learnt from it"),
    "adopted": ("opgenomen", "taken up"),
    "for-team": ("voor het team", "for the team"),
    "done": ("gedaan", "done"),
    "versions": ("Wat er veranderde", "What changed"),
    "look-at": ("Bekijk", "Look"),
    "compare": ("Vergelijk met nu", "Compare with now"),
    "now": ("nu", "now"),
    "by": ("door", "by"),
  ]
}

extension Phrases {
  /// The page of a case.
  static let workspace: [String: Pair] = [
    "map": ("Kaart", "Map"),
    "talk": ("Gesprek", "Conversation"),
    "household": ("Gezin", "Family"),
    "map-label": ("De kaart van het netwerk", "The map of the network"),
    "undo": ("Ongedaan maken", "Undo"),
    "redo": ("Opnieuw", "Redo"),
    "zoom-in": ("Dichterbij", "Zoom in"),
    "zoom-out": ("Verder weg", "Zoom out"),
    "whole-map": ("Hele kaart", "Whole map"),
    "add-someone": ("Iemand erbij", "Add someone"),
    "missing": ("Wat ontbreekt", "What is missing"),
    "ways": ("Wegen", "Ways"),
    "absence": ("Als iemand wegvalt", "If someone falls away"),
    "figures": ("In cijfers", "In figures"),
    "learning": ("Leren", "Learning"),
    "history": ("Geschiedenis", "History"),
    "output": ("Bewaren en delen", "Save and share"),
    "privacy": ("Privacy", "Privacy"),
    "save": ("Bewaren", "Save"),
    "remove": ("Weghalen", "Remove"),
    "cancel": ("Terug", "Back"),
    "saved": ("Bewaard.", "Saved."),
    "old-picture": (
      "De kaart kon niet opnieuw getekend worden. Je ziet de vorige; wat je typte is bewaard.",
      "The map could not be drawn anew. You see the one before; what you typed is kept."
    ),
    "map-help": (
      """
      Tik op iemand of op een lijn om die te zien. Tik op een lege plek om iemand toe te voegen. \
      Sleep iemand naar een andere plek. Sleep vanaf het rondje met het plusje om een lijn te \
      trekken.
      """,
      """
      Tap someone or a line to see it. Tap an empty place to add someone. Drag someone to \
      another place. Drag from the circle with the plus to draw a line.
      """
    ),
    "lost-connection": (
      "Kring is niet bereikbaar. Start het programma opnieuw; wat bewaard was, is er nog.",
      "Kring cannot be reached. Start the program again; what was saved is still there."
    ),
    "past-version": (
      "Je kijkt naar hoe het was. Veranderen kan in de kaart van nu.",
      "You are looking at how it was. You can change the map of now."
    ),
    "to-present": ("Naar nu", "To now"),
    "panel": ("Naast de kaart", "Beside the map"),
    "more": ("Meer", "More"),
    "yes": ("ja", "yes"),
  ]
}

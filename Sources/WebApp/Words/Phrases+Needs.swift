extension Phrases {
  /// Needs, hooks and the conversation.
  static let needs: [String: Pair] = [
    "needs": ("Waar gaat het over", "What it is about"),
    "no-needs": ("Nog niets opgeschreven.", "Nothing written down yet."),
    "add-need": ("Iets opschrijven", "Write something down"),
    "own-words": ("In eigen woorden", "In their own words"),
    "who": ("Van wie", "Whose"),
    "domain": ("Leefgebied", "Life domain"),
    "openness": ("Is het bespreekbaar", "Can it be talked about"),
    "openness-open": ("bespreekbaar", "open"),
    "openness-hesitant": ("aarzelend", "hesitant"),
    "openness-avoided": ("wordt vermeden", "avoided"),
    "status": ("Hoe staat het ervoor", "How it stands"),
    "status-new": ("nieuw", "new"),
    "status-active": ("speelt nu", "going on"),
    "status-met": ("geholpen", "met"),
    "status-parked": ("even niet", "not now"),
    "hooks": ("Gezien of gehoord", "Seen or heard"),
    "add-hook": ("Iets gezien of gehoord", "Something seen or heard"),
    "hook-hint": ("Familiefoto's in de gang", "Family photographs in the hall"),
    "hook-open": ("nog niet over gepraat", "not talked about yet"),
    "hook-discussed": ("over gepraat", "talked about"),
    "hook-led-to-contact": ("leidde tot contact", "led to contact"),
    "talked-about": ("Over gepraat", "Talked about"),
    "note-hook": ("Noteer", "Note it"),
    "talk-intro": (
      "Kies waar het gezin over wil praten. Niets moet, en de volgorde is vrij.",
      "Choose what the family wants to talk about. Nothing has to, in any order."
    ),
    "topics": ("Onderwerpen", "Topics"),
    "what-is-said": ("Wat er gezegd wordt", "What is said"),
    "already-said": ("Al gezegd", "Already said"),
    "write-down": ("Schrijf op", "Write down"),
    "mentioned": ("Genoemd. Op de kaart zetten?", "Mentioned. Put on the map?"),
    "helpers": ("Wie helpt hier al", "Who helps here already"),
    "to-map": ("Naar de kaart", "To the map"),
  ]
}

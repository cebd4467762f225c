extension Phrases {
  /// What the history says was done; the keys are `deed-` and ``CaseEdit/Code``.
  static let deeds: [String: Pair] = [
    "deed-begun": ("Begonnen", "Begun"),
    "deed-sample": ("Voorbeeld geopend", "Sample opened"),
    "deed-read-in": ("Ingelezen uit een bestand", "Read in from a file"),
    "deed-household-changed": ("Gezin veranderd", "Family changed"),
    "deed-member-added": ("Woont hier", "Lives here"),
    "deed-member-changed": ("Veranderd", "Changed"),
    "deed-family-changed": ("Familie", "Family"),
    "deed-names-added": ("Op de kaart", "On the map"),
    "deed-person-added": ("Op de kaart", "On the map"),
    "deed-person-changed": ("Veranderd", "Changed"),
    "deed-organisation-added": ("Op de kaart", "On the map"),
    "deed-organisation-changed": ("Veranderd", "Changed"),
    "deed-service-changed": ("Aanbod veranderd", "Service changed"),
    "deed-keep-away-changed": (
      "Wie uit elkaars buurt blijft veranderd", "Changed who is kept apart"
    ),
    "deed-placed": ("Verplaatst", "Moved"),
    "deed-removed": ("Weggehaald", "Removed"),
    "deed-tie-added": ("Lijn getrokken", "Line drawn"),
    "deed-tie-changed": ("Lijn veranderd", "Line changed"),
    "deed-tie-removed": ("Lijn weggehaald", "Line removed"),
    "deed-need-added": ("Opgeschreven", "Written down"),
    "deed-need-changed": ("Veranderd", "Changed"),
    "deed-need-removed": ("Weggehaald", "Removed"),
    "deed-hook-added": ("Gezien of gehoord", "Seen or heard"),
    "deed-hook-changed": ("Veranderd", "Changed"),
    "deed-hook-removed": ("Weggehaald", "Removed"),
    "deed-gap-accepted": ("Laten rusten", "Let rest"),
    "deed-gap-reopened": ("Weer te bespreken", "To be talked about again"),
    "deed-question-adopted": ("Leervraag", "Learning question"),
    "deed-question-dropped": ("Leervraag losgelaten", "Learning question let go"),
    "deed-record-changed": ("Privacy bijgewerkt", "Privacy noted"),
    "undid": ("Ongedaan gemaakt:", "Undone:"),
    "redid": ("Opnieuw gedaan:", "Done again:"),
  ]
}

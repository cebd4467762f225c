extension Phrases {
  /// The list of cases.
  static let cases: [String: Pair] = [
    "cases": ("Dossiers", "Cases"),
    "no-cases": (
      """
      Er is nog geen dossier. Begin er een met de naam van het gezin, of speel eerst met het \
      voorbeeld.
      """,
      "There is no case yet. Begin one with the name of the family, or play with the sample first."
    ),
    "new-case": ("Nieuw dossier", "New case"),
    "household-name": (
      "Hoe noemen we het gezin of huishouden?", "What do we call the family or household?"
    ),
    "household-example": ("Bijvoorbeeld: Gezin Van Dalen", "For example: The Dale family"),
    "start-drawing": ("Begin te tekenen", "Start drawing"),
    "sample": ("Voorbeeld om mee te spelen", "Sample to play with"),
    "sample-mark": ("voorbeeld", "sample"),
    "sample-text": (
      """
      Een verzonnen gezin. Je kunt er niets aan kapotmaken, en je gooit het weg als je klaar \
      bent.
      """,
      "A made-up family. You cannot break anything, and you delete it when you are done."
    ),
    "sample-here": (
      "Dit is het voorbeeld. Probeer alles uit.", "This is the sample. Try everything."
    ),
    "remove-sample": ("Gooi het voorbeeld weg", "Throw the sample away"),
    "open-sample": ("Open het voorbeeld", "Open the sample"),
    "read-in": ("Netwerkbestand inlezen", "Read in a network file"),
    "read-in-text": (
      "Sleep een bestand hierheen, of kies er een (.yaml).",
      "Drag a file here, or choose one (.yaml)."
    ),
    "choose-file": ("Kies een bestand", "Choose a file"),
    "keeping": ("Veilig bewaren", "Keeping it safe"),
    "backup": ("Maak een reservekopie", "Make a backup"),
    "backup-text": (
      """
      Eén versleuteld bestand met alle dossiers; je wachtzin van nu opent het. Zet het op een \
      andere plek.
      """,
      """
      One encrypted file with all cases; your passphrase of now opens it. Keep it in another \
      place.
      """
    ),
    "read-in-faults": (
      "Dit bestand kan zo niet ingelezen worden. Er is niets veranderd.",
      "This file cannot be read in like this. Nothing was changed."
    ),
    "change-passphrase": ("Wachtzin veranderen", "Change the passphrase"),
    "old-passphrase": ("Wachtzin van nu", "Passphrase of now"),
    "new-passphrase": ("Nieuwe wachtzin", "New passphrase"),
    "what-to-do": ("Wat nu?", "What now?"),
    "last-changed": ("Laatst veranderd", "Last changed"),
    "no-household": (
      "In dit bestand staat geen huishouden. Een dossier gaat over één gezin.",
      "There is no household in this file. A case is about one family."
    ),
    "ecomap-of": ("Ecogram van", "Ecomap of"),
  ]
}

extension Phrases {
  /// Coming in, and the passphrase.
  static let door: [String: Pair] = [
    "welcome": ("Welkom bij Kring", "Welcome to Kring"),
    "welcome-text": (
      """
      Teken samen met een gezin wie er om hen heen staan, en zie wie waarmee helpt en wat er \
      ontbreekt.
      """,
      """
      Draw together with a family who is around them, and see who helps with what and what is \
      missing.
      """
    ),
    "stays-here": (
      "Alles blijft op deze computer, versleuteld. Er gaat niets naar het internet.",
      "Everything stays on this computer, encrypted. Nothing goes to the internet."
    ),
    "choose-passphrase": ("Kies een wachtzin", "Choose a passphrase"),
    "passphrase": ("Wachtzin", "Passphrase"),
    "passphrase-again": ("Nog een keer", "Once more"),
    "passphrase-hint": (
      "Minstens 12 tekens. Vier of vijf woorden die niets met elkaar te maken hebben werken goed.",
      """
      At least 12 characters. Four or five words that have nothing to do with each other work \
      well.
      """
    ),
    "passphrase-lost": (
      """
      Schrijf de wachtzin op en bewaar hem veilig. Wie hem kwijt is, kan er niet meer bij, en \
      niemand kan hem herstellen.
      """,
      """
      Write the passphrase down and keep it safe. Whoever loses it cannot get in any more, and \
      nobody can recover it.
      """
    ),
    "your-name": (
      "Hoe heet je? Dit staat bij wat je verandert.",
      "What is your name? It stands with what you change."
    ),
    "begin": ("Beginnen", "Begin"),
    "unlock": ("Openen", "Open"),
    "unlock-title": ("Open je dossiers", "Open your cases"),
    "lock": ("Op slot", "Lock"),
    "language-switch": ("English", "Nederlands"),
    "skip": ("Naar de inhoud", "Skip to the content"),
    "back-home": ("Naar het begin", "To the beginning"),
  ]
}

extension Phrases {
  /// What leaves the program.
  static let output: [String: Pair] = [
    "as-picture": ("De kaart", "The map"),
    "file-pdf": ("Om te printen (PDF)", "To print (PDF)"),
    "file-png": ("Als plaatje (PNG)", "As a picture (PNG)"),
    "file-svg": ("Als tekening (SVG)", "As a drawing (SVG)"),
    "file-report": ("Verslag voor een overleg", "Report for a meeting"),
    "file-network": ("Netwerkbestand (YAML)", "Network file (YAML)"),
    "output-warning": (
      "Wat je hier opslaat is niet versleuteld. Spreek met het gezin af wie het krijgt.",
      "What you save here is not encrypted. Agree with the family who gets it."
    ),
    "share-with": ("Delen met iemand", "Share with someone"),
    "share-text": (
      """
      Alleen lijnen waarvoor toestemming is gegeven gaan mee. Die toestemming schrijf je bij de \
      lijn op.
      """,
      "Only lines for which consent was given go along. You note the consent with the line."
    ),
    "who-gets-it": ("Wie krijgt het", "Who gets it"),
    "see-what-goes": ("Kijk wat er meegaat", "See what goes along"),
    "own-copy": ("Kopie voor iemand zelf", "A copy for the person"),
    "own-copy-text": (
      """
      Wie op de kaart staat, mag lezen wat er over hem of haar is vastgelegd. Van de anderen staat \
      er alleen wat ze zijn, zonder naam.
      """,
      """
      Whoever is on the map may read what is recorded about them. Of the others it only says what \
      they are, without a name.
      """
    ),
    "copy-for": ("Voor wie", "For whom"),
    "make-copy": ("Maak een kopie", "Make a copy"),
    "without-names": ("Zonder namen", "Without names"),
    "without-names-text": (
      """
      Om van te leren met anderen: dezelfde kaart zonder namen, eigen woorden en notities. \
      Leeftijden zijn bij benadering, en alle datums zijn even ver opgeschoven.
      """,
      """
      To learn from with others: the same map without names, own words and notes. Ages are \
      approximate, and all dates are moved by the same stretch.
      """
    ),
    "print": ("Print de kaart", "Print the map"),
  ]

  /// Why a case is kept, and how long.
  static let privacy: [String: Pair] = [
    "purpose": ("Waarvoor is deze kaart", "What this map is for"),
    "ground": ("Op welke grond", "On which ground"),
    "ground-consent": ("toestemming", "consent"),
    "ground-contract": ("overeenkomst", "contract"),
    "ground-legal-obligation": ("wettelijke plicht", "legal obligation"),
    "ground-vital-interest": ("vitaal belang", "vital interest"),
    "ground-public-task": ("publieke taak", "public task"),
    "ground-legitimate-interest": ("gerechtvaardigd belang", "legitimate interest"),
    "retention": ("Hoe lang bewaren", "How long to keep"),
    "retention-wmo": ("Wmo: 15 jaar na het einde", "Wmo: 15 years after the end"),
    "retention-youth-act": ("Jeugdwet: 20 jaar na het einde", "Youth Act: 20 years after the end"),
    "retention-working-drawing": (
      "werktekening: zo kort als nodig", "working drawing: as short as needed"
    ),
    "retention-start": (
      "Einde van de hulp, of de dag van de tekening", "End of the help, or day of the drawing"
    ),
    "retention-end": ("Verwijderen op", "To be deleted on"),
    "retention-over": (
      """
      De bewaartijd is voorbij. Verwijder dit dossier voorgoed, onderaan, of zet bij ‘Verwijderen \
      op’ een latere dag en bij het doel waarom.
      """,
      """
      The time to keep it is over. Delete this case for good, at the bottom, or put a later day at \
      ‘To be deleted on’, and why at the purpose.
      """
    ),
    "why-opened": ("Waarom we het hierover hebben", "Why we talk about this"),
    "why-opened-text": (
      "Niets moet. Schrijf per leefgebied op waarom het ter sprake kwam.",
      "Nothing has to. Note for each life domain why it came up."
    ),
    "why-this-domain": ("Waarom hebben we het hierover?", "Why do we talk about this?"),
    "not-chosen": ("niet gekozen", "not chosen"),
    "to-inform": ("Moeten dit nog horen", "Still to be told"),
    "all-informed": (
      "Iedereen buiten het gezin weet ervan.", "Everybody outside the family knows."
    ),
    "delete-case": ("Dossier verwijderen", "Delete the case"),
    "delete-text": (
      """
      Dit kan niet ongedaan gemaakt worden: de sleutel van het dossier gaat weg. In reservekopieën \
      van eerder staat het nog; verwijder die ook. Typ de titel om het zeker te weten.
      """,
      """
      This cannot be undone: the key of the case goes. Backups that were made earlier still hold \
      it; delete those too. Type the title to be sure.
      """
    ),
    "delete": ("Verwijder voorgoed", "Delete for good"),
  ]
}

extension Phrases {
  /// Why something was not done, and what to do; see ``Refusal``.
  static let refusals: [String: Pair] = [
    "refused": ("Dit lukte niet", "This did not work"),
    "other-host": (
      "Deze pagina is alleen te openen op deze computer zelf, via 127.0.0.1.",
      "This page can only be opened on this computer itself, by way of 127.0.0.1."
    ),
    "other-origin": (
      "Dit verzoek kwam van een andere pagina, en is niet uitgevoerd.",
      "This request came from another page, and was not carried out."
    ),
    "no-ticket": (
      """
      Open Kring met de link die het programma liet zien. Elke link werkt één keer; druk in het \
      venster van het programma op Enter voor een nieuwe.
      """,
      """
      Open Kring with the link that the program showed. Each link works once; press Enter in the \
      window of the program for a new one.
      """
    ),
    "strange-form": (
      "Dit formulier is niet meer geldig. Laad de pagina opnieuw en probeer het nog eens.",
      "This form is not valid any more. Load the page again and try once more."
    ),
    "not-found": ("Dit is er niet (meer).", "This is not there (any more)."),
    "locked": (
      "De dossiers zijn op slot. Open ze met je wachtzin.",
      "The cases are locked. Open them with your passphrase."
    ),
    "two-passphrases": (
      "De twee wachtzinnen zijn niet gelijk. Typ ze nog een keer.",
      "The two passphrases are not the same. Type them once more."
    ),
    "drawing-failed": (
      "De kaart kon niet getekend worden. Wat je typte is bewaard. Laad de pagina opnieuw.",
      "The map could not be drawn. What you typed is kept. Load the page again."
    ),
    "ours": (
      "Er ging iets mis in Kring. Wat bewaard was, is er nog. Laad de pagina opnieuw.",
      "Something went wrong in Kring. What was saved is still there. Load the page again."
    ),
    "wrong-passphrase": (
      "Deze wachtzin past niet. Let op hoofdletters en spaties, en probeer het nog eens.",
      "This passphrase does not fit. Mind capitals and spaces, and try again."
    ),
    "damaged": (
      """
      Het bestand met de dossiers is beschadigd. Er is niets veranderd. Zet cases.kring uit de map \
      van je dossiers ergens anders neer, open Kring opnieuw, en begin met je reservekopie.
      """,
      """
      The file with the cases is damaged. Nothing was changed. Move cases.kring out of the folder \
      of your cases, open Kring again, and begin with your backup.
      """
    ),
    "not-an-archive": (
      "Dit bestand is niet van Kring. Kies met --data een andere map.",
      "This file is not one of Kring's. Choose another folder with --data."
    ),
    "too-new": (
      "Een nieuwere Kring maakte dit bestand. Gebruik die om het te openen.",
      "A newer Kring made this file. Use that one to open it."
    ),
    "in-use": (
      "Kring is al geopend. Sluit het andere venster en probeer het nog eens.",
      "Kring is open already. Close the other window and try again."
    ),
    "disk-full": (
      """
      De schijf is vol. Wat eerder bewaard was, is er nog; dit laatste niet. Maak ruimte en \
      probeer het nog eens.
      """,
      """
      The disk is full. What was saved before is still there; this last thing is not. Make room \
      and try again.
      """
    ),
    "inaccessible": (
      """
      Het bestand met de dossiers kan niet gelezen of geschreven worden. Kijk of je in die map \
      mag schrijven.
      """,
      "The file with the cases cannot be read or written. See whether you may write in that folder."
    ),
    "conflict": (
      """
      In een ander venster is intussen iets veranderd. Laad de pagina opnieuw; wat je typte komt \
      terug.
      """,
      """
      Something was changed in another window meanwhile. Load the page again; what you typed \
      comes back.
      """
    ),
    "file-exists": ("Dit bestand is er al.", "This file is there already."),
    "same-name": (
      "% staat al op de kaart. Is dit iemand anders? Zet er dan iets bij, zoals een achternaam.",
      "% is on the map already. Is this somebody else? Then add something, such as a last name."
    ),
    "field-empty": ("Vul nog in:", "Please fill in:"),
    "field-unreadable": ("Dit klopt niet:", "This is not right:"),
    "right-age": (
      "Schrijf een leeftijd, een jaar of een dag: 38, 1986 of 1986-05-10.",
      "Write an age, a year or a day: 38, 1986 or 1986-05-10."
    ),
    "right-hours": ("Schrijf een getal, zoals 6 of 2,5.", "Write a number, such as 6 or 2.5."),
    "right-number": ("Schrijf een heel getal, zoals 12.", "Write a whole number, such as 12."),
    "right-day": ("Schrijf een dag als 2026-05-10.", "Write a day as 2026-05-10."),
    "household-stays": (
      "Het gezin zelf kan niet weg: daar gaat de kaart over.",
      "The family itself cannot go: the map is about it."
    ),
  ]
}

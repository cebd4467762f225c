extension Messages {
  func reported(_ path: String) -> String {
    pick(
      "Klaar: \(path). Kijk het na voordat je het deelt.",
      "Done: \(path). Look it over before you share it.")
  }

  var noServer: String {
    pick(
      "kring-serve staat niet naast kring; bouw het met: swift build --product kring-serve",
      "kring-serve is not beside kring; build it with: swift build --product kring-serve")
  }

  var noBrowser: String {
    pick(
      "Voor een PDF is Chromium, Chrome of Edge nodig, en die is hier niet gevonden. Installeer er"
        + " een, of maak het verslag zonder --pdf en print het vanuit je browser.",
      "A PDF needs Chromium, Chrome or Edge, and none was found here. Install one, or make the"
        + " report without --pdf and print it from your browser.")
  }

  func notPrinted(_ browser: String) -> String {
    pick(
      "Het lukte \(browser) niet om een PDF te maken. Maak het verslag zonder --pdf en print het"
        + " vanuit je browser.",
      "\(browser) could not make a PDF. Make the report without --pdf, and print it from your"
        + " browser.")
  }
}

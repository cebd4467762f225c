import Ecomaps
import SupportNetwork
import Wording

/// What the command line says, in the user's language.
struct Messages: Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  func pick(_ dutch: String, _ english: String) -> String {
    language == .dutch ? dutch : english
  }

  /// What a file is called when its name says nothing.
  var network: String { pick("netwerk", "network") }

  func written(_ path: String) -> String {
    let command = "kring draw \(path.asShellWord)"
    return pick(
      "Klaar: \(path). Pas het aan en teken het met: \(command)",
      "Done: \(path). Change it, and draw it with: \(command)")
  }

  func moreFaults(_ count: Int) -> String {
    count == 1
      ? pick("en nog 1 andere fout", "and 1 more fault")
      : pick("en nog \(count) andere fouten", "and \(count) more faults")
  }

  func noHousehold(_ file: String) -> String {
    pick(
      "\(file): in dit bestand staat geen huishouden. Voeg er een toe onder `household:`.",
      "\(file): this file has no household. Add one under `household:`.")
  }

  func manyPictures(_ file: String, _ count: Int) -> String {
    pick(
      "\(file): hier horen \(count) tekeningen bij, en in de uitvoer past er één. "
        + "Kies een map met --output of een dag met --date.",
      "\(file): this makes \(count) pictures, and standard output takes one. "
        + "Choose a folder with --output, or a day with --date.")
  }

  func alreadyThere(_ path: String) -> String {
    pick(
      "\(path): dit bestand is er al en blijft zoals het is. Kies een andere naam met --output.",
      "\(path): this file is there already and stays as it is. Choose another name with --output.")
  }
}

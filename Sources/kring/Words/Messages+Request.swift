extension Messages {
  var standardInputTwice: String {
    pick(
      "Uit de invoer (-) kan maar één netwerk komen. Noem - één keer.",
      "Standard input (-) holds one network. Name - once.")
  }

  var standardOutputTakesOne: String {
    pick(
      "In de uitvoer (-) past één tekening. Geef één bestand en één formaat, of kies een map met "
        + "--output.",
      "Standard output (-) takes one picture. Give one file and one format, or choose a folder "
        + "with --output.")
  }

  func pictureAsFolder(_ path: String) -> String {
    pick(
      "\(path): --output is de naam van een map, en dit is de naam van een tekening. Kies een map, "
        + "of schrijf: --output - > \(path.asShellWord)",
      "\(path): --output is the name of a folder, and this is the name of a picture. Choose a "
        + "folder, or write: --output - > \(path.asShellWord)")
  }

  func sameName(_ path: String, _ file: String, _ other: String) -> String {
    pick(
      "\(file) en \(other) krijgen dezelfde naam: \(path). Teken ze apart, elk naar een eigen map "
        + "met --output, of geef een van de twee een andere naam.",
      "\(file) and \(other) get the same name: \(path). Draw them one by one, each into a folder "
        + "of its own with --output, or give one of the two another name.")
  }

  func pageOverNetwork(_ path: String) -> String {
    pick(
      "\(path): dit is een netwerk of heet zo; daar komt niets overheen. Kies een andere naam met --output.",
      "\(path): this is a network or is named like one; nothing goes over it. Choose another name with --output."
    )
  }

  func overNetwork(_ path: String) -> String {
    pick(
      "\(path): dit is een netwerk; daar komt geen tekening overheen. Kies een map met --output.",
      "\(path): this is a network; no picture goes over it. Choose a folder with --output.")
  }
}

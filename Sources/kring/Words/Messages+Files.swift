extension Messages {
  func unreadable(_ file: String, _ reason: SystemReason) -> String {
    "\(file): \(notRead(reason))"
  }

  func unwritable(_ path: String, _ reason: SystemReason) -> String {
    "\(path): \(notWritten(reason))"
  }

  /// Why a file cannot be read, without its name.
  func notRead(_ reason: SystemReason) -> String {
    switch reason {
    case .notThere, .isNoFolder, .nameTooLong:
      pick(
        "dit bestand is er niet. Kijk of de naam en de map kloppen.",
        "this file is not there. Check its name and its folder.")
    case .notAllowed:
      pick(
        "dit bestand mag je niet lezen. Vraag wie dat mag, of verander de rechten.",
        "you may not read this file. Change its permissions, or ask who may.")
    case .isFolder:
      pick(
        "dit is een map. Noem de bestanden die erin staan, zoals map/*.yaml.",
        "this is a folder. Name the files in it, such as folder/*.yaml.")
    case .diskFull, .readOnly, .readerGone: notRead(.other(0))
    case .other(let number):
      pick(
        "dit bestand is niet te lezen (fout \(number) van het systeem).",
        "this file cannot be read (error \(number) of the system).")
    }
  }

  private func notWritten(_ reason: SystemReason) -> String {
    switch reason {
    case .notThere:
      pick(
        "de map waar dit in moet, is er niet. Maak die eerst.",
        "the folder for this is not there. Make it first.")
    case .notAllowed:
      pick(
        "hier mag je niet schrijven. Kies een andere plek met --output.",
        "you may not write here. Choose another place with --output.")
    case .isFolder:
      pick(
        "er is al een map met deze naam. Kies een andere plek met --output.",
        "there is a folder of this name. Choose another place with --output.")
    case .isNoFolder:
      pick(
        "hier staat een bestand waar een map moet komen. Kies een andere map met --output.",
        "there is a file where a folder should be. Choose another folder with --output.")
    case .nameTooLong:
      pick(
        "deze naam is te lang of kan niet. Kies een kortere.",
        "this name is too long, or cannot be. Choose a shorter one.")
    case .diskFull:
      pick(
        "de schijf is vol. Maak ruimte en probeer het nog eens.",
        "the disk is full. Make room, and try again.")
    case .readOnly:
      pick(
        "op deze schijf kan niets geschreven worden. Kies een andere plek met --output.",
        "nothing can be written on this disk. Choose another place with --output.")
    case .readerGone: notWritten(.other(0))
    case .other(let number):
      pick(
        "schrijven lukt hier niet (fout \(number) van het systeem).",
        "writing here failed (error \(number) of the system).")
    }
  }
}

extension Phrases {
  /// Backups that come back, and the lock that falls by itself.
  static let keeping: [String: Pair] = [
    "restore": ("Zet een reservekopie terug", "Put a backup back"),
    "restore-text": (
      """
      Wat hier staat, blijft. Dossiers die hier niet zijn komen erbij, en wat hier achterloopt \
      wordt aangevuld.
      """,
      """
      What is here stays. Cases that are not here come in, and what is behind here is completed.
      """
    ),
    "have-backup": ("Ik heb een reservekopie", "I have a backup"),
    "have-backup-text": (
      "Begin met de dossiers uit je reservekopie. De wachtzin daarvan blijft gelden.",
      "Begin with the cases of your backup. Its passphrase goes on to hold."
    ),
    "backup-file": ("Reservekopie (.kring)", "Backup (.kring)"),
    "backup-passphrase": (
      "Wachtzin van toen je de kopie maakte", "Passphrase of when you made the backup"
    ),
    "restored": ("De reservekopie is teruggezet", "The backup was put back"),
    "restored-none": ("Er staan geen dossiers in.", "There are no cases in it."),
    "restored-added": ("Erbij gekomen", "Came in"),
    "restored-extended": ("Aangevuld", "Completed"),
    "restored-parted": ("Erbij gekomen als eigen dossier", "Came in as a case of its own"),
    "restored-parted-text": (
      """
      Aan zo'n dossier is hier anders verder gewerkt dan in de reservekopie. Dat van hier is niet \
      veranderd; dat uit de kopie staat er nu naast. Bekijk ze allebei, en verwijder wat je niet \
      meer nodig hebt.
      """,
      """
      Work on such a case went on in another way here than in the backup. The one from here was \
      not changed; the one from the backup now stands beside it. Look at both, and delete what you \
      no longer need.
      """
    ),
    "restored-unchanged": ("Was hier al", "Was here already"),
    "to-cases": ("Naar de dossiers", "To the cases"),
    "backup-wrong-passphrase": (
      """
      Deze wachtzin past niet op de reservekopie. Een kopie houdt de wachtzin van toen je hem \
      maakte. Er is niets veranderd; probeer het nog eens.
      """,
      """
      This passphrase does not fit the backup. A backup keeps the passphrase of when you made it. \
      Nothing was changed; try again.
      """
    ),
    "backup-damaged": (
      """
      De reservekopie is beschadigd of niet helemaal gekopieerd. Er is niets veranderd. Kopieer het \
      bestand opnieuw, of neem een andere reservekopie.
      """,
      """
      The backup is damaged, or was not copied as a whole. Nothing was changed. Copy the file \
      again, or take another backup.
      """
    ),
    "backup-not-an-archive": (
      """
      Dit bestand is geen reservekopie van Kring. Er is niets veranderd. Kies een bestand dat \
      eindigt op .kring. Een netwerkbestand (.yaml) lees je in bij de dossiers.
      """,
      """
      This file is no backup of Kring. Nothing was changed. Choose a file that ends in .kring. A \
      network file (.yaml) is read in at the cases.
      """
    ),
    "backup-too-new": (
      "Een nieuwere Kring maakte deze reservekopie. Er is niets veranderd. Gebruik die Kring.",
      "A newer Kring made this backup. Nothing was changed. Use that Kring."
    ),
    "too-large": (
      """
      Dit bestand is te groot, en er is niets veranderd. Een netwerkbestand is hoogstens 6 MB, een \
      reservekopie 256 MB. Een grotere kopie zet je zelf terug: noem hem cases.kring, in een lege \
      map, en begin met --data en die map.
      """,
      """
      This file is too large, and nothing was changed. A network file is at most 6 MB, a backup 256 \
      MB. You put a larger backup back yourself: name it cases.kring, in an empty folder, and start \
      with --data and that folder.
      """
    ),
    "locks-itself": (
      """
      Na 30 minuten zonder gebruik gaan de dossiers vanzelf op slot. Alles is dan al bewaard; met \
      je wachtzin ga je verder waar je was.
      """,
      """
      After 30 minutes without use the cases lock by themselves. All is saved by then; with your \
      passphrase you go on where you were.
      """
    ),
    "retention-hint": (
      """
      Laat ‘Verwijderen op’ leeg als de wet het zegt. Van een werktekening kies je zelf de dag: zo \
      kort als je ermee werkt.
      """,
      """
      Leave ‘To be deleted on’ empty where the law says it. Of a working drawing you choose the \
      day: as short as you work with it.
      """
    ),
    "as-of": ("Zoals het was op", "As it was on"),
    "before-beginning": (
      "Op die dag was dit dossier er nog niet. Kies een latere dag.",
      "On that day this case was not there yet. Choose a later day."
    ),
    "unlock-again": ("De dossiers zijn op slot", "The cases are locked"),
    "unlock-again-text": (
      "Wat je typte staat er nog. Ga verder met je wachtzin.",
      "What you typed is still there. Go on with your passphrase."
    ),
  ]
}

/// The organisations whose place must stay secret, such as a shelter.
///
/// The areas of what such an organisation offers are secret too: whoever knows that a shelter is
/// not told, finds it by them.
struct SecretPlaces {
  private(set) var organisations: Set<String> = []

  /// Takes an organisation that is called secret.
  mutating func note(_ row: FolderRow) {
    if CellReading.yes.contains(row["confidential"].lowercased()) { organisations.insert(row.id) }
  }

  /// The columns of a record that would tell where a secret place is.
  func columns(of row: FolderRow) -> [String] {
    if row.table.file == FolderTable.organisations.file {
      return organisations.contains(row.id) ? ["area", "address"] : []
    }
    let offerers = ListCell.items(of: row["organisation"])
    return offerers.contains(where: organisations.contains) ? ["areas"] : []
  }
}

/// A column of a table in a directory folder, with the headings by which it is known.
struct FolderColumn: Sendable {
  /// The heading that Kring writes.
  let name: String
  /// Other headings, Dutch ones among them.
  let aliases: [String]

  init(_ name: String, _ aliases: String...) {
    self.name = name
    self.aliases = aliases
  }

  var names: [String] { [name] + aliases }
}

/// The two tables of a directory folder.
struct FolderTable: Sendable {
  /// The name of the file.
  let file: String
  /// Other names that a team may give the file.
  let otherFiles: [String]
  let columns: [FolderColumn]

  static let organisations = FolderTable(
    file: "organisations.csv", otherFiles: ["organisaties.csv"],
    columns: [
      FolderColumn("id", "code"), FolderColumn("name", "naam", "organisatie", "organisation"),
      FolderColumn("aliases", "andere namen", "ook bekend als", "afkorting"),
      FolderColumn("kind", "soort", "type"),
      FolderColumn("area", "gebied", "wijk", "plaats", "gemeente"),
      FolderColumn("address", "adres"), FolderColumn("kvk", "kvk-nummer"),
      FolderColumn("agb", "agb-code"), FolderColumn("oin"), FolderColumn("hsds", "bron-id"),
      FolderColumn("other-numbers", "andere nummers"),
      FolderColumn("confidential", "geheim", "geheim adres"),
      FolderColumn("confirmed", "gecontroleerd", "bevestigd"),
      FolderColumn("status"), FolderColumn("until", "tot", "vervallen op"),
      FolderColumn("note", "opmerking", "notitie"),
    ])

  static let services = FolderTable(
    file: "services.csv", otherFiles: ["diensten.csv", "aanbod.csv"],
    columns: [
      FolderColumn("id", "code"),
      FolderColumn("organisation", "organisatie", "aanbieder"),
      FolderColumn("name", "naam", "dienst", "aanbod"),
      FolderColumn("domains", "leefgebieden", "domeinen", "leefgebied"),
      FolderColumn("areas", "gebieden", "gebied", "wijken"),
      FolderColumn("target-groups", "doelgroepen", "doelgroep"),
      FolderColumn("access", "toegang", "aanmelden"), FolderColumn("places", "plaatsen"),
      FolderColumn("free", "vrij", "vrije plaatsen"),
      FolderColumn("waiting-days", "wachtdagen", "wachttijd", "wachttijd in dagen"),
      FolderColumn("confirmed", "gecontroleerd", "bevestigd"),
      FolderColumn("status"), FolderColumn("until", "tot", "vervallen op"),
      FolderColumn("hsds", "bron-id"), FolderColumn("terms", "trefwoorden"),
      FolderColumn("note", "opmerking", "notitie"),
    ])

  /// The number of a column by its heading.
  func number(of name: String) -> Int {
    guard let number = columns.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("\(file) has a column \(name)")
    }
    return number
  }
}

/// One record of a directory folder, cell by cell.
struct FolderRow: Hashable, Sendable {
  let table: FolderTable
  var cells: [String]

  init(_ table: FolderTable) {
    self.table = table
    cells = Array(repeating: "", count: table.columns.count)
  }

  init(_ table: FolderTable, cells: [String]) {
    self.table = table
    self.cells = cells
  }

  subscript(_ name: String) -> String {
    get { cells[table.number(of: name)] }
    set { cells[table.number(of: name)] = newValue }
  }

  var id: String { cells[0] }

  static func == (one: FolderRow, other: FolderRow) -> Bool { one.cells == other.cells }
  func hash(into hasher: inout Hasher) { hasher.combine(cells) }
}

/// Whether a record of a folder still holds.
enum FolderStatus: String, Sendable, CaseIterable {
  case active
  /// The source says that it does not run now.
  case inactive
  /// The source no longer has it.
  case retired
}

/// Several texts in one cell, with a semicolon between them.
enum ListCell {
  static func text(of items: [String]) -> String {
    items.map { $0.replacing(";", with: ",") }.joined(separator: "; ")
  }

  static func items(of text: String) -> [String] {
    text.split(separator: ";").map { part in
      let scalars = part.unicodeScalars
      let first = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
      let last = scalars.lastIndex { !$0.properties.isWhitespace } ?? scalars.startIndex
      return first <= last && first < scalars.endIndex ? String(scalars[first...last]) : ""
    }.filter { !$0.isEmpty }
  }
}

import NetworkQueries
import SupportNetwork
import Tables
import Wording

/// The cells of one row as values, with what is wrong with them.
struct CellReading {
  let row: TableRow
  let table: FolderTable
  /// The columns of the file, by those of the table.
  let columns: [Int?]
  private(set) var faults: [TableFault] = []

  init(row: TableRow, table: FolderTable, columns: [Int?]) {
    self.row = row
    self.table = table
    self.columns = columns
  }

  /// What means yes in a spreadsheet.
  static let yes: Set<String> = ["true", "yes", "ja", "waar", "x", "1"]

  private func column(_ name: String) -> Int? { columns[table.number(of: name)] }

  func text(_ name: String) -> String? { row.text(column(name)) }

  /// The heading of a column as the file has it.
  private func heading(_ name: String) -> String {
    column(name).map { row.headings.names[$0] } ?? name
  }

  mutating func fault(_ fact: TableFault.Fact, in name: String) {
    faults.append(row.fault(fact, in: column(name)))
  }

  /// A name; that `id` and `name` are blank is a fault.
  mutating func name(_ name: String) -> String? {
    guard let text = text(name) else {
      if ["id", "name"].contains(name) { fault(.missingValue, in: name) }
      return nil
    }
    return checked(text, .name, in: name)
  }

  mutating func words(_ name: String) -> String? {
    text(name).flatMap { checked($0, .words, in: name) }
  }

  mutating func names(_ name: String) -> [String] {
    ListCell.items(of: text(name) ?? "").compactMap { checked($0, .name, in: name) }
  }

  private mutating func checked(_ text: String, _ rule: TextRule, in name: String) -> String? {
    switch rule.problem(in: text) {
    case nil: return text
    case .tooLong(_, let most): fault(.tooManyCharacters(most: most), in: name)
    default: fault(.forbiddenCharacter, in: name)
    }
    return nil
  }

  mutating func date(_ name: String) -> CalendarDate? {
    guard let text = text(name) else { return nil }
    if let date = CalendarDate(iso: text) ?? CalendarDate(dayFirst: text) { return date }
    fault(.noDate(text), in: name)
    return nil
  }

  mutating func number(_ name: String, upTo most: Int) -> Int? {
    guard let text = text(name) else { return nil }
    guard let number = Int(text) else {
      fault(.noWholeNumber(text), in: name)
      return nil
    }
    guard (0...most).contains(number) else {
      fault(.outside(lowest: 0, highest: most), in: name)
      return nil
    }
    return number
  }

  mutating func boolean(_ name: String) -> Bool? {
    guard let text = text(name) else { return nil }
    switch text.lowercased() {
    case let text where Self.yes.contains(text): return true
    case "false", "no", "nee", "onwaar", "0": return false
    default:
      fault(.noBoolean(text), in: name)
      return nil
    }
  }

  mutating func code<Code: RawRepresentable<String> & CaseIterable>(_ name: String) -> Code? {
    guard let text = text(name) else { return nil }
    if let code = Code(rawValue: text.lowercased()) { return code }
    fault(.unknownCode(text, known: Code.allCases.map(\.rawValue)), in: name)
    return nil
  }

  /// A kind of organisation, by code or by a word for it in either language.
  mutating func organisationKind(_ name: String) -> OrganisationKind? {
    guard let text = text(name) else { return nil }
    let wanted = text.lowercased()
    let found =
      OrganisationKind(rawValue: wanted)
      ?? OrganisationKind.allCases.first { kind in
        Language.allCases.contains { Wording($0).organisationKind(kind).lowercased() == wanted }
      } ?? KindWords.kind(named: text)
    if found == nil { fault(.unknownKind(text), in: name) }
    return found
  }

  /// A number in a register, of as many digits as it has there.
  mutating func registerNumber(_ name: String) -> String? {
    guard let text = self.name(name) else { return nil }
    let scheme = RegisterScheme(name)
    if scheme.allows(text) { return text }
    fault(.wrongDigits(text, digits: scheme.digits ?? 0), in: name)
    return nil
  }

  /// The places of a service, and how many of them are free.
  var capacity: Capacity? {
    mutating get {
      let places = number("places", upTo: 1_000_000)
      let free = number("free", upTo: 1_000_000)
      if let places, let free, free > places {
        fault(.moreThan(places, of: heading("places")), in: "free")
      }
      return places == nil && free == nil ? nil : Capacity(places: places, free: free)
    }
  }

  /// Life domains by code or by name in either language. No name has a comma, so that one may stand
  /// between them too.
  mutating func domains(_ name: String, among known: [LifeDomain]) -> [LifeDomainID] {
    ListCell.items(of: (text(name) ?? "").replacing(",", with: ";")).compactMap { text in
      if let domain = known.named(text) { return domain.id }
      fault(.unknownCode(text, known: known.map(\.id.rawValue).sorted()), in: name)
      return nil
    }
  }
}

extension CalendarDate {
  /// A date as Dutch spreadsheets write it: `10-5-2026`.
  init?(dayFirst text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
      year >= 1000
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

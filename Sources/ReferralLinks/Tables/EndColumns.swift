import NetworkQueries
import SupportNetwork
import Tables

/// The columns that say who is at one end of a link.
struct EndColumns {
  let name: Int?
  private let area: Int?
  private let address: Int?
  private let numbers: [(scheme: String, column: Int)]

  /// - Parameter words: what the end is called in headings: `from`, `van`.
  init(_ headings: TableHeadings, words: [String]) {
    func column(_ tails: String...) -> Int? {
      headings.column(named: words.flatMap { word in tails.map { word + $0 } })
    }
    name = column("", "-name", "-naam", "-organisation", "-organisatie")
    area = column("-area", "-gebied")
    address = column("-address", "-adres")
    numbers = ["kvk", "agb", "oin", "hsds"].compactMap { scheme in
      column("-" + scheme).map { (scheme, $0) }
    }
  }

  var all: [Int] { [name, area, address].compactMap { $0 } + numbers.map(\.column) }

  func written(_ reading: inout RowReading) -> WrittenOrganisation? {
    guard let text = reading.requiredText(name) else { return nil }
    return WrittenOrganisation(
      name: text,
      identifiers: numbers.compactMap { scheme, column in
        reading.text(column).map { OrganisationIdentifier(scheme: scheme, value: $0) }
      },
      area: reading.text(area), address: reading.text(address))
  }

  static let from = ["from", "van", "verwijzer", "source", "bron-organisatie"]
  static let to = ["to", "naar", "ontvanger", "target"]
}

import NetworkGraph
import NetworkQueries
import SupportNetwork
import Tables

/// A table of links to choose from: who from, who to.
struct LinkCandidates {
  private let file: String

  init(_ file: String) { self.file = file }

  /// The links, by names or short names of the network.
  ///
  /// - Throws: ``CommandFailure`` when the table has a fault, or names somebody who is not there.
  func pairs(in asked: AskedNetwork) throws(CommandFailure) -> Set<ActorPair> {
    try Set(
      rows { (_, text) throws(CommandFailure) in try asked.actor(text) }
        .map { ActorPair(from: $0.from, to: $0.to) })
  }

  /// The links, by numbers of the region.
  ///
  /// - Throws: ``CommandFailure`` when the table has a fault, or a link does not lead from an
  ///   organisation of the region to a service of it.
  func links(in region: Region) throws(CommandFailure) -> Set<NodeLink> {
    try Set(
      rows { (cell, text) throws(CommandFailure) in
        guard let id = Int64(text) else {
          throw .tableFaults([cell.row.fault(.noWholeNumber(text), in: cell.column)], unlisted: 0)
        }
        guard let node = region.node(ofID: id) else {
          throw .noSuchNumber(file: InputFile(file).shown, id)
        }
        return (id: id, node: node)
      }.map { link throws(CommandFailure) in
        let shown = InputFile(file).shown
        guard region.organisations.contains(link.from.node) else {
          throw .noOrganisation(file: shown, link.from.id)
        }
        guard region.organisations.contains(link.to.node), region.kind(of: link.to.node) == .service
        else { throw .noService(file: shown, link.to.id) }
        return NodeLink(from: link.from.node, to: link.to.node)
      })
  }

  /// Where a row names an end of a link.
  private struct Cell {
    let row: TableRow
    let column: Int?
  }

  /// Both ends of each row, as they are found by what it says of them.
  private func rows<End>(
    _ end: (Cell, String) throws(CommandFailure) -> End
  ) throws(CommandFailure) -> [(from: End, to: End)] {
    var reader = TableReader(try LinkSource(file).source(), file: InputFile(file).shown)
    let from = reader.headings.column("from", "van")
    let to = reader.headings.column("to", "naar")
    var links: [(from: End, to: End)] = []
    var faults: [TableFault] = []
    while let record = reader.next() {
      switch record {
      case .fault(let fault): faults.append(fault)
      case .row(let row):
        guard let tail = row.text(from), let head = row.text(to) else { continue }
        links.append(
          (
            from: try end(Cell(row: row, column: from), tail),
            to: try end(Cell(row: row, column: to), head)
          ))
      }
    }
    if !reader.headings.names.isEmpty {
      if from == nil { faults.insert(reader.missingHeading("from"), at: 0) }
      if to == nil { faults.insert(reader.missingHeading("to"), at: 0) }
    }
    guard faults.isEmpty else { throw .tableFaults(faults, unlisted: 0) }
    return links
  }
}

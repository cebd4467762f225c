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
    var reader = TableReader(try LinkSource(file).source(), file: InputFile(file).shown)
    let from = reader.headings.column("from", "van")
    let to = reader.headings.column("to", "naar")
    var pairs: Set<ActorPair> = []
    var faults: [TableFault] = []
    while let record = reader.next() {
      switch record {
      case .fault(let fault): faults.append(fault)
      case .row(let row):
        guard let tail = row.text(from), let head = row.text(to) else { continue }
        pairs.insert(ActorPair(from: try asked.actor(tail), to: try asked.actor(head)))
      }
    }
    if !reader.headings.names.isEmpty {
      if from == nil { faults.insert(reader.missingHeading("from"), at: 0) }
      if to == nil { faults.insert(reader.missingHeading("to"), at: 0) }
    }
    guard faults.isEmpty else { throw .tableFaults(faults, unlisted: 0) }
    return pairs
  }
}

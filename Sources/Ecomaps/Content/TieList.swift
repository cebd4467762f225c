import SupportNetwork

/// The lines of a map in an order that does not depend on the file's.
struct TieList {
  let ends: MapEnds
  let actors: [ActorID: Actor]

  /// A tie that will be drawn.
  struct Entry {
    var tie: Tie
    var mark: LineMark?
    /// Its position in the network's ties.
    var position: Int?
    /// The position of the tie of which it shows how it was.
    var earlierLookOf: Int?
  }

  /// The lines of ties, those of the household first.
  ///
  /// - Parameter prefix: what the lines' `id` begins with, before the two ends.
  func lines(of entries: [Entry], prefix: String = "tie") -> [EcomapTie] {
    var seenNames: [String: Int] = [:]
    return entries.map { (key: key($0.tie), entry: $0) }.sorted { $0.key < $1.key }.map(\.entry)
      .map { entry in
        let name = "\(prefix)-\(entry.tie.from)-\(entry.tie.to)"
        let number = seenNames[name, default: 0] + 1
        seenNames[name] = number
        return EcomapTie(
          // No identifier has a full stop in it.
          id: number == 1 ? name : "\(name).\(number)", tie: entry.tie,
          from: ends.end(of: entry.tie.from), to: ends.end(of: entry.tie.to), mark: entry.mark,
          position: entry.position, earlierLookOf: entry.earlierLookOf)
      }
  }

  private func key(_ tie: Tie) -> (Int, String, String, String, String) {
    let isOutside = ends.end(of: tie.from).isOutside && ends.end(of: tie.to).isOutside
    return (
      isOutside ? 1 : 0, actors[tie.from]?.name ?? "", actors[tie.to]?.name ?? "",
      "\(tie.from.rawValue) \(tie.to.rawValue)",
      "\(tie.kind.code.rawValue) \(tie.period.since?.iso ?? "") \(tie.strength.rawValue) "
        + "\(tie.quality.rawValue) \(tie.flow.rawValue) \(tie.presence.rawValue) "
        + "\(tie.given.letters)/\(tie.returned.letters)"
    )
  }
}

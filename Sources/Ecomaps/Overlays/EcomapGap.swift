import SupportNetwork

/// A gap as the map shows it.
struct EcomapGap: Sendable {
  let mark: GapMark
  let sector: SectorKey

  /// A gap is neither close by nor far away.
  static let ring = Ring.middle

  /// The `id` in the picture.
  var name: String { "gap-\(mark.id)" }

  /// The gaps of those who stand in the household's circle, each once, in an order that does not
  /// depend on that of the marks.
  static func shown(
    _ marks: [GapMark], inside: Set<ActorID>, sectors: SectorRules
  ) -> [EcomapGap] {
    var seen: Set<String> = []
    return marks.filter { inside.contains($0.holder) && seen.insert($0.id).inserted }
      .map { EcomapGap(mark: $0, sector: sectors.sector(of: $0)) }
      .sorted { ($0.mark.text, $0.mark.id) < ($1.mark.text, $1.mark.id) }
  }
}

extension EcomapGap {
  /// The line from the gap to whom it is missing for.
  func line(_ ends: MapEnds) -> EcomapTie {
    EcomapTie(
      id: "missing-\(mark.holder)-\(mark.id)", tie: nil, from: ends.end(of: mark.holder),
      to: .gap(mark.id), mark: .missing)
  }
}

public import SupportNetwork

/// What differs around one household between two networks: two days of one file, two files, or a
/// network and what would be left of it.
///
/// "What if" and "what changed" are the same question, asked of another second network.
public struct HouseholdComparison: Hashable, Sendable {
  public let household: ActorID
  public let dateBefore: CalendarDate?
  public let dateAfter: CalendarDate?
  /// The people and organisations with an active tie to the household both times.
  public let kept: [ActorID]
  public let came: [ActorID]
  public let went: [ActorID]
  /// The changes of ties, the household's own and those between others around it.
  public let ties: [TieChange]
  /// How many ties are there both times.
  public let keptTieCount: Int
  /// The needs of which something changed, in the order of the later network.
  public let needs: [NeedChange]
  /// The gaps that are there now and were not.
  public let newGaps: [Gap]
  /// The gaps that are closed.
  public let closedGaps: [Gap]
  /// The figures that differ.
  public let figures: [FigureChange]

  /// The share of people and organisations that stayed: kept over all there were or are; nothing
  /// when there was nobody either time.
  ///
  /// Source: P. Jaccard, "Étude comparative de la distribution florale", 1901.
  public var jaccard: Double? {
    let all = kept.count + came.count + went.count
    return all == 0 ? nil : Double(kept.count) / Double(all)
  }

  /// Whether nothing differs.
  public var isEmpty: Bool {
    came.isEmpty && went.isEmpty && ties.isEmpty && needs.isEmpty && newGaps.isEmpty
      && closedGaps.isEmpty && figures.isEmpty
  }
}

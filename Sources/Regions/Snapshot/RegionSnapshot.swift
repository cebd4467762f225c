import NetworkGraph

/// A region in a file that opens by mapping it into memory.
public enum RegionSnapshot {
  /// What a snapshot file is called.
  public static let ending = "region"
}

extension Region {
  /// The columns, in the order in which a snapshot holds them.
  func forEachColumn(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    func give<Element>(_ column: Column<Element>) throws {
      try column.withUnsafeBufferPointer { values in try body(UnsafeRawBufferPointer(values)) }
    }
    try give(ids)
    try give(kinds)
    try give(areas)
    try give(domains)
    try give(capacities)
    try give(outgoing.starts)
    try give(outgoing.heads)
    try give(outgoingDays)
    try give(bonds)
    try give(incoming.starts)
    try give(incoming.heads)
    try give(incomingDays)
    try give(people.ids)
    try give(people.starts)
    try give(people.ties.starts)
    try give(people.ties.heads)
  }
}

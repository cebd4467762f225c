public import SupportNetwork

/// A case in the list of cases.
public struct CaseListing: Hashable, Sendable {
  public let id: CaseID
  public let latest: CaseVersion
  /// The last day on which it may be kept; nothing when that was not noted, or the case cannot be
  /// read: opening it tells.
  public let lastDay: CalendarDate?
}

extension CaseDesk {
  /// All cases, by title, each with how long it may be kept.
  ///
  /// Complexity: O(n) in the number of cases; a case is read when it has changed since it was
  /// listed last.
  public func listing() async throws(CaseArchiveFailure) -> [CaseListing] {
    var listing: [CaseListing] = []
    for (id, latest) in try await cases() {
      listing.append(
        CaseListing(id: id, latest: latest, lastDay: await lastDay(of: id, latest.number)))
    }
    return listing
  }
}

public import SupportNetwork

/// A gap that somebody looked at and accepted: it stays quiet until a day.
public struct AcceptedGap: Hashable, Sendable {
  /// The key of the gap.
  public var key: String
  public var reason: String
  /// The last day on which it stays quiet.
  public var until: CalendarDate
  /// The day it was accepted.
  public var since: CalendarDate?

  public init(key: String, reason: String, until: CalendarDate, since: CalendarDate? = nil) {
    self.key = key
    self.reason = reason
    self.until = until
    self.since = since
  }
}

extension AcceptedGap {
  /// The same gap in a network that gives actors other identifiers.
  ///
  /// - Parameter identifiers: the new ones, by those that the key was made of.
  public func renaming(_ identifiers: [ActorID: ActorID]) -> AcceptedGap {
    var renamed = self
    renamed.key = key.split(separator: "/", omittingEmptySubsequences: false).map { part in
      ActorID(String(part)).flatMap { identifiers[$0]?.rawValue } ?? String(part)
    }.joined(separator: "/")
    return renamed
  }
}

extension [Gap] {
  /// The gaps that are not accepted on a day, and how many are.
  public func split(by accepted: [AcceptedGap], on day: CalendarDate) -> (open: [Gap], quiet: Int) {
    let keys = Set(accepted.filter { day <= $0.until }.map(\.key))
    let open = filter { !keys.contains($0.key) }
    return (open, count - open.count)
  }
}

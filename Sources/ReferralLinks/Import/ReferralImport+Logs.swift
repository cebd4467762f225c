import NetworkQueries
import SupportNetwork

extension ReferralImport {
  /// What all logs together count of each link whose ends were found, however these are written.
  mutating func loggedLinks(
    of tables: [LinkTable], _ book: inout NameBook
  ) -> [ActorPair: LoggedLink] {
    var links: [ActorPair: LoggedLink] = [:]
    for table in tables {
      var inFile: [ActorPair: [CalendarDate: LogTally]] = [:]
      for count in table.counts {
        let name = LinkName(from: count.from, to: count.to, table: table, line: count.line)
        guard let ends = ends(of: name, rows: count.tally.made, &book) else { continue }
        inFile[ends, default: [:]].merge(count.days) { $0 + $1 }
        links[ends, default: LoggedLink(table: table, line: count.line)].domains
          .formUnion(count.domains)
      }
      for (ends, days) in inFile { links[ends]?.take(days) }
    }
    return links
  }

  /// Adds what logs count to what was counted before.
  ///
  /// - Parameters:
  ///   - days: those that each log covers.
  ///   - recounts: whether earlier counts that share some days with the logs are dropped.
  ///
  /// - Returns: the links that the logs show to be there, and those of them that were counted before.
  mutating func count(
    _ logged: [ActorPair: LoggedLink], over days: [ClosedRange<CalendarDate>], recounts: Bool
  ) -> (links: [ActorPair: Tie], recounted: Set<ActorPair>) {
    guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max()
    else { return ([:], []) }
    let days = first...last
    var counted = Dictionary(grouping: folder.counted, by: \.ends)
    var links: [ActorPair: Tie] = [:]
    var recounted: Set<ActorPair> = []
    var told: Set<ClosedRange<CalendarDate>> = []
    for (ends, link) in logged.sorted(by: { $0.key < $1.key }) {
      let earlier = counted[ends] ?? []
      let partly = earlier.map(\.days).first {
        $0.overlaps(days) && !(first <= $0.lowerBound && $0.upperBound <= last)
      }
      if let partly, !recounts {
        // Once for all links that were counted together.
        if told.insert(partly).inserted {
          faults.append(
            link.table.fault(.countedPartly(partly, log: days), line: link.line, in: "date"))
        }
        continue
      }
      let new = CountedPeriod(ends: ends, days: days, terms: link.terms)
      let replaced = earlier.filter { $0.days.overlaps(days) }
      let periods = earlier.filter { !$0.days.overlaps(days) } + [new]
      counted[ends] = periods
      if !earlier.isEmpty { recounted.insert(ends) }
      links[ends] = link.tie(ends, periods.total.onLink)
      self.counted.append(
        CountedLink(
          ends, periods.total, link, isCountedAnew: !replaced.isEmpty && replaced != [new]))
    }
    folder.counted = counted.values.flatMap { $0 }.inOrder
    return (links, recounted)
  }
}

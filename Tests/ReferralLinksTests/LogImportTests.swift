import Foundation
import NetworkQueries
import ReferralLinks
import SupportNetwork
import Testing

/// Counting logs into a directory folder: what adds up, what takes the place of what, and what is
/// not told.
struct LogImportTests {
  private func taken(
    _ logs: [LinkTable], into folder: ReferralFolder = ReferralFolder(), recounts: Bool = false
  ) -> ReferralImport {
    ReferralImport(logs, into: folder, directory: Made.directory, recounts: recounts)
  }

  /// Referrals to the budget circle, one on each of these days of a month.
  private func log(_ days: ClosedRange<Int>, month: Int = 1, _ outcome: String = "accepted")
    -> LinkTable
  {
    Made.log(
      of: days.map { "2026-0\(month)-\($0 < 10 ? "0" : "")\($0) kring \(outcome)" })
  }

  /// How many were made and accepted over the only link of a folder.
  private func counts(_ taken: ReferralImport) throws -> [Int?] {
    #expect(taken.folder.links.count == 1)
    guard case .referral(let terms) = try #require(taken.folder.links.first).kind else { return [] }
    return [terms.made, terms.accepted]
  }

  //  January 1 to 7, accepted; February 1 to 6, open: 7 + 6 = 13 made, 7 accepted.
  @Test func `two logs of one run add up, and so do two runs, in either order`() throws {
    let (january, february) = (log(1...7), log(1...6, month: 2, "open"))
    let together = taken([january, february])
    #expect(together.faults.isEmpty)
    #expect(try counts(together) == [13, 7])
    let after = taken([february], into: taken([january]).folder)
    #expect(try counts(after) == [13, 7])
    let before = taken([january], into: taken([february]).folder)
    #expect(try counts(before) == [13, 7])
    #expect(before.folder == after.folder, "the last day that is known stays")
  }

  //  One log: 3 to "kring" and 4 to "Budgetkring", which are one.
  @Test func `two spellings of one name are one link, and contradict nothing`() throws {
    let days = (1...3).map { "2026-01-0\($0) kring" } + (1...4).map { "2026-01-0\($0) Budgetkring" }
    let taken = taken([Made.log(of: days)])
    #expect(taken.faults.isEmpty)
    #expect(try counts(taken) == [7, 0])
  }

  @Test func `the same log again changes nothing, and a newer one of the same days replaces it`()
    throws
  {
    let first = taken([log(1...7)])
    let again = taken([log(1...7)], into: first.folder)
    #expect(again.changes.isEmpty && again.unchanged == 1 && again.folder == first.folder)
    // January 1 to 9 holds all of January 1 to 7.
    let longer = taken([log(1...9)], into: first.folder)
    #expect(try counts(longer) == [9, 9])
    #expect(longer.folder.counted.count == 1)
    #expect(first.counted.map(\.isCountedAnew) == [false])
    #expect(again.counted.map(\.isCountedAnew) == [false])
    #expect(longer.counted.map(\.isCountedAnew) == [true])
  }

  //  Counted: January 1 to 7. The log: January 5 to 12. Of 5, 6 and 7 January nobody knows.
  @Test func `a log that shares only some days is refused, unless the earlier count is dropped`()
    throws
  {
    let first = taken([log(1...7)])
    let second = taken([log(5...12)], into: first.folder)
    let (january1, january7) = (Made.day("2026-01-01"), Made.day("2026-01-07"))
    #expect(
      second.faults.map(\.fact) == [
        .countedPartly(
          january1...january7, log: Made.day("2026-01-05")...Made.day("2026-01-12"))
      ])
    #expect(second.faults[0].field == "datum")
    #expect(second.folder == first.folder)
    let dropped = taken([log(5...12)], into: first.folder, recounts: true)
    #expect(dropped.faults.isEmpty)
    #expect(try counts(dropped) == [8, 8])
  }

  //  Both files hold January 3 and 4; of 4 January the second has two rows. 1 2 3 4 4 5 6: seven.
  @Test func `rows of two files about one day and one link count once, and it is said`() throws {
    let one = Made.log(of: (1...4).map { "2026-01-0\($0) kring" })
    let other = Made.log(of: [3, 4, 4, 5, 6].map { "2026-01-0\($0) kring" })
    for logs in [[one, other], [other, one]] {
      let taken = taken(logs)
      #expect(try counts(taken) == [7, 0])
      #expect(taken.counted.map(\.isInSeveralFiles) == [true])
    }
    // In one file two equal rows are two referrals.
    let twice = (1...5).flatMap { Array(repeating: "2026-01-0\($0) kring", count: 2) }
    let alone = taken([Made.log(of: twice)])
    #expect(try counts(alone) == [10, 0])
    #expect(alone.counted.map(\.isInSeveralFiles) == [false])
  }

  @Test func `of equally many rows about a day the last file says what came of them`() throws {
    let (open, accepted) = (log(1...5, "open"), log(1...5))
    #expect(try counts(taken([open, accepted])) == [5, 5])
    #expect(try counts(taken([accepted, open])) == [5, 0])
  }

  //  3 in January are not on the link; with 4 in February they are 7.
  @Test func `few referrals are remembered, and come on the link when there are more`() throws {
    let few = taken([log(1...3)])
    #expect(try counts(few) == [nil, nil])
    #expect(few.counted.map(\.made.exact) == [nil])
    let more = taken([log(1...4, month: 2)], into: few.folder)
    #expect(try counts(more) == [7, 7])
    // Counted anew, February has 1: 3 and 1 are few again.
    let fewer = taken(
      [Made.log(of: ["2026-02-01 kring", "2026-02-04 maatjes"])], into: more.folder)
    guard case .referral(let terms) = try #require(fewer.folder.links.first).kind else { return }
    #expect(terms == ReferralTerms())
  }

  @Test func `what one of the logs does not say is not known of all`() throws {
    let bare = Made.log(
      "date,from,to\n" + (1...5).map { "2026-02-0\($0),wijkteam,kring\n" }.joined())
    #expect(try counts(taken([log(1...7), bare])) == [12, nil])
  }

  //  10 made, 8 accepted: that leaves 2. 12 made, 7 accepted: both are told.
  @Test(arguments: [(10, 8, nil), (12, 7, 7), (12, 4, nil), (12, 12, 12)] as [(Int, Int, Int?)])
  func `a part is told when it and the rest are enough`(made: Int, accepted: Int, told: Int?) {
    let rows = (1...made).map { day in
      "2026-01-\(day < 10 ? "0" : "")\(day) kring \(day <= accepted ? "accepted" : "rejected")"
    }
    let counted = taken([Made.log(of: rows)]).counted
    #expect(counted.map(\.made.exact) == [made])
    #expect(counted.map(\.accepted?.exact) == [told])
    #expect(counted.map(\.hidesPart) == [told == nil])
  }

  @Test func `counts that a table states take the place of those of logs, and start anew`() throws {
    let first = taken([log(1...7)])
    let stated = ReferralImport(
      [Made.links("from,to,made\nwijkteam,kring,20\n")], into: first.folder,
      directory: Made.directory)
    #expect(try counts(stated) == [20, nil])
    #expect(stated.folder.counted.isEmpty)
    let warmth = ReferralImport(
      [Made.links("from,to,warmth\nwijkteam,kring,warm\n")], into: first.folder,
      directory: Made.directory)
    #expect(warmth.folder.counted.count == 1)
    #expect(try counts(warmth) == [7, 7])
  }

  //  "Kringetje" was a partner with 6 referrals; it is decided to be the budget circle, which had 7
  //  on the same days: 13.
  @Test func `links that become one add their counts up`() throws {
    var folder = taken(
      [Made.log(of: (1...6).map { "2026-01-0\($0) Kringetje" } + ["2026-01-07 maatjes"])]
    ).folder
    folder.decisions.removeAll()
    let before = ReferralImport([log(1...7)], into: folder, directory: Made.directory).folder
    #expect(before.partners.map(\.name) == ["Kringetje"])
    var decided = before
    decided.decisions = [MatchDecision(written: "Kringetje", meaning: .actor(Made.id("kring")))]
    let after = ReferralImport([], into: decided, directory: Made.directory).folder
    #expect(after.links.map(\.to.rawValue) == ["kring", "maatjes"])
    guard case .referral(let terms) = after.links[0].kind else { return }
    #expect(terms.made == 13)
    #expect(after.counted.map(\.terms.made) == [13, 1])
  }

  @Test func `what was counted is read as it was written, and a fault in it has its place`() throws
  {
    let folder = taken([log(1...3), log(1...6, month: 3)]).folder
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    #expect(
      try folder.write(to: place, replacing: ReferralFolder()) == ["counted.csv", "links.csv"])
    let read = ReferralFolder.read(place, directory: Made.directory)
    #expect(read.faults.isEmpty && read.folder == folder)
    try Data(
      """
      from,to,first-day,last-day,made,accepted,completed,reported,waiting-days
      wijkteam,kring,2026-01-09,2026-01-01,5,,,,
      wijkteam,kring,2026-01-01,2026-01-09,5,6,,,
      wijkteam,,2026-01-01,2026-01-09,5,,,,
      wijkteam,kring,2026-01-01,2026-01-09,,,,,

      """.utf8
    ).write(to: place.appending(path: "counted.csv"))
    let damaged = ReferralFolder.read(place, directory: Made.directory)
    #expect(damaged.faults.map(\.line) == [2, 3, 4, 5])
    #expect(damaged.faults.map(\.field) == ["last-day", "accepted", "to", "made"])
    #expect(damaged.folder.counted.isEmpty)
  }
}

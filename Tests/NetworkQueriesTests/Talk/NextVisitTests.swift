import NetworkQueries
import SupportNetwork
import Testing

/// What a guide for a next visit asks, with drawings on 1 November 2025 and 12 May 2026.
struct NextVisitTests {
  private func guide(_ text: String) throws -> TalkGuide {
    var network = try Made.network(text)
    network.dates = ["2025-11-01", "2026-05-12"].compactMap { CalendarDate(iso: $0) }
    return CompiledNetwork(network).talkGuide(for: network.households[0])
  }

  //  Ab: from 2026   Bea: until 2026   Cas: weak, then strong   Dok: never confirmed
  //  Eva: confirmed before the first drawing   Fee: confirmed since   Gus: died in 2026
  private static let people = """
    people:
      ab: Ab, friend
      bea: Bea, friend
      cas: Cas, friend
      dok: Dok, friend
      eva: Eva, friend
      fee: Fee, friend
      gus: {name: Gus, role: friend, died: 2026-02-01}
    ties:
      - ab -> home: P, finances, since 2026-01-05
      - bea -> home: P, housing, until 2026-01-31
      - cas -> home: P, weak, use-of-time, until 2025-12-31
      - cas -> home: P, strong, use-of-time, since 2026-01-01
      - dok -> home: P, physical-health
      - eva -> home: P, confirmed 2025-10-01
      - fee -> home: P, parenting, confirmed 2026-05-12
      - gus -> home: P

    """

  @Test func `who came, went, died, changed or was not confirmed is asked after, nobody else`()
    throws
  {
    let update = try #require(try guide(Self.people).update)
    #expect(update.since.iso == "2025-11-01")
    #expect(update.came == [.made("ab")])
    #expect(update.went == [.made("bea")])
    #expect(update.died == [.made("gus")])
    #expect(update.changed == [.made("cas")])
    #expect(update.unconfirmed == [.made("dok"), .made("eva")])
  }

  @Test func `a life domain in which nothing may have changed is left out`() throws {
    let known = try guide(Self.people).topics.filter { $0.approach != .new }
    // Fee, who helps with parenting, was confirmed.
    #expect(
      known.map(\.domain.rawValue) == ["finances", "use-of-time", "housing", "physical-health"])
  }

  @Test func `what is asked, noticed or hard to talk about comes back`() throws {
    let guide = try guide(
      """
      needs:
        - home, finances: Geld
        - home, housing, met: Droog
        - ann, mental-health, avoided: Laat maar
      observations:
        - {date: 2026-05-12, words: Een step, domain: parenting}

      """)
    #expect(
      guide.topics.filter { $0.approach != .new }.map(\.domain.rawValue)
        == ["finances", "parenting", "mental-health"])
  }

  @Test func `who must stay away or may not be named is not asked after`() throws {
    let guide = try guide(
      """
      people: {cy: "Cy, friend", di: "Di, friend"}
      ties:
        - cy -> home: P, until 2026-01-31
        - {from: di, to: ann, since: 2026-01-01, consent: {share: no}}
      keep-away: [{actor: cy, other: ann}]

      """)
    let update = try #require(guide.update)
    #expect(update.went == [])
    #expect(update.came == [])
  }

  @Test func `on the day of the first drawing it is a first visit`() throws {
    var network = try Made.network(Self.people)
    network.dates = ["2025-11-01", "2026-05-12"].compactMap { CalendarDate(iso: $0) }
    let first = CompiledNetwork(network, on: CalendarDate(iso: "2025-11-01"))
    #expect(first.talkGuide(for: network.households[0]).update == nil)
  }
}

import SupportNetwork
import Testing

struct TieTests {
  private func tie(
    _ presence: Tie.Presence, since: String? = nil, until: String? = nil
  ) throws -> Tie {
    let one = try #require(ActorID("one"))
    let other = try #require(ActorID("other"))
    return Tie(
      .contact, from: one, to: other,
      period: Period(
        since: since.flatMap { CalendarDate(iso: $0) },
        until: until.flatMap { CalendarDate(iso: $0) }),
      presence: presence)
  }

  @Test func `an active tie is there within its period and not outside it`() throws {
    let tie = try tie(.active, since: "2025-01-01", until: "2025-12-31")
    #expect(tie.presence(on: CalendarDate(iso: "2024-12-31")) == nil)
    #expect(tie.presence(on: CalendarDate(iso: "2025-06-01")) == .active)
    #expect(tie.presence(on: CalendarDate(iso: "2026-01-01")) == nil)
    #expect(tie.presence(on: nil) == .active)
  }

  @Test func `a lost tie was active until its end and is lost from then on`() throws {
    let tie = try tie(.lost, since: "2020-01-01", until: "2025-06-30")
    #expect(tie.presence(on: CalendarDate(iso: "2019-01-01")) == nil)
    #expect(tie.presence(on: CalendarDate(iso: "2025-06-30")) == .active)
    #expect(tie.presence(on: CalendarDate(iso: "2025-07-01")) == .lost)
    #expect(try self.tie(.lost).presence(on: CalendarDate(iso: "2025-07-01")) == .lost)
  }

  @Test(arguments: [("PEAG", "PEAG"), ("ge", "EG"), ("", ""), ("A", "A")])
  func `letters are read in any order and written in theirs`(typed: String, written: String) throws
  {
    #expect(try #require(Support(letters: typed)).letters == written)
  }

  @Test(arguments: ["X", "PP", "P E", "PÉ"])
  func `other letters and doubled ones are refused`(typed: String) {
    #expect(Support(letters: typed) == nil)
  }

  @Test func `the other end of a tie is the one that is not asked about`() throws {
    let tie = try tie(.active)
    #expect(tie.otherEnd(than: tie.from) == tie.to)
    #expect(tie.otherEnd(than: tie.to) == tie.from)
    #expect(tie.touches(tie.from))
    #expect(!tie.touches(try #require(ActorID("third"))))
  }
}

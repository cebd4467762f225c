import NetworkQueries
import SupportNetwork
import Testing

/// How far help is, and how long people wait.
struct SpreadTests {
  //  h0…h5 ── team ──▶ welzijn (samen eten: social-network) ──▶ kerk (spreekuur: finances)
  //  h6, h7 are met by nobody
  private static func network(meeting met: Int, of count: Int) throws -> CompiledNetwork {
    let households = (0..<count).map {
      "  - {id: h\($0), name: H\($0), area: Noord, members: {m\($0): \"M, woman, 40\"}}\n"
    }.joined()
    let needs = (0..<count).map { "  - h\($0), finances: Geld\n" }.joined()
    let ties = (0..<met).map { "  - team -> h\($0): A, weekly\n" }.joined()
    return try Made.compiled(
      """
      organisations:
        team: {name: Team, kind: neighbourhood-team}
        welzijn: Welzijn, welfare
        kerk: Kerk, faith-community
      services:
        eten: {name: Samen eten, organisation: welzijn, domains: [social-network]}
        spreekuur: {name: Spreekuur, organisation: kerk, domains: [finances]}
      ties:
        - team -> welzijn: referral, warm
        - welzijn -> kerk: referral, warm
      \(ties)needs:
      \(needs)
      """, household: "households:\n\(households)")
  }

  @Test func `needs are counted by the links to the nearest that fits`() throws {
    let spread = try Self.network(meeting: 6, of: 8).reachSpread(upTo: 3)
    // Six households two links away; two that nobody meets are too few to tell.
    #expect(spread.bySteps == [nil, nil, CountOfPeople(6), nil])
    #expect(spread.beyond == nil)
    #expect(spread.unknown == CountOfPeople(2))
    #expect(spread.unknown?.exact == nil)
    #expect(spread.median == 2)
    #expect(spread.ninetieth == 2)
  }

  @Test func `beyond the most links asked about, needs have no steps`() throws {
    let spread = try Self.network(meeting: 6, of: 6).reachSpread(upTo: 1)
    #expect(spread.bySteps == [nil, nil])
    #expect(spread.beyond == CountOfPeople(6))
    #expect(spread.unknown == nil)
    #expect(spread.median == nil)
  }

  @Test func `of fewer than five households nothing is told`() throws {
    let spread = try Self.network(meeting: 4, of: 4).reachSpread(upTo: 3)
    #expect(spread.bySteps[2]?.exact == nil)
    #expect(spread.bySteps[2] != nil)
    #expect(spread.median == nil)
  }

  private func waiting(_ days: [Int?]) -> WaitingSpread {
    let services = days.enumerated().compactMap { number, days in
      ActorID("s\(number)").map { Service(id: $0, name: "S", waitingDays: days) }
    }
    return CompiledNetwork(SupportNetwork(title: "Proef", services: services)).waitingSpread()
  }

  @Test func `waits are counted in weeks, as few as fit twelve bins`() {
    // 0–6: 0, 6; 7–13: 7; 77–83: 83. Rising: 0, 6, 7, 83; the middle is 6.5, and nine tenths of the
    // way stands at place 3.7: 7 + 0.7 · 76 = 60.2.
    let spread = waiting([7, 0, nil, 83, 6])
    #expect(spread.days == 7)
    #expect(spread.counts == [2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    #expect(spread.unsaid == 1)
    #expect(spread.median == 6.5)
    #expect(spread.ninetieth.map { ($0 * 10).rounded() } == 602)
    #expect(waiting([84]).days == 14)
    #expect(waiting([100_000]).counts.count <= 13)
  }

  @Test func `where nobody says how long, there is no median`() {
    let spread = waiting([nil, nil])
    #expect(spread.counts.isEmpty)
    #expect(spread.unsaid == 2)
    #expect(spread.median == nil)
  }
}

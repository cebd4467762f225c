import NetworkGraph
import NetworkQueries
import SupportNetwork
import Testing

/// Ways through networks as people write them.
struct WaysTests {
  private func route(_ way: Way?) -> [String] {
    way.map { [$0.steps[0].from.rawValue] + $0.steps.map(\.to.rawValue) } ?? []
  }

  private func route(
    in network: CompiledNetwork, from: String = "home", to: String,
    _ options: WayOptions = WayOptions()
  ) -> [String] {
    route(network.ways(from: .made(from), to: .made(to), options).first)
  }

  //  home ──strong── oma ──normal── gp            0.9 · 0.6 = 0.54
  //    └───────────weak────────────┘              0.3
  //  home ──normal── ned ──strong── gp            0.6 · 0.9 = 0.54
  private let triangle = """
    people:
      oma: Oma, family
      ned: Ned, neighbour
    organisations:
      gp: GP, gp-practice
    ties:
      - oma -- home: strong
      - oma -- gp
      - gp -- home: weak
      - ned -- home
      - ned -- gp: strong

    """

  @Test func `the shortest way has the fewest ties, the strongest the largest trust`() throws {
    let network = try Made.compiled(triangle)
    #expect(route(in: network, to: "gp") == ["home", "gp"])
    // Equally strong: Ned comes before Oma by name.
    let strongest = network.ways(
      from: .made("home"), to: .made("gp"), WayOptions(order: .strongest, count: 5))
    #expect(
      strongest.map(route) == [["home", "ned", "gp"], ["home", "oma", "gp"], ["home", "gp"]])
    #expect(zip(strongest.map(\.trust), [0.54, 0.54, 0.3]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(strongest.map(\.weakestStep) == [0, 1, 0])
  }

  @Test func `of equally short ways the one of more trust comes first`() throws {
    let network = try Made.compiled(triangle.replacing("  - gp -- home: weak\n", with: ""))
    let stronger = try Made.compiled(
      triangle.replacing("  - gp -- home: weak\n", with: "")
        .replacing("oma -- gp\n", with: "oma -- gp: strong\n"))
    #expect(route(in: network, to: "gp") == ["home", "ned", "gp"])
    // 0.9 · 0.9 = 0.81 beats 0.54.
    #expect(route(in: stronger, to: "gp") == ["home", "oma", "gp"])
  }

  //  home ── a ──28 days──> bank
  //    └──── b ── c ──7 days──> bank
  private let waiting = """
    organisations:
      a: A, school
      b: B, school
      c: C, school
      bank: Bank, debt-service
    ties:
      - a -- home
      - b -- home
      - b -- c: collaboration
      - a -> bank: referral, agreed, waiting 28 days
      - c -> bank: referral, cold, waiting 7 days

    """

  @Test func `the fastest way waits least, however long it is`() throws {
    let network = try Made.compiled(waiting)
    let fastest = network.ways(from: .made("home"), to: .made("bank"), WayOptions(order: .fastest))
    #expect(fastest.map(route) == [["home", "b", "c", "bank"]])
    #expect(fastest.first?.days == 7)
    // 0.6 · 0.9 = 0.54 against 0.6 · 0.6 · 0.3 = 0.108.
    #expect(
      route(in: network, to: "bank", WayOptions(order: .strongest)) == ["home", "a", "bank"])
    #expect(
      route(in: network, to: "bank", WayOptions(order: .fastest, mostSteps: 2))
        == ["home", "a", "bank"])
    #expect(route(in: network, to: "bank", WayOptions(mostSteps: 1)) == [])
  }

  @Test func `a referral goes one way only`() throws {
    let network = try Made.compiled(waiting)
    #expect(route(in: network, from: "bank", to: "a") == [])
  }

  @Test func `nobody who is excluded is on the way`() throws {
    let network = try Made.compiled(triangle)
    let without = WayOptions(order: .strongest, excluding: [.made("ned")])
    #expect(route(in: network, to: "gp", without) == ["home", "oma", "gp"])
    #expect(route(in: network, to: "gp", WayOptions(excluding: [.made("gp")])) == [])
  }

  @Test func `the first step can be asked to be to somebody who helps unpaid`() throws {
    let network = try Made.compiled(triangle)
    #expect(
      route(in: network, to: "gp", WayOptions(startsInformally: true)) == ["home", "ned", "gp"])
  }

  @Test(arguments: [
    ("consent: {share: no}", []),
    ("consent: {share: yes, until: 2026-05-11}", []),
    ("consent: {share: yes, until: 2026-05-12}", ["home", "a", "gp"]),
    ("consent: {share: yes, with: [gp]}", ["home", "a", "gp"]),
    ("consent: {share: yes, with: [b]}", []),
    ("source: Ann", ["home", "a", "gp"]),
  ])
  func `over ties that may be shared only`(consent: String, expected: [String]) throws {
    let network = try Made.compiled(
      """
      organisations:
        a: A, school
        b: B, school
        gp: GP, gp-practice
      ties:
        - {from: a, to: home, \(consent)}
        - a -- gp: collaboration
        - b -- gp: collaboration

      """)
    #expect(route(in: network, to: "gp", WayOptions(sharedOnly: true)) == expected)
    #expect(route(in: network, to: "gp") == ["home", "a", "gp"])
  }

  @Test(arguments: [
    "lost", "latent", "broken", "until 2026-05-11", "since 2026-05-13",
  ])
  func `no way goes over what is not there today`(tie: String) throws {
    let network = try Made.compiled(
      "people:\n  oma: Oma, family\nties:\n  - oma -- home: \(tie)\n")
    #expect(route(in: network, to: "oma") == [])
  }

  //  home ── oma ── ned, and oma must stay away from ned: blocked through the pair, not only at it.
  @Test func `two who must stay apart are never on one way`() throws {
    func network(_ pair: String) throws -> CompiledNetwork {
      try Made.compiled(
        """
        people:
          oma: Oma, family
          kim: Kim, friend
          ned: Ned, neighbour
        organisations:
          gp: GP, gp-practice
        ties:
          - oma -- home: strong
          - oma -- kim: strong
          - kim -- ned: strong
          - ned -- gp: strong
          - gp -- home: lost
        keep-away:
          - \(pair)

        """)
    }
    #expect(route(in: try network("{actor: oma, other: ned}"), to: "gp") == [])
    #expect(route(in: try network("{actor: kim}"), to: "gp") == [])
    #expect(route(in: try network("{actor: bo, other: gp}"), to: "gp") == [])
    #expect(
      route(in: try network("{actor: oma, other: gp}"), to: "ned")
        == ["home", "oma", "kim", "ned"])
  }

  //  home ── neighbours' household ── gp: what a family knows is no road for others.
  @Test func `no way runs through another household, or through a class of organisations`() throws {
    let household = """
      households:
        - {id: home, name: Home}
        - {id: next, name: Next}

      """
    let network = try Made.compiled(
      """
      organisations:
        gp: GP, gp-practice
      ties:
        - home -- next
        - next -- gp

      """, household: household)
    #expect(route(in: network, to: "gp") == [])
    #expect(route(in: network, to: "next") == ["home", "next"])
  }

  @Test func `a step from the household names the member whose tie it is`() throws {
    let network = try Made.compiled(
      "people:\n  oma: Oma, family\n  kim: Kim, friend\nties:\n  - oma -- bo\n  - oma -- kim\n")
    #expect(route(in: network, from: "ann", to: "kim") == ["bo", "oma", "kim"])
  }

  @Test func `the way to a domain ends at any service that fits and has room`() throws {
    let text = """
      organisations:
        a: A, school
      services:
        full: {name: Full, domains: [finances], capacity: {places: 5, free: 0}}
        far: {name: Far, domains: [finances], areas: [South]}
        free: {name: Free, organisation: a, domains: [finances], capacity: {places: 5, free: 1}}
      ties:
        - full -- home
        - far -- home
        - a -- home

      """
    let network = try Made.compiled(text)
    func ends(_ options: WayOptions) -> [String] {
      network.ways(from: .made("home"), toServiceIn: .finances, options).map(\.end.rawValue)
    }
    #expect(ends(WayOptions(count: 9)) == ["full", "free"])
    #expect(ends(WayOptions(count: 9, needsRoom: true)) == ["free"])
  }
}

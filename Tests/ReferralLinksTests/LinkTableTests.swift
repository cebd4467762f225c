import NetworkQueries
import ReferralLinks
import SupportNetwork
import Tables
import Testing

/// Reading a table with a row for each referral link.
struct LinkTableTests {
  @Test func `a row in Dutch, as a spreadsheet writes it, says what one in English says`() throws {
    let dutch = Made.links(
      """
      Van;Naar;Warmte;Wachttijd;Terugkoppeling;Verwezen;Aangenomen;Afgerond;Teruggekoppeld;\
      Leefgebieden;Kennis;Bevestigd;Bron
      Wijkteam Noord;Maatjes;afgesproken;14;ja;20;18;12;9;financiën, ouderschap;afspraak;\
      3-11-2026;teamleider
      """)
    let english = Made.links(
      """
      from,to,warmth,waiting_days,feedback,made,accepted,completed,reported,domains,knowledge,\
      confirmed,told by
      Wijkteam Noord,Maatjes,agreed,14,yes,20,18,12,9,finances;parenting,agreed,2026-11-03,\
      teamleider
      """)
    #expect(dutch.faults.isEmpty && english.faults.isEmpty)
    let tie = try #require(dutch.links.first?.tie)
    #expect(tie == english.links.first?.tie)
    #expect(
      tie.kind
        == .referral(
          ReferralTerms(
            warmth: .agreed, waitingDays: 14, reportsBack: true, made: 20, accepted: 18,
            completed: 12, reported: 9)))
    #expect(tie.domains.map(\.rawValue) == ["finances", "parenting"])
    #expect(tie.knowledge == Knowledge(.agreed))
    #expect(tie.confirmed == Made.day("2026-11-03"))
    #expect(tie.source == "teamleider")
    #expect(dutch.links[0].from.name == "Wijkteam Noord")
  }

  @Test func `numbers in registers and areas are kept with the end they are about`() throws {
    let link = try #require(
      Made.links("from,to,from-kvk,naar-gebied\nA,B,1234,Noord\n").links.first)
    #expect(link.from.identifiers == [OrganisationIdentifier(scheme: "kvk", value: "1234")])
    #expect(link.to.identifiers.isEmpty && link.to.area == "Noord" && link.from.area == nil)
  }

  @Test func `a row with a fault is left out, and the fault has its place`() {
    let table = Made.links(
      """
      from,to,warmth,waiting,made,accepted,domains,knowledge,confirmed
      A,B,hot,,,,,,
      A,,,,,,,,
      A,C,,ten,,,,,
      A,D,,,3,4,,,
      A,E,,,,,money,,
      A,F,,,,,,,2026-02-30
      A,G,,,,,,denied,
      """)
    #expect(table.links.map(\.to.name) == ["G"])
    #expect(table.faults.map(\.line) == [2, 3, 4, 5, 6, 7])
    #expect(
      table.faults.map(\.field) == ["warmth", "to", "waiting", "accepted", "domains", "confirmed"])
    #expect(table.faults[0].column == 5)
    #expect(table.faults[3].fact == .moreThanMade(4, made: 3))
  }

  @Test func `without from or to nothing can be read`() {
    let table = Made.links("wie,wat\nA,B\n")
    #expect(table.links.isEmpty)
    #expect(
      table.faults.map(\.fact)
        == ["from", "to"].map {
          .table(.missingHeading($0, found: ["wie", "wat"]))
        })
  }

  @Test func `an empty table and one that breaks off say so`() {
    #expect(Made.links("").faults.map(\.fact) == [.table(.nothingInFile)])
    let broken = Made.links("from,to\nA,B\n\"C,D\n")
    #expect(broken.links.count == 1)
    #expect(broken.faults.first?.line == 3)
  }

  @Test func `columns that nothing is made of are named`() {
    #expect(Made.links("from,to,colour\nA,B,red\n").unusedHeadings == ["colour"])
  }
}

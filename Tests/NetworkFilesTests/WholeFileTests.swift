import SupportNetwork
import Testing

@testable import NetworkFiles

struct WholeFileTests {
  private let network = NetworkFile.read(
    bytes: Array(Examples.everything.utf8), name: "gezin.yaml")

  @Test func `a file with one of everything reads without faults`() throws {
    #expect(network.faults.map { $0.printed(in: .english) } == [])
    let network = try #require(network.network)
    #expect(network.dates.count == 2)
    #expect(network.latestDate == CalendarDate(year: 2026, month: 5, day: 10))
    #expect(
      network.households.first?.members.map(\.id.rawValue) == [
        "joost", "sanne", "lina", "sem", "tom",
      ])
    #expect(network.people.count == 6)
    #expect(network.ties.count == 16)
    #expect(network.needs.count == 2)
    #expect(network.record?.retention?.rule == .wmo)
  }
}

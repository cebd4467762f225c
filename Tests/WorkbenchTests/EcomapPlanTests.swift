import SupportNetwork
import Testing
import Workbench

/// One ecomap per household and day, each under a name of its own.
struct EcomapPlanTests {
  private func network(_ households: [String], _ dates: [String]) -> SupportNetwork {
    SupportNetwork(
      title: "Rixa", dates: dates.map { CalendarDate(iso: $0)! },
      households: households.map { Household(id: ActorID($0)!, name: $0) })
  }

  private func suffixes(_ network: SupportNetwork, date: String? = nil) -> [String] {
    EcomapPlan.plans(for: network, date: date.flatMap { CalendarDate(iso: $0) }).map(\.suffix)
  }

  @Test func `one household on one day needs no suffix`() {
    #expect(suffixes(network(["rixa"], ["2026-05-12"])) == [""])
    #expect(suffixes(network(["rixa"], [])) == [""])
  }

  @Test func `several households are told apart by their identifiers`() {
    #expect(suffixes(network(["rixa", "varo"], ["2026-05-12"])) == ["-rixa", "-varo"])
  }

  @Test func `several days are told apart by their dates`() {
    #expect(
      suffixes(network(["rixa"], ["2025-11-03", "2026-05-12"])) == ["-2025-11-03", "-2026-05-12"])
  }

  @Test func `both are told apart by both, household by household`() {
    let network = network(["rixa", "varo"], ["2025-11-03", "2026-05-12"])
    #expect(
      suffixes(network) == [
        "-rixa-2025-11-03", "-rixa-2026-05-12", "-varo-2025-11-03", "-varo-2026-05-12",
      ])
    #expect(Set(suffixes(network)).count == 4)
  }

  @Test func `a day that is asked for is the only one`() {
    let network = network(["rixa"], ["2025-11-03", "2026-05-12"])
    let day = CalendarDate(iso: "2026-01-01")
    let plans = EcomapPlan.plans(for: network, date: day)
    #expect(plans.map(\.date) == [day])
    #expect(plans.map(\.suffix) == ["-2026-01-01"])
  }

  @Test func `a network without dates is drawn without a date`() {
    #expect(EcomapPlan.plans(for: network(["rixa"], []), date: nil).map(\.date) == [nil])
  }

  @Test func `without a household there is nothing to draw`() {
    #expect(EcomapPlan.plans(for: network([], ["2026-05-12"]), date: nil).isEmpty)
  }
}

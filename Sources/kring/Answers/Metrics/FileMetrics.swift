import NetworkQueries
import SupportNetwork

/// The figures of the households of a file.
struct FileMetrics: Sendable {
  let file: String
  let network: CompiledNetwork
  let households: [HouseholdFigures]

  /// The figures of a household, and of its members with ties of their own.
  struct HouseholdFigures: Sendable {
    let whole: HouseholdMetrics
    let members: [HouseholdMetrics]
  }

  init(_ asked: AskedNetwork, household: String?) throws(CommandFailure) {
    file = asked.file
    let network = asked.compiled
    self.network = network
    households = try asked.households(household).map { household in
      let whole = network.metrics(of: household)
      // The figures of one who has all ties of the household are those of the household.
      return HouseholdFigures(
        whole: whole,
        members: household.members.map { network.metrics(of: $0, in: household) }
          .filter { $0.tieCount > 0 && $0.tieCount < whole.tieCount })
    }
  }
}

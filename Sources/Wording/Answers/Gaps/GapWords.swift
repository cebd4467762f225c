import NetworkQueries
import SupportNetwork

/// The words for one gap of a network.
struct GapWords {
  let wording: Wording
  let network: CompiledNetwork
  let gap: Gap

  /// The household that the gap is about, by name; empty for a gap in a team's network.
  var household: String { gap.household.map(name) ?? "" }

  func pick(_ dutch: String, _ english: String) -> String { wording.pick(dutch, english) }

  func name(_ id: ActorID) -> String { network.name(of: id) }

  /// The form of a verb that goes with a name: "Anand en Shanti" are two.
  func verb(_ id: ActorID, _ one: String, _ several: String) -> String {
    guard case .household(let household)? = network.actorsByID[id] else { return one }
    let joins = [" en ", " and ", " & ", " + "]
    return joins.contains { household.name.contains($0) } ? several : one
  }

  func names(_ ids: [ActorID]) -> String { wording.list(ids.map(name)) }

  func domain(_ id: LifeDomainID) -> String { wording.domainName(id, in: network) }

  func domains(_ ids: [LifeDomainID]) -> String { wording.list(ids.map(domain)) }

  /// Hours as people say them: "9 uur", "2,5 uur".
  func hours(_ count: Double) -> String {
    let number = count == count.rounded() ? "\(Int(count))" : wording.decimal(count)
    return number + pick(" uur", count == 1 ? " hour" : " hours")
  }

  func days(_ count: Int) -> String {
    count == 1 ? pick("1 dag", "1 day") : pick("\(count) dagen", "\(count) days")
  }
}

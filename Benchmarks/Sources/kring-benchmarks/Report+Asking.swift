import NetworkGraph
import NetworkQueries
import SupportNetwork

extension Report {
  /// What is asked of a case, from a network that was read already.
  mutating func measureAsking() async throws {
    for actors in [30, 100] {
      let cases = (1...8).map { RandomCase(actors: actors, seed: $0).network }
      try await measure("all case rules, \(actors) actors") { run in
        _ = CompiledNetwork(cases[run % cases.count]).gaps()
      }
      let compiled = cases.map { CompiledNetwork($0) }
      try await measure("compile, \(actors) actors") { run in
        _ = CompiledNetwork(cases[run % cases.count])
      }
      try await measure("metrics of the household, \(actors) actors") { run in
        let network = compiled[run % compiled.count]
        _ = network.metrics(of: network.network.households[0])
      }
      for order in WayOrder.allCases {
        try await measure("five \(order) ways to each service, \(actors) actors") { run in
          let network = compiled[run % compiled.count]
          for service in network.network.services {
            _ = network.ways(
              from: network.network.households[0].id, to: service.id,
              WayOptions(order: order, count: 5))
          }
        }
      }
    }
    let (team, _) = try Networks.read(Networks.bytes(of: "wijkteam-noord"))
    try await measure("all case rules, wijkteam-noord") { _ in _ = CompiledNetwork(team).gaps() }
    try await measure("all team rules, wijkteam-noord") { _ in
      _ = CompiledNetwork(team).teamGaps()
    }
  }
}

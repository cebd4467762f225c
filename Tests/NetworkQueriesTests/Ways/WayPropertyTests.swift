import NetworkGraph
import NetworkQueries
import SupportNetwork
import Testing

/// What holds for ways of every network.
struct WayPropertyTests {
  @Test func `the trust of a way is the product of its steps`() throws {
    for seed in UInt64(1)...100 {
      let network = CompiledNetwork(RandomCase(seed: seed).network)
      for actor in network.actors {
        let ways = network.ways(
          from: .made("home"), to: actor.id, WayOptions(order: .strongest, count: 3))
        for way in ways {
          var product = 1.0
          for step in way.steps { product *= step.trust }
          #expect(abs(way.trust - product) <= 1e-12)
          #expect(way.trust > 0 && way.trust <= 1)
          #expect(way.steps.map(\.trust).min() == way.steps[way.weakestStep].trust)
        }
        let sorted = zip(ways, ways.dropFirst()).allSatisfy { $0.trust >= $1.trust - 1e-9 }
        #expect(sorted, "seed \(seed)")
        #expect(Set(ways.map { $0.steps.map(\.to) }).count == ways.count, "seed \(seed)")
      }
    }
  }

  @Test func `removing a tie never raises reach`() throws {
    for seed in UInt64(1)...60 {
      let whole = RandomCase(seed: seed).network
      let before = reached(whole)
      for place in whole.ties.indices {
        var less = whole
        less.ties.remove(at: place)
        #expect(reached(less).isSubset(of: before), "seed \(seed), tie \(place)")
      }
    }
  }

  @Test func `the answer does not depend on the order of the file`() throws {
    for seed in UInt64(1)...60 {
      let network = RandomCase(seed: seed).network
      var turned = network
      turned.ties.reverse()
      turned.people.reverse()
      let (one, other) = (CompiledNetwork(network), CompiledNetwork(turned))
      for order in WayOrder.allCases {
        for person in network.people {
          let options = WayOptions(order: order, count: 3)
          func names(_ network: CompiledNetwork) -> [[ActorID]] {
            network.ways(from: .made("home"), to: person.id, options).map { $0.steps.map(\.to) }
          }
          #expect(names(one) == names(other), "seed \(seed)")
        }
      }
      #expect(one.gaps().map(\.key) == other.gaps().map(\.key), "seed \(seed)")
    }
  }

  private func reached(_ network: SupportNetwork) -> Set<ActorID> {
    let compiled = CompiledNetwork(network)
    return Set(
      compiled.actors.map(\.id).filter {
        !compiled.ways(from: .made("home"), to: $0, WayOptions(mostSteps: 3)).isEmpty
      })
  }
}

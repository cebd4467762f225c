import SupportNetwork
import Testing

@testable import NetworkFiles

struct RoundTripTests {
  private func read(_ text: String) -> ReadingResult {
    NetworkFile.read(bytes: text.utf8, name: "x.yaml")
  }

  @Test func `a network that is written and read again is the same`() throws {
    for seed in 1...150 as ClosedRange<UInt64> {
      let network = RandomNetwork.made(seed: seed)
      #expect(network.problems() == [], "seed \(seed)")
      let text = NetworkFile.text(of: network)
      let result = read(text)
      let isSame = result.network == network.inFileOrder
      try #require(isSame, "seed \(seed): \(differences(result, network.inFileOrder))")
      #expect(NetworkFile.text(of: network.inFileOrder) == text, "seed \(seed)")
    }
  }

  @Test func `a canonical text that is read and written again is the same`() throws {
    let network = try #require(read(Examples.everything).network)
    let text = NetworkFile.text(of: network)
    #expect(read(text).network == network)
    #expect(NetworkFile.text(of: try #require(read(text).network)) == text)
  }

  @Test func `the address of a place that must stay secret is not written out`() throws {
    let shelter = Organisation(
      id: try #require(ActorID("huis")), name: "Huis", kind: .shelter, address: "Dorpsstraat 1",
      isConfidential: true)
    let text = NetworkFile.text(of: SupportNetwork(title: "N", organisations: [shelter]))
    #expect(text.contains("huis:") && !text.contains("Dorpsstraat"))
  }

  /// The faults, or the first values that differ, short enough to read.
  private func differences(_ result: ReadingResult, _ network: SupportNetwork) -> String {
    guard let read = result.network else {
      return result.printed(in: .english).joined(separator: "\n")
    }
    let pairs = zip(Mirror(reflecting: read).children, Mirror(reflecting: network).children)
    return pairs.filter { "\($0.value)" != "\($1.value)" }.map { one, other in
      let ones = Array(Mirror(reflecting: one.value).children)
      let others = Array(Mirror(reflecting: other.value).children)
      let item = zip(ones, others).first { "\($0.value)" != "\($1.value)" }
      return "\(one.label ?? ""): \(item.map { "\($0.value)\n\($1.value)" } ?? "count")"
    }.joined(separator: "\n")
  }
}

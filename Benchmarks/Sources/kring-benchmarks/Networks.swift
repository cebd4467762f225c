import Foundation
import NetworkFiles
import SupportNetwork

/// The networks that are measured.
enum Networks {
  /// The bytes of a practice network.
  static func bytes(of name: String) throws -> [UInt8] {
    // Benchmarks/Sources/kring-benchmarks/Networks.swift
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return Array(try Data(contentsOf: folder.appending(path: "Networks/\(name).yaml")))
  }

  /// The network that a file holds, with the first of its households.
  static func read(_ bytes: [UInt8]) throws -> (network: SupportNetwork, household: Household) {
    let result = NetworkFile.read(bytes: bytes, name: "benchmark.yaml")
    guard let network = result.network, let household = network.households.first else {
      throw Unreadable(faults: result.printed(in: .english))
    }
    return (network, household)
  }

  /// Random files with a number of actors, always the same ones.
  static func random(actors: Int, count: UInt64 = 8) -> [[UInt8]] {
    (1...count).map { RandomNetworkFile(actors: actors, seed: $0).bytes }
  }

  /// A file that was to be measured has faults.
  struct Unreadable: Error {
    let faults: [String]
  }
}

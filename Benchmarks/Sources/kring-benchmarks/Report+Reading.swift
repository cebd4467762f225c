extension Report {
  mutating func measureReading() async throws {
    let family = try Networks.bytes(of: "gezin-met-ms")
    try await measure("read gezin-met-ms.yaml, \(family.count / 1000) kB") { _ in
      _ = try Networks.read(family)
    }
    let large = RandomNetworkFile(actors: 11_500, seed: 1).bytes
    try await measure("read a file of \(large.count / 1000) kB") { _ in
      _ = try Networks.read(large)
    }
  }
}

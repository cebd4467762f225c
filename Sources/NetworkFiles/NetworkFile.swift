import SupportNetwork

/// Network files: reading them with all their faults, and writing them in their canonical form.
public enum NetworkFile {
  /// The newest version of the format that this Kring reads, and the one it writes.
  public static let version = 1
  /// The largest file that is read.
  public static let mostBytes = 4 << 20

  /// Reads a network file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: its name, for messages.
  /// - Returns: the network, or all that is wrong with the file.
  ///
  /// Complexity: O(n) in the length of the file.
  public static func read(bytes: some Collection<UInt8>, name: String) -> ReadingResult {
    let result = DocumentResult(bytes: bytes, name: name) { node, reading in
      let network = reading.network(node)
      if let network { reading.reportProblems(of: network) }
      return network
    }
    return ReadingResult(
      network: result.document, faults: result.faults, unlistedFaults: result.unlistedFaults)
  }
}

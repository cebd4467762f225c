public import SupportNetwork

/// What reading a file gave: the network when there is nothing wrong, and all that is wrong.
public struct ReadingResult: Sendable {
  /// The network, or nothing when there are faults.
  public var network: SupportNetwork?
  /// What is wrong, in the order of the file; at most ``mostListed``.
  public var faults: [Fault]
  /// How many more faults there are than are listed.
  public var unlistedFaults: Int

  /// The most faults that are listed for one file.
  public static let mostListed = mostListedFaults

  public init(network: SupportNetwork?, faults: [Fault] = [], unlistedFaults: Int = 0) {
    self.network = network
    self.faults = faults
    self.unlistedFaults = unlistedFaults
  }

  /// All that is listed, as tools print it, one fault a line, and how many more there are.
  public func printed(in language: Language) -> [String] {
    var lines = faults.map { $0.printed(in: language) }
    if unlistedFaults > 0 {
      switch language {
      case .dutch: lines.append("en nog \(unlistedFaults)")
      case .english: lines.append("and \(unlistedFaults) more")
      }
    }
    return lines
  }
}

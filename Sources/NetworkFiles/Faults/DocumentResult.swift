/// The most faults that are listed for one file.
let mostListedFaults = 200

/// What reading a file gave that is no network: what it holds when there is nothing wrong, and all
/// that is wrong.
public struct DocumentResult<Document: Sendable>: Sendable {
  public var document: Document?
  /// What is wrong, in the order of the file; at most ``ReadingResult/mostListed``.
  public var faults: [Fault]
  /// How many more faults there are than are listed.
  public var unlistedFaults: Int

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - opening: how the file begins, when it is no network.
  ///   - readRoot: reads the whole of the file from its root.
  init(
    bytes: some Collection<UInt8>, name: String, opening: String? = nil,
    _ readRoot: @escaping (FileNode, Reading) -> Document?
  ) {
    guard bytes.count <= NetworkFile.mostBytes else {
      let fact = Fault.Fact.tooLarge(bytes: bytes.count, most: NetworkFile.mostBytes)
      self.init(document: nil, faults: [Fault(file: name, line: 1, column: 1, fact: fact)])
      return
    }
    self = FileReading(bytes: Array(bytes), name: name, opening: opening, readRoot).result
  }

  init(document: Document?, faults: [Fault] = [], unlistedFaults: Int = 0) {
    self.document = document
    self.faults = faults
    self.unlistedFaults = unlistedFaults
  }

  /// The faults alone, as those of a network file.
  public var asFaults: ReadingResult {
    ReadingResult(network: nil, faults: faults, unlistedFaults: unlistedFaults)
  }
}

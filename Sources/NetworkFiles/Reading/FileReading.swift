import Yams

/// One reading of a file, from bytes to what it holds.
struct FileReading<Document: Sendable> {
  private let name: String
  private let text: FileText
  private let readRoot: (FileNode, Reading) -> Document?
  private let opening: String?
  private var document: Document?
  private var facts: [Reading.PlacedFact] = []

  /// - Parameters:
  ///   - opening: how the file begins, when it is no network.
  ///   - readRoot: reads the whole of the file from its root, reports what is wrong with it, and
  ///     gives nothing when it cannot be read at all.
  init(
    bytes: [UInt8], name: String, opening: String? = nil,
    _ readRoot: @escaping (FileNode, Reading) -> Document?
  ) {
    self.name = name
    self.readRoot = readRoot
    self.opening = opening
    let (text, facts) = FileText.taken(from: bytes)
    self.text = text ?? FileText(bytes: [])
    add(facts)
    guard text != nil else { return }
    let findings = LayoutScan.findings(in: self.text)
    add(findings.facts)
    guard findings.isParsable else { return }
    read(findings.repaired(self.text.bytes), spoiltLines: findings.spoiltLines)
  }

  /// What the file holds when nothing is wrong, and else what is wrong, in the order of the file.
  var result: DocumentResult<Document> {
    let sorted = facts.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }
    let faults = sorted.prefix(mostListedFaults).map { _, fact in
      Fault(
        file: name, line: fact.position.line, column: text.characterColumn(of: fact.position),
        path: fact.path, fact: fact.fact)
    }
    return DocumentResult(
      document: facts.isEmpty ? document : nil, faults: faults,
      unlistedFaults: facts.count - faults.count)
  }

  private mutating func add(_ found: [(position: TextPosition, fact: Fault.Fact)]) {
    facts += found.map { .init(position: $0.position, path: "", fact: $0.fact) }
  }

  private mutating func read(_ bytes: [UInt8], spoiltLines: Set<Int>) {
    let reading = Reading(text: FileText(bytes: bytes))
    guard let root = parsed(bytes) else { return }
    let layoutLines = spoiltLines.union(facts.map(\.position.line))
    if facts.contains(where: { $0.fact.mayHideActors }) { reading.knowsAllActors = false }
    document = readRoot(root, reading)
    // What is wrong with the layout of a line makes it mean something else than was meant.
    let isShifted = facts.contains { $0.fact == .syntax(.wrongIndentation) }
    facts += reading.faults.filter { fault in
      !layoutLines.contains(fault.position.line) && !(isShifted && fault.fact.isAboutAbsence)
    }
  }

  private mutating func parsed(_ bytes: [UInt8]) -> FileNode? {
    let source = String(decoding: bytes, as: UTF8.self)
    do {
      if let root = try Parser(yaml: source, resolver: .basic, encoding: .utf8).singleRoot() {
        let node = FileNode(root)
        if !node.isNothing { return node }
      }
      if facts.isEmpty {
        add([(.start, opening.map(Fault.Fact.nothingInDocument) ?? .nothingInFile)])
      }
    } catch let error as YamlError {
      let (fault, position) = SyntaxFault.sorted(error, in: text)
      if !facts.contains(where: { $0.position.line == position.line }) {
        add([(position, .syntax(fault))])
      }
    } catch {
      add([(.start, .syntax(.other))])
    }
    return nil
  }
}

extension Fault.Fact {
  /// Whether it says that something is not there.
  fileprivate var isAboutAbsence: Bool {
    switch self {
    case .missingField, .emptyValue: true
    default: false
    }
  }

  /// Whether an actor may have been lost because of it, so that nobody can be called unknown.
  fileprivate var mayHideActors: Bool {
    switch self {
    case .duplicateField, .unusedFeature(.alias, _), .syntax(.colonInValue),
      .syntax(.startsWith):
      false
    default: true
    }
  }
}

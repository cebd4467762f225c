import SupportNetwork

/// Files that say which life domains the terms of a service directory stand for.
public enum TermMapFile {
  /// The newest version of the format.
  public static let version = 1

  /// Reads a map of terms.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: its name, for messages.
  ///
  /// Complexity: O(n) in the length of the file.
  public static func read(
    bytes: some Collection<UInt8>, name: String
  ) -> DocumentResult<TermMap> {
    DocumentResult(
      bytes: bytes, name: name, opening: "\(TermMapFields.version.name): \(version)"
    ) { node, reading in reading.termMap(node) }
  }

  /// The map that comes with Kring.
  public static let standard: TermMap = {
    guard let map = read(bytes: standardText.utf8, name: "terms.yaml").document else {
      preconditionFailure("the map of terms that comes with Kring has no faults")
    }
    return map
  }()

  /// The text of the map that comes with Kring.
  public static var standardText: String { StandardTermMap.text }

  /// The JSON Schema of maps of terms, draft 2020-12.
  public static var schema: String {
    FileSchema.text(of: TermMapFields.table, title: "Kring map of terms, version \(version)")
  }
}

/// The sections of a map of terms.
enum TermMapFields {
  static let version = Field(
    "kring-terms", .documentVersion(TermMapFile.version), isRequired: true,
    "The version of the format: 1.")
  static let codes = Field(
    "codes", .termDomains, isNoted: false, "Life domains by the beginning of a term's code.")
  static let names = Field(
    "names", .termDomains, isNoted: false, "Life domains by words in a term's name.")

  static let table = FieldTable(
    "terms", "Which life domains the terms of a service directory stand for.",
    [version, codes, names])
}

/// What a code or a name of a term stands for.
struct TermDomains: Hashable, Sendable {
  let term: String
  let domains: [LifeDomainID]
}

extension Shape where Value == [TermDomains] {
  static let termDomains: Shape<[TermDomains]> = .entries(
    keys: "^.{1,100}$", .list(.standardLifeDomain)
  ) { _, term, domains, _ in TermDomains(term: term, domains: domains) }
}

extension Shape where Value == LifeDomainID {
  /// A standard life domain: a directory has no life domains of its own to map terms to.
  static let standardLifeDomain = Shape<LifeDomainID>(schema: .code(standardCodes)) {
    node, reading in
    guard let text = reading.scalar(node) else { return nil }
    if let domain = LifeDomain.standard.first(where: { $0.id.rawValue == text }) {
      return domain.id
    }
    let nearest = reading.nearest.nearest(to: text, among: standardCodes)
    reading.report(
      .unknownCode(text, nearest: nearest, known: standardCodes), at: node.position)
    return nil
  }

  private static let standardCodes = LifeDomain.standard.map(\.id.rawValue)
}

extension Reading {
  /// Reads a whole map of terms.
  func termMap(_ node: FileNode) -> TermMap? {
    guard let record = record(node, TermMapFields.table, from: .start) else { return nil }
    if let version = record[TermMapFields.version], version > TermMapFile.version {
      forget { $0 != .newerVersion(version) }
      return nil
    }
    func entries(_ terms: [TermDomains]?) -> [String: [LifeDomainID]] {
      Dictionary((terms ?? []).map { ($0.term, $0.domains) }, uniquingKeysWith: { $1 })
    }
    return TermMap(
      codes: entries(record[TermMapFields.codes]), names: entries(record[TermMapFields.names]))
  }
}

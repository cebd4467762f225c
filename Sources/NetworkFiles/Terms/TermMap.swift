public import SupportNetwork

/// Which life domains the terms of a taxonomy stand for: by how their codes begin, and by words in
/// their names.
public struct TermMap: Hashable, Sendable {
  /// Life domains by the beginning of a code; none means that the term is about no life domain.
  public private(set) var codes: [String: [LifeDomainID]]
  /// Life domains by words of a name, in lower case; none means that the term is about no domain.
  public private(set) var names: [String: [LifeDomainID]]
  /// The words of each key of ``names``.
  private var words: [[Substring]: [LifeDomainID]]
  private var longestName: Int

  public init(codes: [String: [LifeDomainID]] = [:], names: [String: [LifeDomainID]] = [:]) {
    self.codes = codes
    self.names = names
    words = Dictionary(
      names.map { (Self.words(of: $0), $1) }, uniquingKeysWith: { first, _ in first })
    longestName = words.keys.map(\.count).max() ?? 0
  }

  /// This map with the entries of another, which take the place of those with the same key.
  public func adding(_ other: TermMap) -> TermMap {
    TermMap(
      codes: codes.merging(other.codes) { _, new in new },
      names: names.merging(other.names) { _, new in new })
  }

  /// The life domains of a term in the order of their codes, or nothing when the map does not know
  /// it.
  ///
  /// The longest beginning of the code decides; a key of one or two capitals is a branch of the
  /// taxonomy of 211 and stands for codes such as `BH-1800.1500` only. When no code fits, all words
  /// in the name count together, of those within each other the longest: of "mental health" not
  /// also "health".
  ///
  /// Complexity: O(l²) in the number of words of the name.
  public func domains(code: String?, name: String?) -> [LifeDomainID]? {
    if let code, let domains = domains(ofCode: code) { return domains.sorted() }
    guard let name else { return nil }
    return domains(ofName: name).map { $0.sorted() }
  }

  private func domains(ofCode code: String) -> [LifeDomainID]? {
    var beginning = Substring(code)
    while !beginning.isEmpty {
      let isBranch = beginning.count <= 2 && beginning.allSatisfy(\.isUppercase)
      if !isBranch || Self.hasBranch(code), let domains = codes[String(beginning)] {
        return domains
      }
      beginning.removeLast()
    }
    return nil
  }

  /// Whether a code is one or two capitals, alone or with a hyphen and a number.
  private static func hasBranch(_ code: String) -> Bool {
    let letters = code.prefix { $0.isASCII && $0.isUppercase }
    let rest = code.dropFirst(letters.count)
    return (1...2).contains(letters.count)
      && (rest.isEmpty || (rest.first == "-" && rest.dropFirst().first?.isNumber == true))
  }

  private func domains(ofName name: String) -> Set<LifeDomainID>? {
    let words = Self.words(of: name)
    var found: Set<LifeDomainID>?
    var start = 0
    while start < words.count {
      let longest = min(longestName, words.count - start)
      let length = stride(from: longest, to: 0, by: -1).first {
        self.words[Array(words[start..<start + $0])] != nil
      }
      if let length, let domains = self.words[Array(words[start..<start + length])] {
        found = (found ?? []).union(domains)
      }
      start += length ?? 1
    }
    return found
  }

  private static func words(of name: String) -> [Substring] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}

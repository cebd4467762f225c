/// What sort of file a text is, by the field that says its version.
public enum FileSort: Sendable, CaseIterable {
  case network, settings, accepted, catalogue, terms

  /// The sort of a file; what says nothing is taken for a network.
  ///
  /// Complexity: O(n) in the length of the file.
  public static func of(_ bytes: some Collection<UInt8>) -> FileSort {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let lines = bytes.dropFirst(bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0)
      .split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    for sort in allCases where lines.contains(where: { $0.starts(with: sort.key) }) { return sort }
    return .network
  }

  private var key: String.UTF8View {
    switch self {
    case .network: "\(NetworkFields.version.name):".utf8
    case .settings: "\(SettingsFields.version.name):".utf8
    case .catalogue: "\(CatalogueFields.version.name):".utf8
    case .accepted: "\(AcceptedFields.version.name):".utf8
    case .terms: "\(TermMapFields.version.name):".utf8
    }
  }
}

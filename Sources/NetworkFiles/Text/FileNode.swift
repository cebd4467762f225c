/// A part of a file as it is written: a scalar, a list or a mapping, and where it begins.
struct FileNode: Sendable {
  enum Content: Sendable {
    /// A single value; `isPlain` means without quotes.
    case scalar(String, isPlain: Bool)
    case list([FileNode])
    case mapping([Entry])
  }

  /// A key with its value.
  struct Entry: Sendable {
    let key: FileNode
    let value: FileNode
  }

  let content: Content
  let position: TextPosition

  /// The text of a scalar, nothing for a list or a mapping.
  var text: String? {
    if case .scalar(let text, _) = content { return text }
    return nil
  }

  /// Whether nothing is written here: an empty value, `~` or `null` without quotes.
  var isNothing: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }
}

/// The file formats of other programs that networks are imported from.
public enum ForeignFormat: String, Hashable, Sendable, CaseIterable {
  /// Network maps of easyNWK, an Austrian program for social work (JSON).
  case easynwk

  /// The format that a file seems to have, or nothing.
  ///
  /// A file that begins as JSON and is broken counts as what it would be whole, so that its fault
  /// can be told.
  ///
  /// Complexity: O(n) in the length of the file.
  public static func detected(in bytes: some Collection<UInt8>) -> ForeignFormat? {
    let text = JSONText(bytes)
    guard let root = try? text.root() else { return text.beginsWithFields ? .easynwk : nil }
    return EasyNWKRecord.isRecord(root) || EasyNWKRecord.isMap(root) ? .easynwk : nil
  }
}

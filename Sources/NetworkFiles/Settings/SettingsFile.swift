public import NetworkQueries

/// Settings files: what a team sets for all its questions.
public enum SettingsFile {
  /// The newest version of the format.
  public static let version = 1

  /// Reads a settings file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: its name, for messages.
  /// - Returns: the settings, or all that is wrong with the file. What it does not name is
  ///   standard.
  ///
  /// Complexity: O(n) in the length of the file.
  public static func read(
    bytes: some Collection<UInt8>, name: String
  ) -> DocumentResult<AskingSettings> {
    DocumentResult(
      bytes: bytes, name: name, opening: "\(SettingsFields.version.name): \(version)"
    ) { node, reading in reading.settings(node) }
  }

  /// The JSON Schema of settings files, draft 2020-12.
  public static var schema: String {
    FileSchema.text(of: SettingsFields.table, title: "Kring settings file, version \(version)")
  }
}

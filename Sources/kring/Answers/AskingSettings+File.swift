import NetworkFiles
import NetworkQueries

extension AskingSettings {
  /// The settings in a file, or the standard ones when none was named.
  static func named(_ file: String?) throws(CommandFailure) -> AskingSettings {
    guard let file else { return AskingSettings() }
    return try InputFile(file).document { SettingsFile.read(bytes: $0, name: $1) }
  }
}

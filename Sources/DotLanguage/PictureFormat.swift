/// What a picture can be asked for as.
public enum PictureFormat: String, Sendable, Codable, CaseIterable {
  case svg
  case pdf
  case png
  /// The DOT text itself, which `neato -n2` draws alike.
  case dot
}

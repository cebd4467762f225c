/// The languages that Kring speaks to its users.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"
}

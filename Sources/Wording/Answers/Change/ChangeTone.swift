/// Whether a change happened or is only thought of: it gives the verbs their form.
public enum ChangeTone: Hashable, Sendable {
  /// It was so, and now it is different.
  case happened
  /// It would be different.
  case supposed
}

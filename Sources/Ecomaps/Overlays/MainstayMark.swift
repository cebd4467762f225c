public import SupportNetwork

/// Somebody on whom a lot depends, drawn with dots around the outline.
public struct MainstayMark: Hashable, Sendable {
  /// Somebody around the household or in it. Of two marks of the same one, the first is drawn.
  public var actor: ActorID
  /// What depends on them as a whole sentence, for those who cannot see the picture.
  public var title: String

  public init(actor: ActorID, title: String) {
    self.actor = actor
    self.title = title
  }
}

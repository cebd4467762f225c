public import SupportNetwork

/// Somebody on whom a lot rests, drawn with dots around the outline.
public struct BurdenMark: Hashable, Sendable {
  /// Somebody around the household or in it. Of two marks of the same one, the first is drawn.
  public var actor: ActorID
  /// What rests on them as a whole sentence, for those who cannot see the picture.
  public var title: String

  public init(actor: ActorID, title: String) {
    self.actor = actor
    self.title = title
  }
}

public import SupportNetwork

/// Something that is missing, drawn as a dotted actor with a dotted line to whom it is missing for.
public struct GapMark: Hashable, Sendable {
  /// Which gap it is: the same gap has the same one in every picture. Of two marks with the same
  /// one, the first is drawn. The SVG says `gap-` and this.
  public var id: String
  /// What is missing, in a few words: at most four lines are drawn.
  public var text: String
  /// The same as a whole sentence, for those who cannot see the picture.
  public var title: String
  /// Whom it is missing for: the household or one of its members. A gap of others is not drawn.
  public var holder: ActorID
  /// What it is about. Where sectors are life domains, it stands in this one.
  public var domain: LifeDomainID?
  /// Where it stands where sectors are relations; nothing leaves that to the domain.
  public var sector: RelationSector?

  public init(
    id: String, text: String, title: String, holder: ActorID, domain: LifeDomainID? = nil,
    sector: RelationSector? = nil
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.holder = holder
    self.domain = domain
    self.sector = sector
  }
}

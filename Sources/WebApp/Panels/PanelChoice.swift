import SupportNetwork

/// Which panel stands beside the map.
enum PanelChoice: Hashable, Sendable {
  /// The household: who lives there, its question, its needs.
  case home
  case actor(ActorID)
  case tie(Int)
  /// Somebody new, perhaps at a place that was tapped.
  case new(Placing?)
  /// A new line, from somebody, perhaps to somebody.
  case newTie(from: ActorID, to: ActorID?)
  case gaps, ways, absence, figures, learning, history, privacy
  /// What can be taken along, perhaps with what may go to somebody, or the copy for somebody.
  case output(to: ActorID?, copyFor: ActorID?)
}

extension PanelChoice {
  /// The choice as fields of an address, such as `panel=gaps`. A place that was tapped is left out:
  /// the form says it.
  var query: String {
    switch self {
    case .home: "panel=home"
    case .actor(let id): "panel=actor&id=\(id)"
    case .tie(let position): "panel=tie&position=\(position)"
    case .new: "panel=new"
    case .newTie(let from, let to):
      "panel=new-tie&tie-from=\(from)" + (to.map { "&tie-to=\($0)" } ?? "")
    case .gaps: "panel=gaps"
    case .ways: "panel=ways"
    case .absence: "panel=absence"
    case .figures: "panel=figures"
    case .learning: "panel=learning"
    case .history: "panel=history"
    case .output(let party, let person):
      "panel=output" + (party.map { "&party=\($0)" } ?? "") + (person.map { "&person=\($0)" } ?? "")
    case .privacy: "panel=privacy"
    }
  }

  /// Reads the choice from the fields of an address or a form.
  init(_ fields: Fields) {
    let panel = fields["panel"]
    switch panel {
    case "actor": self = fields["id"].flatMap { ActorID($0) }.map(Self.actor) ?? .home
    case "tie": self = fields["position"].flatMap { Int($0) }.map(Self.tie) ?? .home
    case "new":
      let sector = fields["sector"].flatMap(RelationSector.init(rawValue:))
      let ring = fields["ring"].flatMap(Ring.init(rawValue:))
      self = .new(sector == nil && ring == nil ? nil : Placing(sector: sector, ring: ring))
    case "new-tie":
      guard let from = fields["tie-from"].flatMap({ ActorID($0) }) else {
        self = .home
        return
      }
      self = .newTie(from: from, to: fields["tie-to"].flatMap { ActorID($0) })
    case "gaps": self = .gaps
    case "ways": self = .ways
    case "absence": self = .absence
    case "figures": self = .figures
    case "learning": self = .learning
    case "history": self = .history
    case "output":
      self = .output(
        to: fields["party"].flatMap { ActorID($0) },
        copyFor: fields["person"].flatMap { ActorID($0) })
    case "privacy": self = .privacy
    default: self = .home
    }
  }
}

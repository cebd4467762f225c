import NetworkQueries
import SupportNetwork

/// Who the names in an import are: each is looked up once.
struct NameBook {
  private let index: OrganisationIndex
  /// Of those in the directory that are no longer active.
  private let inactive: OrganisationIndex
  private let decisions: [[String]: MatchDecision.Meaning]
  private(set) var names: [WrittenName] = []
  private(set) var partners: [Organisation]
  private(set) var classes: [ActorClass]
  private var places: [WrittenOrganisation: Int] = [:]
  private var taken: Set<ActorID>
  private var partnersByName: [[String]: ActorID]
  private var classesByKind: [ClassKey: ActorID]

  private struct ClassKey: Hashable {
    let kind: OrganisationKind
    let area: String?
  }

  init(
    _ index: OrganisationIndex, _ directory: SupportNetwork, inactive: SupportNetwork,
    _ folder: ReferralFolder
  ) {
    self.index = index
    self.inactive = OrganisationIndex(inactive)
    decisions = Dictionary(
      folder.decisions.map { ($0.written.plainWords, $0.meaning) }, uniquingKeysWith: { $1 })
    partners = folder.partners
    classes = folder.classes
    taken = Set((directory.actors + inactive.actors).map(\.id))
      .union(partners.map(\.id) + classes.map(\.id))
    partnersByName = Dictionary(
      partners.map { ($0.name.plainWords, $0.id) }, uniquingKeysWith: { first, _ in first })
    classesByKind = Dictionary(
      (directory.classes + classes).map { (ClassKey(kind: $0.kind, area: $0.area), $0.id) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Who a written name is.
  ///
  /// - Parameter rows: how many rows use it here.
  mutating func meaning(of written: WrittenOrganisation, rows: Int) -> WrittenName.Meaning {
    if let place = places[written] {
      names[place].rows += rows
      return names[place].meaning
    }
    let meaning = meaning(of: written)
    places[written] = names.count
    names.append(WrittenName(written: written, meaning: meaning, rows: rows))
    return meaning
  }

  private mutating func meaning(of written: WrittenOrganisation) -> WrittenName.Meaning {
    if let decided = decisions[written.name.plainWords] {
      switch decided {
      case .actor(let id): return .decided(decided, id)
      case .kind(let kind, let area):
        return .decided(decided, actorClass(kind, area, named: written.name))
      case .newcomer: return .decided(decided, partner(written))
      case .leftOut: return .decided(decided, nil)
      }
    }
    let match = index.match(written)
    if case .sure(let id, let ground) = match { return .sure(id, ground) }
    if case .sure(let id, let ground) = inactive.match(written) { return .sure(id, ground) }
    if PersonWords.isPerson(written.name) { return .person }
    switch match {
    case .sure(let id, let ground): return .sure(id, ground)
    case .kind(let kind, let area): return .kind(actorClass(kind, area, named: written.name))
    case .doubtful(let candidates): return .doubtful(candidates)
    case .unknown: return .newcomer(partner(written))
    }
  }

  private mutating func partner(_ written: WrittenOrganisation) -> ActorID {
    let key = written.name.plainWords
    if let id = partnersByName[key] { return id }
    let id = newID(written.name)
    partnersByName[key] = id
    partners.append(
      Organisation(
        id: id, name: written.name, kind: KindWords.kind(within: written.name) ?? .other,
        area: written.area))
    return id
  }

  private mutating func actorClass(
    _ kind: OrganisationKind, _ area: String?, named name: String
  ) -> ActorID {
    let key = ClassKey(kind: kind, area: area)
    if let id = classesByKind[key] { return id }
    let id = newID(name)
    classesByKind[key] = id
    classes.append(ActorClass(id: id, name: name, kind: kind, area: area))
    return id
  }

  /// An identifier made of a name: its plain words, with a number when it is taken.
  private mutating func newID(_ name: String) -> ActorID {
    let letters = name.plainWords.joined(separator: "-").unicodeScalars.filter {
      $0.isASCII
    }
    let text = String(String.UnicodeScalarView(letters).prefix(56))
    let start = text.first?.isLetter == true ? text : "partner-" + text
    for number in 1... {
      guard let id = ActorID(number == 1 ? start : "\(start)-\(number)") else { continue }
      if taken.insert(id).inserted { return id }
    }
    preconditionFailure("numbers do not end")
  }
}

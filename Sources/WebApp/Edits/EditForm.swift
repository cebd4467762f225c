import Exchange
import SupportNetwork
import Workbench

/// Reads what a form asks to change in a case.
///
/// The field `do` says what; the reading of each sort is an extension in a file of its own.
struct EditForm {
  let fields: Fields
  let document: CaseDocument
  let today: CalendarDate

  var network: SupportNetwork { document.network }

  /// The change that the form asks for.
  ///
  /// - Throws: ``Refusal`` when a field is empty or cannot be read, or is about nobody.
  func edit() throws(Refusal) -> CaseEdit {
    switch fields["do"] {
    case "household": try household()
    case "member": try member()
    case "family": try family()
    case "relative": try relative()
    case "names": try names()
    case "person": try person()
    case "organisation": try organisation()
    case "service": try service()
    case "keep-away": try keepAway()
    case "keep-away-remove": try keepAwayRemoval()
    case "remove": try removal()
    case "tie": try tie()
    case "tie-remove": try tieRemoval()
    case "need": try need()
    case "need-remove": try needRemoval()
    case "hook": try hook()
    case "hook-remove": try hookRemoval()
    case "accept": try acceptance()
    case "reopen": try reopening()
    case "adopt": try adoption()
    case "drop": try dropping()
    case "record": try record()
    case "domain-reason": try domainReason()
    default: throw Refusal.strangeForm
    }
  }

  /// The household that the case is about.
  func focus() throws(Refusal) -> Household {
    guard let household = network.households.first else { throw Refusal.notFound }
    return household
  }

  /// A short name that nobody has yet.
  func newID(_ name: String, sort: String) -> ActorID {
    var names = ShortNames(taken: network.actors.map(\.id))
    return names.next(for: name, sort: sort)
  }

  /// The name of somebody new.
  ///
  /// - Throws: ``Refusal`` when somebody on the map has it already: two of the same name could not
  ///   be told apart.
  func newName() throws(Refusal) -> String {
    let name = try fields.needed("name")
    if let same = network.actors.first(where: { Self.isSame($0.name, name) }) {
      throw Refusal.sameName(same.name)
    }
    return name
  }

  /// Whether two names are one, capitals and accents aside.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let plain = ShortNames.plain(one, longest: .max)
    return !plain.isEmpty && plain == ShortNames.plain(other, longest: .max)
  }

  func name(of id: ActorID) -> String { network.actorsByID[id]?.name ?? "" }

  /// The actor that a field names, who must be there.
  func known(_ field: String) throws(Refusal) -> ActorID {
    guard let id = try fields.actor(field), network.actorsByID[id] != nil else {
      throw Refusal.notFound
    }
    return id
  }

  /// The place in a list that a field names; nothing for something new.
  func position<Element>(_ list: [Element]) throws(Refusal) -> Int? {
    guard let position = try fields.number("position") else { return nil }
    guard list.indices.contains(position) else { throw Refusal.notFound }
    return position
  }

  /// The life domains that are ticked.
  var domains: [LifeDomainID] {
    network.lifeDomains.map(\.id).filter { fields.isOn("domain-\($0.rawValue)") }
  }
}

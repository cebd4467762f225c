import Exchange
import SupportNetwork

extension EditForm {
  /// A list of names, one on each line, each with what it is to the household behind a comma. Where
  /// they stand and which lines there are comes later.
  func names() throws(Refusal) -> CaseEdit {
    let lines = try fields.needed("names").split(whereSeparator: \.isNewline)
      .map { String($0).trimmed }.filter { !$0.isEmpty }
    var short = ShortNames(taken: network.actors.map(\.id))
    let edits = lines.compactMap { line -> NetworkEdit? in
      let parts = line.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
      guard let name = parts.first, !name.isEmpty,
        // Who is on the map already was meant, and stays as it is.
        !network.actors.contains(where: { Self.isSame($0.name, name) })
      else { return nil }
      let relation = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
      return .person(
        Person(
          id: short.next(for: name, sort: "person"), name: name,
          role: relation.map(PersonRole.init(inWords:)) ?? .family, relation: relation))
    }
    return CaseEdit(edits: edits, code: .namesAdded, subject: lines.joined(separator: ", "))
  }

  /// Somebody outside the household: new, or as they are now.
  func person() throws(Refusal) -> CaseEdit {
    let id = try fields.actor("id")
    let name = id == nil ? try newName() : try fields.needed("name")
    let known = network.people.first { $0.id == id }
    if id != nil, known == nil { throw Refusal.notFound }
    var person = known ?? Person(id: newID(name, sort: "person"), name: name, role: .family)
    person.name = name
    person.role = try fields.code("role") ?? person.role
    person.relation = fields["relation"]
    person.organisation = try fields.actor("organisation")
    person.placing = try placing() ?? person.placing
    person.note = fields["note"]
    person.death = try death()
    if let state: Informed.State = try fields.code("informed") {
      if person.informed?.state != state { person.informed = Informed(state, date: today) }
    } else {
      person.informed = nil
    }
    if known != nil { person.expertise = domains }
    return CaseEdit(
      edits: [.person(person)] + (try firstTie(of: person.id, isNew: known == nil)),
      code: known == nil ? .personAdded : .personChanged, subject: name, shows: .actor(person.id))
  }

  /// A school, a practice, a club: new, or as it is now.
  func organisation() throws(Refusal) -> CaseEdit {
    let id = try fields.actor("id")
    let name = id == nil ? try newName() : try fields.needed("name")
    let known = network.organisations.first { $0.id == id }
    if id != nil, known == nil { throw Refusal.notFound }
    var organisation =
      known ?? Organisation(id: newID(name, sort: "organisation"), name: name, kind: .other)
    organisation.name = name
    organisation.kind = try fields.code("kind") ?? organisation.kind
    organisation.placing = try placing() ?? organisation.placing
    organisation.isConfidential = fields.isOn("confidential")
    organisation.note = fields["note"]
    return CaseEdit(
      edits: [.organisation(organisation)]
        + (try firstTie(of: organisation.id, isNew: known == nil)),
      code: known == nil ? .organisationAdded : .organisationChanged, subject: name,
      shows: .actor(organisation.id))
  }

  /// Somebody or something goes.
  func removal() throws(Refusal) -> CaseEdit {
    let id = try known("id")
    return CaseEdit(edits: [.removal(of: id)], code: .removed, subject: name(of: id), shows: .home)
  }

  /// That somebody has died, and when if that is known.
  func death() throws(Refusal) -> Death? {
    fields.isOn("died") ? Death(date: try fields.date("died-on")) : nil
  }

  /// Where somebody stands, when the form says so: a sector and a ring, each by choice.
  private func placing() throws(Refusal) -> Placing? {
    guard fields.isOn("sector") || fields.isOn("ring") else { return nil }
    return Placing(sector: try fields.code("sector"), ring: try fields.code("ring"))
  }

  /// The line between the household and somebody new, when one is chosen.
  private func firstTie(of id: ActorID, isNew: Bool) throws(Refusal) -> [NetworkEdit] {
    guard isNew, let code = fields["line"] else { return [] }
    let household = try focus().id
    switch code {
    case "support":
      return [
        .tie(
          Tie(.support, from: id, to: household, quality: .supportive, flow: .forward), at: nil)
      ]
    case "contact": return [.tie(Tie(.contact, from: id, to: household), at: nil)]
    default: throw Refusal.field(name: "line", .unreadable)
    }
  }
}

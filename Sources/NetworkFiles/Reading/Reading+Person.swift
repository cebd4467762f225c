import SupportNetwork

extension Reading {
  /// Reads a person outside the household in either form.
  func person(_ id: ActorID, _ node: FileNode, from start: TextPosition) -> Person? {
    if let whole = Piece(node, in: text) { return person(id, whole) }
    guard let record = record(node, PersonFields.table, from: start) else { return nil }
    let role = record[PersonFields.role]
    if role == nil { actorsOfUnknownSort.insert(id) }
    return Person(
      id: id, name: record[PersonFields.name] ?? Self.unreadable, role: role ?? .friend,
      relation: record[PersonFields.relation], organisation: record[PersonFields.organisation],
      expertise: record[PersonFields.expertise] ?? [], death: record[PersonFields.died],
      informed: record[PersonFields.informed], placing: SharedFields.placing(record),
      note: record[SharedFields.note])
  }

  /// Reads `Wim, volunteer @ maatjes, schuldmaatje`.
  private func person(_ id: ActorID, _ whole: Piece) -> Person {
    let pieces = whole.split(on: ",", most: 3)
    let name = name(pieces[0], of: .person)
    guard pieces.count > 1 else {
      report(.malformed(.person), at: whole.position)
      actorsOfUnknownSort.insert(id)
      return Person(id: id, name: name, role: .friend)
    }
    let parts = pieces[1].split(on: "@", most: 2)
    note(.role, at: parts[0].position)
    let role: PersonRole? = code(parts[0].text, at: parts[0].position)
    if role == nil { actorsOfUnknownSort.insert(id) }
    var person = Person(id: id, name: name, role: role ?? .friend)
    if parts.count > 1 {
      note(.organisation, at: parts[1].position)
      person.organisation = actorID(parts[1].text, at: parts[1].position)
    }
    if pieces.count > 2 {
      note(.relation, at: pieces[2].position)
      if pieces[2].isEmpty {
        report(.malformed(.person), at: pieces[2].position)
      } else {
        person.relation = pieces[2].text
      }
    }
    return person
  }
}
